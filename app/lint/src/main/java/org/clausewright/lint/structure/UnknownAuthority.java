package org.clausewright.lint.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// An authority that is no level of the ladder.
record UnknownAuthority(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        List<String> levels = spec.ladder().levels();
        Nearest nearest = new Nearest(levels);
        for (SpecDocument document : spec.documents()) {
            for (Section section : document.sections()) {
                section.authority()
                        .filter(level -> !levels.contains(level))
                        .ifPresent(level -> notices.accept(
                                notice(document, section, level, levels, nearest.to(level.toLowerCase(Locale.ROOT)))));
            }
        }
    }

    private static Notice notice(
            SpecDocument document, Section section, String level, List<String> levels, Optional<String> meant) {
        TextSpan span = section.authoritySpan().orElse(section.titleSpan());
        Comparator<String> meantFirst =
                Comparator.comparing(to -> !Optional.of(to).equals(meant));
        List<Answer> answers = levels.stream()
                .sorted(meantFirst)
                .map(to -> section.authoritySpan().isEmpty()
                        ? Answer.inWords(to)
                        : Answer.by(to, Fixes.replace("Change it to " + to, document, span, to)))
                .toList();
        return new Notice(
                document,
                span,
                "“" + level + "” is no level of this spec's ladder of authority: " + String.join(", ", levels) + ".",
                new Question("Which level of authority has " + OneLine.quoted(section.title()) + "?", answers),
                List.of());
    }
}
