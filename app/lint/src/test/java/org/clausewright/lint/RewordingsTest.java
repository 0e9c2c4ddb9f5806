package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class RewordingsTest {

    private static final SpecPath FILE = SpecPath.of("spec.md");
    private static final String TEXT = """
            # Refunds {#refunds}

            The agent must offer a refund within a reasonable time[^rf01]. It must answer in a reasonable way[^rf02].
            """;

    private final Linter linter = Linter.standard();
    private final Spec spec = Specs.of(TEXT, Map.of());

    @Test
    void isFineWhereTheFindingIsGoneAndNothingNewCame() {
        assertInstanceOf(Rewordings.Verdict.Fine.class, check("within a reasonable time", "within 14 days"));
    }

    @Test
    void saysSoWhereTheRuleStillAsks() {
        assertInstanceOf(Rewordings.Verdict.StillThere.class, check("a reasonable time", "an appropriate time"));
    }

    @Test
    void namesWhatIsNew() {
        Rewordings.Verdict verdict = check("within a reasonable time", "within 14 days, as soon as possible");
        List<Finding> brought =
                assertInstanceOf(Rewordings.Verdict.BringsNew.class, verdict).findings();
        assertEquals(
                List.of("as soon as possible"),
                brought.stream().map(Finding::text).toList());
    }

    @Test
    void leavesTheNextSentenceOutOfIt() {
        assertInstanceOf(Rewordings.Verdict.Fine.class, check("within a reasonable time", "at once"));
    }

    private Rewordings.Verdict check(String words, String instead) {
        Finding finding = linter.lint(spec).stream()
                .filter(found -> found.text().equals("reasonable"))
                .findFirst()
                .orElseThrow();
        int start = TEXT.indexOf(words);
        TextEdit edit = TextEdit.replace(start, start + words.length(), instead);
        return Rewordings.check(linter::lint, spec, finding, SpecEdit.of("Reword", FILE, edit));
    }
}
