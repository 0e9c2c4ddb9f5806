package org.clausewright.spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.spec.Precedence.Ground;
import org.clausewright.spec.Precedence.Standing;
import org.clausewright.spec.Precedence.Winner;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Ruling;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PrecedenceTest {

    private static final SpecPath OWN = SpecPath.of("spec.md");
    private static final SpecPath BASE = SpecPath.imported("base", OWN);
    private static final SpecPath LAW = SpecPath.imported("base:law", OWN);
    private static final SpecPath PEER = SpecPath.imported("peer", OWN);

    private static final String RULES = "# Honesty {#honesty authority=user}\n\n# Tone {#tone authority=root}\n";

    private final Spec law = spec(LAW, "", RULES, Map.of());
    private final Spec base = spec(BASE, "imports: { law: ../law }", RULES, Map.of("law", law));
    private final Spec peer = spec(PEER, "", RULES, Map.of());

    @Test
    void theHigherLevelHoldsWhereverItStands() {
        assertEquals(decided(Winner.LEFT, Ground.LEVEL), of(OWN, "root", BASE, "user"));
        assertEquals(decided(Winner.RIGHT, Ground.LEVEL), of(OWN, "user", PEER, "root"));
    }

    @Test
    void atTheSameLevelAnImportHoldsOverWhatImportsIt() {
        assertEquals(decided(Winner.RIGHT, Ground.IMPORT), of(OWN, "user", BASE, "user"));
        assertEquals(decided(Winner.LEFT, Ground.IMPORT), of(BASE, "user", OWN, "user"));
        assertEquals(decided(Winner.LEFT, Ground.IMPORT), of(LAW, "user", BASE, "user"));
        assertEquals(decided(Winner.LEFT, Ground.IMPORT), of(LAW, "user", OWN, "user"));
    }

    @Test
    void whatAPeerImportsFromAboveStandsAboveThePeerByWhateverPrefix() {
        Map<String, Imports.Place> place =
                Map.of("base", new Imports.Place(Path.of("/base").toAbsolutePath(), Optional.empty()));
        Spec support = spec(PEER, "imports: { base: ../base }", RULES, Map.of("base", base), place);
        Spec spec = spec(
                OWN,
                "imports: { base: ../base, peer: { beside: ../peer } }",
                "# Own {#own}\n",
                Map.of("base", base, "peer", support),
                place);
        assertEquals(
                decided(Winner.LEFT, Ground.IMPORT),
                Precedence.of(spec, new Standing(BASE, Optional.of("user")), new Standing(PEER, Optional.of("user"))));
        assertEquals(
                undecided(Ground.SAME_LEVEL),
                Precedence.of(spec, new Standing(OWN, Optional.of("user")), new Standing(PEER, Optional.of("user"))));
    }

    @Test
    void besideOneAnotherNothingDecides() {
        assertEquals(undecided(Ground.SAME_LEVEL), of(OWN, "user", PEER, "user"));
        assertEquals(undecided(Ground.SAME_LEVEL), of(BASE, "user", PEER, "user"));
        assertEquals(undecided(Ground.SAME_LEVEL), of(OWN, "user", OWN, "user"));
    }

    @Test
    void withoutAKnownLevelNothingDecides() {
        assertEquals(undecided(Ground.UNKNOWN_LEVEL), of(OWN, "user", BASE, "king"));
        assertEquals(
                undecided(Ground.NO_LEVEL),
                Precedence.of(
                        importing("# Own {#own}\n"),
                        new Standing(OWN, Optional.empty()),
                        new Standing(BASE, Optional.of("user"))));
    }

    @Test
    void aRulingSaysThatAnImportHolds() {
        Ruling ruling = Ruling.of(importing("# Own {#own}\n"), side(OWN, "own"), side(BASE, "honesty"));
        assertEquals(Conflict.Verdict.RIGHT, ruling.verdict());
        assertEquals(
                "Both stand at the level user, and #base:honesty is imported from above, so it holds.",
                ruling.because());
        assertEquals(
                Conflict.Verdict.UNDECIDED,
                Ruling.of(importing("# Own {#own}\n"), side(OWN, "own"), side(PEER, "honesty"))
                        .verdict());
    }

    private static Conflict.Side side(SpecPath file, String section) {
        return new Conflict.Side(
                file, 1, Optional.of(section), Optional.empty(), Optional.of("user"), "x", new TextSpan(0, 1));
    }

    @Test
    void sectionsThatSpeakOfTheSameAreFound() {
        Spec spec = importing("# No lies {#honesty authority=user}\n\n# TONE {#ours authority=guideline}\n\n"
                + "# Else {#else authority=root}\n\nSee [?](#base:honesty).\n\n# Third {#third authority=user}\n\n"
                + "See [?](base:honesty).\n");
        List<String> found = new Overlaps(spec)
                .all().stream()
                        .filter(overlap -> overlap.imported().document().path().equals(BASE))
                        .map(overlap -> overlap.own().value().id() + " "
                                + overlap.imported().value().id() + " " + overlap.kind() + " "
                                + overlap.precedence().winner().map(Enum::name).orElse("-"))
                        .toList();
        assertEquals(
                List.of("honesty honesty SAME_ID RIGHT", "else honesty LINK LEFT", "ours tone SAME_TITLE RIGHT"),
                found);
    }

    private Precedence of(SpecPath left, String leftLevel, SpecPath right, String rightLevel) {
        return Precedence.of(
                importing("# Own {#own}\n"),
                new Standing(left, Optional.of(leftLevel)),
                new Standing(right, Optional.of(rightLevel)));
    }

    private Spec importing(String text) {
        SequencedMap<String, Spec> specs = new LinkedHashMap<>();
        specs.put("base", base);
        specs.put("peer", peer);
        return spec(OWN, "imports: { base: ../base, peer: { beside: ../peer } }", text, specs);
    }

    private static Spec spec(SpecPath file, String settings, String text, Map<String, Spec> imports) {
        return spec(file, settings, text, imports, Map.of());
    }

    private static Spec spec(
            SpecPath file, String settings, String text, Map<String, Spec> imports, Map<String, Imports.Place> places) {
        Settings read = SettingsReader.read(settings).settings();
        return Spec.of("spec", read, List.of(SpecDocument.parse(file, text)), Map.of())
                .withImports(new Imports(new LinkedHashMap<>(imports), places, List.of()));
    }

    private static Precedence decided(Winner winner, Ground ground) {
        return new Precedence(Optional.of(winner), ground);
    }

    private static Precedence undecided(Ground ground) {
        return new Precedence(Optional.empty(), ground);
    }
}
