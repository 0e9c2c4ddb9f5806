package org.clausewright.lint;

import java.util.List;
import java.util.function.Consumer;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DirectivesTest {

    private static final String HEAD = "# R {#r authority=user}\n\n";
    private static final String USUALLY = "The agent should usually answer.\n\n";
    private static final String SEVERAL = "The agent must ask several questions.\n\n";

    private static int hedges(String text) {
        return Specs.findings(Specs.of(HEAD + text), "frequency-hedge").size();
    }

    @Test
    void silencesFromTheCommentToItsCounterpart() {
        assertEquals(2, hedges(USUALLY + "<!-- vale off -->\n\n" + USUALLY + "<!-- vale on -->\n\n" + USUALLY));
        assertEquals(1, hedges(USUALLY + "<!-- clausewright off -->\n\n" + USUALLY + USUALLY));
    }

    @Test
    void silencesOneRuleAlone() {
        String text = "<!-- vale frequency-hedge = NO -->\n\n" + USUALLY + SEVERAL
                + "<!-- vale frequency-hedge = YES -->\n\n" + USUALLY;
        Spec spec = Specs.of(HEAD + text);
        assertEquals(1, Specs.findings(spec, "frequency-hedge").size());
        assertEquals(1, Specs.findings(spec, "vague-quantity").size());
    }

    @Test
    void silencesWithinAParagraph() {
        assertEquals(
                1,
                hedges("The agent should <!-- vale off -->usually<!-- vale on --> answer, and should usually wait.\n"));
    }

    @Test
    void silencesInAListItem() {
        assertEquals(1, hedges("- " + USUALLY + "- <!-- vale off -->\n  The agent should usually wait.\n"));
    }

    @Test
    void isNothingInCode() {
        assertEquals(1, hedges("```\n<!-- vale off -->\n```\n\n" + USUALLY));
        assertEquals(1, hedges("Write `<!-- vale off -->` there.\n\n" + USUALLY));
        assertEquals(1, hedges("<pre>\n<!-- vale off -->\n</pre>\n\n" + USUALLY));
    }

    @Test
    void passesOverWhatIsNoDirective() {
        assertEquals(1, hedges("<!-- vale offside -->\n\n<!-- valet off -->\n\n<!-- vale a b = NO -->\n\n" + USUALLY));
    }

    @Test
    void leavesStructureAlone() {
        Spec spec = Specs.of("<!-- vale off -->\n\n" + HEAD + "See [that](#nowhere).\n");
        assertEquals(1, Specs.findings(spec, "dangling-link").size());
    }

    @Test
    void silencesAStyleByItsName() {
        Linter linter =
                Linter.of(Rules.of(List.of()).with(List.of(new Shout("House.Shout"), new Shout("Other.Shout"))));
        Spec spec = Specs.of(HEAD + "<!-- vale House = NO -->\n\n" + USUALLY);
        assertEquals(
                List.of("Other.Shout"),
                linter.lint(spec).stream().map(Finding::rule).toList());
        Spec one = Specs.of(HEAD + "<!-- vale Other.Shout = NO -->\n\n" + USUALLY);
        assertEquals(
                List.of("House.Shout"),
                linter.lint(one).stream().map(Finding::rule).toList());
    }

    @Test
    void followsAnEdit() {
        Linter linter = Linter.standard();
        String text = HEAD + "Nothing.\n\n" + USUALLY;
        Spec spec = Specs.of(text);
        assertTrue(count(linter, spec) == 1);
        int at = text.indexOf("Nothing.");
        Spec silent = spec.edit(
                SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.replace(at, at + 8, "<!-- vale off -->")));
        assertEquals(0, count(linter, silent));
    }

    private static long count(Linter linter, Spec spec) {
        return linter.lint(spec).stream()
                .filter(finding -> finding.rule().equals("frequency-hedge"))
                .count();
    }

    private record Shout(String name) implements BlockRule {

        @Override
        public RulePage page() {
            return RulePage.parse("# " + name + "\n- Catches: x\n- Severity: info\n- Basis: word\n- Source: y\n");
        }

        @Override
        public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
            hits.accept(new Hit(new TextSpan(prose.start(), prose.start() + 3), "!", Question.of("?")));
        }
    }
}
