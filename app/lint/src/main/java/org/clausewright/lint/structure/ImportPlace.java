package org.clausewright.lint.structure;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Notice;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SettingsFile.Name;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Where `spec.yaml` names an import: its path.
record ImportPlace(SettingsFile file, String prefix) {

    private TextSpan span() {
        return name().map(Name::span).orElse(TextSpan.at(0));
    }

    private Optional<Name> name() {
        return file.names().stream()
                .filter(name -> name.kind() == Name.Kind.IMPORT && name.value().equals(prefix))
                .reduce((_, last) -> last);
    }

    Notice notice(String message, Optional<Question> question) {
        return new Notice(
                SettingsFile.PATH,
                span(),
                span().in(file.text()),
                Optional.empty(),
                message,
                question,
                List.of(),
                Optional.empty());
    }

    /// Another path in its place; only where it is written as it is, without quotes to be kept.
    Optional<Fix> fix(String folder) {
        boolean plain = folder.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-/ ".indexOf(c) >= 0);
        String title = "Change it to " + folder;
        return name().filter(found -> plain)
                .map(found ->
                        new Fix(title, SpecEdit.of(title, SettingsFile.PATH, new TextEdit(found.span(), folder))));
    }
}
