package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DocumentRuleTest {

    /// Finds each "again" behind the first one of the spec.
    private static final class Again implements DocumentRule<TextSpan> {

        private final AtomicInteger comparisons = new AtomicInteger();
        private final List<String> read = new ArrayList<>();

        @Override
        public RulePage page() {
            return RulePage.parse("""
                    # again

                    - Catches: a word
                    - Severity: warning
                    - Basis: document
                    - Source: this test
                    """);
        }

        @Override
        public List<TextSpan> read(Prose prose) {
            read.add(prose.plain().strip());
            int at = prose.plain().indexOf("again");
            return at < 0 ? List.of() : List.of(new TextSpan(at, at + 5).shift(prose.start()));
        }

        @Override
        public void check(Settings settings, List<Reading<TextSpan>> readings, Remarks remarks) {
            comparisons.incrementAndGet();
            for (int i = 1; i < readings.size(); i++) {
                remarks.add(i, new Hit(readings.get(i).value(), "Again.", Question.of("Why again?")));
            }
        }
    }

    private static final SpecPath FILE = SpecPath.of("spec.md");

    private final Again rule = new Again();
    private final Linter linter = Linter.of(Rules.of(List.<RuleProvider>of(new RuleProvider() {
        @Override
        public List<Rule> rules() {
            return List.of(rule);
        }
    })));

    private static Spec typed(Spec spec, String before, String typed) {
        int at = spec.documents().getFirst().text().indexOf(before);
        return spec.edit(SpecEdit.of("Type", FILE, new TextEdit(TextSpan.at(at), typed)));
    }

    @Test
    void comparesPassagesWhereverTheyStand() {
        Spec spec = Specs.of("# A {#a}\n\nTry again.\n\n# B {#b}\n\nAnd now again.\n\nNothing.\n");
        List<Finding> findings = linter.lint(spec);
        assertEquals(1, findings.size());
        assertEquals(Optional.of("b"), findings.getFirst().section());
        assertEquals(
                "again", spec.documents().getFirst().text(findings.getFirst().span()));
    }

    @Test
    void readsOnlyWhatChangedAndComparesOnlyWhatItRead() {
        Spec spec = Specs.of("# A {#a}\n\nTry again.\n\n# B {#b}\n\nAnd now again.\n\nNothing.\n");
        linter.lint(spec);
        rule.read.clear();

        Spec elsewhere = typed(spec, "Nothing", "More: ");
        Spec before = typed(elsewhere, "# A", "Intro.\n\n");
        linter.lint(elsewhere);
        Finding moved = linter.lint(before).getFirst();
        assertEquals(List.of("More: Nothing.", "Intro."), rule.read);
        assertEquals(1, rule.comparisons.get());
        assertEquals("again", before.documents().getFirst().text(moved.span()));

        linter.lint(typed(before, "again", "once "));
        assertEquals(2, rule.comparisons.get());
    }
}
