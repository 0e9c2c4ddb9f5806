package org.clausewright.lint.conflict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.clausewright.lint.Linter;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConflictFinderTest {

    @ParameterizedTest
    @CsvSource({
        "airline-agent, rb31, id03, UNDECIDED",
        "airline-agent, mr11, sf01, RIGHT",
        "coding-agent, sc04, ts14, UNDECIDED",
        "coding-agent, se01, rp08, LEFT",
        "community-moderation, pi03, ev12, UNDECIDED",
        "community-moderation, mi01, tr01, LEFT",
        "two-departments/sales, tr06, cd11, RIGHT",
        "two-departments/sales, ce08, cp04, UNDECIDED",
        "two-departments/sales, gr02, wr03, LEFT"
    })
    void findsTheConflictsOfTheSamplesAmongTheFirstTen(String sample, String left, String right, String verdict) {
        Conflict found = conflicts(sample(sample), 10).stream()
                .filter(conflict -> clauses(conflict).equals(Set.of(left, right)))
                .findFirst()
                .orElseThrow();
        assertEquals(Conflict.Verdict.valueOf(verdict), found.verdict());
        assertFalse(found.because().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void quotesToTheLetter(String sample) {
        Spec spec = sample(sample);
        for (Conflict conflict : conflicts(spec, 200)) {
            for (Conflict.Side side : List.of(conflict.left(), conflict.right())) {
                assertEquals(spec.document(side.file()).orElseThrow().text(side.span()), side.quote());
            }
        }
    }

    @Test
    void keepsToTheClauseThatIsAskedAbout() {
        List<Conflict> found = new ConflictFinder(sample("coding-agent")).find(Optional.of("rp08"), 10);
        assertFalse(found.isEmpty());
        found.forEach(conflict -> assertTrue(clauses(conflict).contains("rp08")));
    }

    @Test
    void findsNothingInASpecWithoutRules() {
        assertEquals(List.of(), conflicts(Specs.of("# Hello\n\nJust text.\n"), 10));
        assertEquals(List.of(), conflicts(Specs.of(""), 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opposite-modality | The clerk must send a copy of the invoice to the buyer. | The clerk must not send a copy of the invoice to the buyer.",
                "two-strengths | The clerk must send a copy of the invoice. | The clerk should send a copy of the invoice.",
                "rival-duties | The clerk must keep every letter for five years. | The clerk must destroy every letter within one year.",
                "rival-precedence | The wish of the buyer takes precedence over the price list. | The price list takes precedence over the wish of the buyer.",
                "forbidden-check | If the buyer is a minor, the clerk must refuse the order. | The clerk must not ask whether a buyer is a minor.",
                "exception-swallows-rule | The clerk must print the bill, unless the buyer wants a digital receipt. | The clerk may offer every buyer a digital receipt.",
                "used-against-definition | **Gift**: a sum that nobody is owed, without a price discount. | The clerk must offer the gift of a price discount.",
                "term-defined-twice | **Parcel**: a box of less than two kilograms. | **Parcel**: anything that a courier carries."
            })
    void namesTheKind(String kind, String left, String right) {
        Spec spec = Specs.of(
                "# Left {#left authority=user}\n\n" + left + "\n\n# Right {#right authority=user}\n\n" + right + "\n");
        assertEquals(kind, conflicts(spec, 10).getFirst().kind());
    }

    @Test
    void saysThatALowerRuleRestrictsAHigherOne() {
        Spec spec = Specs.of(
                "# Left {#left authority=root}\n\nThe clerk must send a copy of the invoice to the buyer.\n\n"
                        + "# Right {#right authority=user}\n\nThe clerk must not send a copy of the invoice to the buyer.\n");
        Conflict conflict = conflicts(spec, 10).getFirst();
        assertEquals("lower-restricts-higher", conflict.kind());
        assertEquals(Conflict.Verdict.LEFT, conflict.verdict());
    }

    @Test
    void takesNoCommentaryQuotationOrExampleForANorm() {
        Spec spec = Specs.of("# Left {#left}\n\n> The clerk must not send a copy of the invoice.\n\n"
                + "!!! meta \"Commentary\"\n    The clerk must not send a copy.\n\n~~~xml\n<user>\nYou must not send it.\n</user>\n~~~\n\n"
                + "# Right {#right}\n\nThe clerk must send a copy of the invoice.\n");
        List<PlacedNorm> norms = NormReader.read(spec);
        assertEquals(1, norms.size());
        assertEquals(
                Optional.of("send a copy of the invoice"),
                norms.getFirst().words(norms.getFirst().norm().places().act()));
    }

    @Test
    void ranksPairsAcrossAnImportButNotWithinIt() {
        String keep = "# Keep {#keep authority=user}\n\nThe clerk must keep every letter for five years.\n";
        String clear = "# Clear {#clear authority=%s}\n\nThe clerk must destroy every letter within one year.\n";
        Spec spec = importing(clear.formatted("developer"), keep + "\n" + clear.formatted("user"));
        List<Conflict> found = conflicts(spec, 10);
        assertFalse(found.isEmpty());
        found.forEach(conflict ->
                assertEquals(Optional.empty(), conflict.left().file().prefix()));
        Conflict conflict = found.stream()
                .filter(each -> each.right().section().equals(Optional.of("keep")))
                .findFirst()
                .orElseThrow();
        assertEquals("rival-duties", conflict.kind());
        assertEquals(Optional.of("base"), conflict.right().file().prefix());
        assertEquals(Conflict.Verdict.LEFT, conflict.verdict());
        assertTrue(
                conflict.scenario().contains("The first passage demands that the clerk destroy"), conflict.scenario());
        assertFalse(new ConflictFinder(spec).find(Optional.of("base:keep"), 10).isEmpty());
    }

    private static Spec importing(String own, String base) {
        SequencedMap<String, Spec> imports = new LinkedHashMap<>();
        imports.put(
                "base",
                Spec.of(
                        "base",
                        Settings.DEFAULT,
                        List.of(SpecDocument.parse(SpecPath.of("base:spec.md"), base)),
                        Map.of()));
        return Specs.of(own).withImports(new Imports(imports, Map.of(), List.of()));
    }

    @Test
    void handsTheFirstSectionsOfALargeSpecOverFirst() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            String rule = i % 350 == 0
                    ? "The clerk must keep every letter of office %d for five years."
                    : i % 350 == 1
                            ? "The clerk must destroy every letter of office %d within one year."
                            : "Desk %d must open at %d.";
            text.append("# Part %d {#part%d authority=user}\n\n".formatted(i, i))
                    .append(rule.formatted(i / 350, i))
                    .append("\n\n");
        }
        Spec spec = Specs.of(text.toString());
        List<Conflict> handed = new ArrayList<>();
        new ConflictFinder(spec).find(Optional.empty(), 10, handed::add);
        assertEquals(
                Set.of("part0", "part1"),
                Set.of(
                        handed.getFirst().left().section().orElse(""),
                        handed.getFirst().right().section().orElse("")));
        assertTrue(handed.size() <= 10);
        assertEquals(handed.size(), new HashSet<>(handed).size());
        assertTrue(
                handed.stream().anyMatch(conflict -> conflict.left().section().equals(Optional.of("part350"))));
    }

    @Test
    void givesNothingOnceItIsCancelled() {
        List<Conflict> handed = new ArrayList<>();
        new ConflictFinder(sample("coding-agent"), () -> true).find(Optional.empty(), 10, handed::add);
        assertEquals(List.of(), handed);
    }

    @Test
    void checkReportsAPairUntilItIsAnswered() {
        String text = "# Left {#left authority=user}\n\nThe clerk must keep every letter for five years.\n\n"
                + "# Right {#right authority=user}\n\nThe clerk must destroy every letter within one year.\n";
        assertEquals(1, checked(Specs.of(text)));
        String left = SentenceHash.of("The clerk must keep every letter for five years.");
        String right = SentenceHash.of("The clerk must destroy every letter within one year.");
        String decision = "## 2026-11-20 conflict: \"letters\"\n- Question: Which wins?\n- Decision: accepted\n- Text: "
                + left + "\n- Against: right " + right
                + "\n- Why: the archive destroys copies only\n- By: A <a@example.org>\n";
        assertEquals(0, checked(Specs.of(text, Map.of("decisions/left.md", decision))));
        String changed = text.replace("five", "six");
        assertEquals(1, checked(Specs.of(changed, Map.of("decisions/left.md", decision))));
    }

    private static long checked(Spec spec) {
        return Linter.standard().check(spec).stream()
                .filter(finding -> finding.rule().equals("conflict"))
                .count();
    }

    private static Set<String> clauses(Conflict conflict) {
        return Set.of(
                conflict.left().clause().orElse("left"),
                conflict.right().clause().orElse("right"));
    }

    private static List<Conflict> conflicts(Spec spec, int top) {
        return new ConflictFinder(spec).find(Optional.empty(), top);
    }

    private static Spec sample(String name) {
        return switch (SpecFolder.load(Path.of("../../samples").resolve(name))) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }
}
