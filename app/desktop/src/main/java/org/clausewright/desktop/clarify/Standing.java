package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.lint.Agenda;
import org.clausewright.lint.Progress;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// How far the author has come: in the scope, in the whole spec, and section by section.
///
/// @param streak   answers in a row without skipping
/// @param sections those that have questions, answered or not, in the order of the text
record Standing(Here here, Here spec, int streak, List<OfSection> sections) {

    static final Standing NONE =
            new Standing(new Here(new Progress(0, 0, 0), 0), new Here(new Progress(0, 0, 0), 0), 0, List.of());

    /// @param progress errors and warnings
    /// @param hints    open findings of severity info that ask something, where they are shown
    record Here(Progress progress, int hints) {

        int left() {
            return progress.open() + hints;
        }
    }

    record OfSection(String id, String title, int level, Progress progress) {}

    Standing {
        sections = List.copyOf(sections);
    }

    static Standing of(Spec spec, List<Finding> findings, Anchor anchor, Scope scope, boolean hints, int streak) {
        Here here = here(spec, findings, anchor.holds(spec, scope), anchor.holdsId(spec, scope), hints);
        Here whole = here(spec, findings, finding -> true, id -> true, hints);
        Map<String, List<Finding>> bySection = new HashMap<>();
        findings.forEach(finding -> finding.section()
                .ifPresent(id ->
                        bySection.computeIfAbsent(id, any -> new ArrayList<>()).add(finding)));
        Map<String, Set<String>> decided = decidedBySection(spec);
        List<OfSection> sections = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            for (Section section : document.sections()) {
                Set<String> ids = decided.getOrDefault(section.id(), Set.of());
                List<Finding> inIt = bySection.getOrDefault(section.id(), List.of());
                Progress progress = Progress.of(spec, inIt, Standing::isAsked, ids::contains);
                if (progress.all() > 0) {
                    sections.add(new OfSection(section.id(), section.title(), section.level(), progress));
                }
            }
        }
        return new Standing(here, whole, streak, sections);
    }

    private static Here here(
            Spec spec, List<Finding> findings, Predicate<Finding> inIt, Predicate<String> decided, boolean hints) {
        long open = findings.stream()
                .filter(Finding::isOpen)
                .filter(finding -> Agenda.asks(spec, finding) && !isAsked(finding))
                .filter(inIt)
                .count();
        Progress progress = Progress.of(spec, findings, inIt.and(Standing::isAsked), decided);
        return new Here(progress, hints ? (int) open : 0);
    }

    private static boolean isAsked(Finding finding) {
        return finding.severity().isAtLeast(Severity.WARNING);
    }

    /// The ids that have decisions, by the section that they are or stand in.
    private static Map<String, Set<String>> decidedBySection(Spec spec) {
        Map<String, Set<String>> decided = new HashMap<>();
        for (SpecPath file : spec.decisionTexts().keySet()) {
            String id = file.stem();
            String section =
                    spec.clause(id).flatMap(found -> found.value().section()).orElse(id);
            decided.computeIfAbsent(section, any -> new HashSet<>()).add(id);
        }
        return decided;
    }
}
