package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RulesTest {

    private final Rules rules = Rules.standard();

    @Test
    void listsStructureAndWording() {
        Map<Boolean, List<RuleInfo>> byStructure =
                rules.infos().stream().collect(Collectors.partitioningBy(info -> info.basis() == Basis.STRUCTURE));
        assertEquals(18, byStructure.getOrDefault(true, List.of()).size());
        assertTrue(byStructure.getOrDefault(false, List.of()).size() >= 14);
    }

    @Test
    void givesStructureTheSeveritiesOfTheFormat() {
        Map<Severity, Set<String>> bySeverity = rules.infos().stream()
                .filter(info -> info.basis() == Basis.STRUCTURE)
                .collect(Collectors.groupingBy(
                        info -> info.severity().orElseThrow(), Collectors.mapping(RuleInfo::id, Collectors.toSet())));
        assertEquals(
                Set.of(
                        "dangling-clause",
                        "duplicate-id",
                        "dangling-link",
                        "unknown-authority",
                        "unknown-bad-target",
                        "malformed-example",
                        "missing-import",
                        "cyclic-import"),
                bySeverity.get(Severity.ERROR));
        assertEquals(
                Set.of(
                        "orphan-example-file",
                        "stale-section-title",
                        "section-without-example",
                        "stale-decision",
                        "unknown-setting",
                        "style-problem",
                        "import-ladder"),
                bySeverity.get(Severity.WARNING));
    }

    /// The rest of them are infos, or off. The catalogue leaves `conflict` to the command of that name, and knows no
    /// imports.
    @Test
    void givesWordingTheSeveritiesOfTheCatalogue() {
        Map<String, Set<String>> bySeverity = rules.infos().stream()
                .filter(info -> info.basis() != Basis.STRUCTURE)
                .collect(Collectors.groupingBy(
                        info -> info.severity().map(Severity::id).orElse("off"),
                        Collectors.mapping(RuleInfo::id, Collectors.toSet())));
        assertEquals(Set.of("placeholder", "may-not", "negated-universal"), bySeverity.get("error"));
        assertEquals(Set.of("passive-voice", "long-sentence", "nominalisation"), bySeverity.get("off"));
        assertEquals(Set.of("""
                absolute ambiguous-date ambiguous-pronoun and-or bare-number best-effort binding-example conflict
                departs-from-import discretion escape-clause floating-only frequency-hedge may-meaning mixed-coordination modal-drift near-duplicate
                negated-necessity open-comparative open-list overlapping-rules stacked-negatives trailing-modifier
                two-names undefined-term unlisted-cases unnamed-authority vague-class vague-qualifier vague-quantity
                vague-time""".split("\\s+")), bySeverity.get("warning"));
    }

    @Test
    void hasAPageForEachRule() {
        for (RuleInfo info : rules.infos()) {
            assertTrue(rules.page(info.id()).orElseThrow().startsWith("# " + info.id() + "\n"));
        }
        assertTrue(rules.page("no-such-rule").isEmpty());
    }

    @Test
    void takesMoreRulesAndKeepsTheFirstOfAnId() {
        Rule known = rules.all().getFirst();
        Rule other = new Named("House.Words");
        Rules more = rules.with(List.of(new Named(known.id()), other));
        assertEquals(rules.all().size() + 1, more.all().size());
        assertEquals(Optional.of(known), more.find(known.id()));
        assertEquals(Optional.of(other), more.find("House.Words"));
    }

    private record Named(String name) implements SpecRule {

        @Override
        public RulePage page() {
            return RulePage.parse("# " + name + "\n- Catches: x\n- Severity: info\n- Basis: word\n- Source: y\n");
        }

        @Override
        public void check(Spec spec, Consumer<Notice> notices) {}
    }

    @Test
    void asksTheQuestionsWithMostRidingOnThemFirst() {
        Spec spec = Specs.of("""
                # A {#a authority=user}

                Use several[^aaa1].

                # B {#b authority=root}

                Use several[^bbb1], as needed.

                A visitor may not enter.
                """);
        List<Finding> agenda = Agenda.of(spec, Linter.standard().lint(spec));
        assertTrue(agenda.getFirst().severity() == Severity.ERROR
                && agenda.getFirst().section().equals(Optional.of("b")));
        List<String> warnings = agenda.stream()
                .filter(finding ->
                        finding.severity() == Severity.WARNING && finding.rule().equals("vague-quantity"))
                .map(finding -> finding.section().orElse(""))
                .toList();
        assertEquals(List.of("b", "a"), warnings);
    }
}
