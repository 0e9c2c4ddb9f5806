package org.clausewright.lint.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Rules;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SettingsFile.Name;
import org.clausewright.spec.SettingsFile.Problem;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// What in `spec.yaml` has no effect, since it cannot be read or names nothing.
///
/// @param rules the ids of the rules that there are
record UnknownSetting(RulePage page, Set<String> rules) implements SpecRule {

    UnknownSetting(RulePage page) {
        this(page, Set.of());
    }

    @Override
    public SpecRule among(Rules all) {
        return new UnknownSetting(page, all.all().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        spec.settingsFile().ifPresent(file -> {
            file.problems().forEach(problem -> notices.accept(notice(file, problem)));
            checkNames(spec, file, notices);
        });
    }

    private void checkNames(Spec spec, SettingsFile file, Consumer<Notice> notices) {
        boolean whole = isWhole(spec);
        Map<Name.Kind, Set<String>> known = Map.of(
                Name.Kind.RULE, rules,
                Name.Kind.SECTION, whole ? sections(spec) : Set.of(),
                Name.Kind.DOCUMENT, whole ? documents(spec) : Set.of());
        for (Name.Kind kind : Name.Kind.values()) {
            Set<String> names = known.getOrDefault(kind, Set.of());
            if (!names.isEmpty()) {
                Nearest nearest = new Nearest(names);
                file.names().stream()
                        .filter(name -> name.kind() == kind && !names.contains(name.value()))
                        .forEach(name -> notices.accept(notice(file, name, nearest.to(name.value()))));
            }
        }
    }

    /// False where a document was opened without the others that the settings name.
    private static boolean isWhole(Spec spec) {
        return spec.settings().documents().stream()
                .allMatch(path -> spec.document(path).isPresent());
    }

    private static Set<String> sections(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> document.sections().stream())
                .map(section -> section.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> documents(Spec spec) {
        return spec.documents().stream()
                .map(document -> document.path().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Notice notice(SettingsFile file, Problem problem) {
        return notice(file, problem.span(), problem.message(), "What was meant?", problem.replacement());
    }

    private static Notice notice(SettingsFile file, Name name, Optional<String> meant) {
        String what =
                switch (name.kind()) {
                    case RULE -> "rule";
                    case SECTION -> "section";
                    case DOCUMENT -> "document";
                    case IMPORT, LADDER -> "name";
                };
        String value = OneLine.quoted(name.value());
        String message = "There is no " + what + " " + value + ", so what is set for it has no effect."
                + meant.map(other -> " Did you mean “" + other + "”?").orElse("");
        return notice(file, name.span(), message, "Which " + what + " is " + value + "?", meant);
    }

    private static Notice notice(
            SettingsFile file, TextSpan span, String message, String question, Optional<String> meant) {
        return new Notice(
                SettingsFile.PATH,
                span,
                span.in(file.text()),
                Optional.empty(),
                message,
                Optional.of(Question.choosing(
                        question, meant.map(other -> List.of(fix(span, other))).orElse(List.of()))),
                List.of(),
                Optional.empty());
    }

    private static Fix fix(TextSpan span, String meant) {
        String title = "Change it to " + meant;
        return new Fix(title, SpecEdit.of(title, SettingsFile.PATH, new TextEdit(span, meant)));
    }
}
