package org.clausewright.vale;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.Linter;
import org.clausewright.lint.RuleProvider;
import org.clausewright.lint.Rules;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BadStylesTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "`extends: existence\ntokens: [a]\n` ¦ House.Bad, line 1: the rule has no message.",
                "`message: m\ntokens: [a]\n` ¦ House.Bad, line 1: the rule does not say what it extends.",
                "`message: m\nextends: magic\n` ¦ `House.Bad, line 2: the rule extends \"magic\", which Vale does not know.`",
                "`extends: existence\nmessage: m\nlevel: loud\n` ¦ `House.Bad, line 3: the rule has the level \"loud\"; it is suggestion, warning or error.`",
                "`extends: existence\nmessage: m\ntokens: {a: b}\n` ¦ `House.Bad, line 3: the rule has a \"tokens\" that is no list of texts.`",
                "`extends: existence\nmessage: m\nignorecase: maybe\n` ¦ `House.Bad, line 3: the rule has a \"ignorecase\" that is neither true nor false.`",
                "`extends: occurrence\nmessage: m\nmax: many\n` ¦ `House.Bad, line 3: the rule has a \"max\" that is no number.`",
                "`extends: substitution\nmessage: m\nswap: [a]\n` ¦ `House.Bad, line 3: the rule has a \"swap\" that holds no pairs.`",
                "`extends: existence\nmessage: m\ntokens:\n - '(a'\n` ¦ House.Bad, line 4: the rule cannot be used: (a has an opening bracket without a closing one.",
                "`- a\n- b\n` ¦ House.Bad, line 1: the rule holds no keys with values.",
                "`extends: metric\nmessage: m\nformula: wrds\ncondition: '> 1'\n` ¦ `House.Bad, line 3: the rule cannot be used: an expression in it uses wrds, which is not known.`"
            })
    void namesWhatIsWrongWithItsLine(String rule, String problem) {
        HouseRules house = Styles.house(Map.of("Bad", rule, "Good", "extends: existence\nmessage: m\ntokens: [a]\n"));
        assertTrue(Styles.problems(house).contains(problem), () -> "" + Styles.problems(house));
        assertEquals(1, house.rules().size());
    }

    @Test
    void brokenYamlIsAProblemAtItsLine() {
        HouseRules house = Styles.house(Map.of("Bad", "extends: existence\nmessage: \"m\ntokens: [a"));
        assertTrue(Styles.problems(house).getFirst().startsWith("House.Bad, line "), () -> "" + Styles.problems(house));
        assertEquals(List.of(), house.rules());
    }

    @Test
    void unknownKeysArePassedOverAndNamed() {
        HouseRules house = Styles.house(Map.of("Odd", "extends: existence\nmessage: m\ntokens: [a]\ntolkens: [b]\n"));
        assertEquals(1, house.rules().size());
        assertEquals(
                List.of("House.Odd, line 4: the rule has the key \"tolkens\", which is not known and was passed over."),
                Styles.problems(house));
    }

    @Test
    void whatIsNotSupportedIsNamedOncePerStyle() {
        HouseRules house = Styles.house(Map.of(
                "A", "extends: spelling\nmessage: m\n",
                "B", "extends: sequence\nmessage: m\ntokens: [{tag: NN}]\n",
                "C", "extends: script\nmessage: m\nscript: x\n"));
        assertEquals(
                List.of("Not supported of the style House, and not checked: A (spelling), B (sequence), C (script)."),
                Styles.problems(house));
    }

    @Test
    void aCatastrophicPatternIsSetAsideAndSaysSo() {
        HouseRules house = Styles.house(Map.of(
                "Hangs", "extends: existence\nmessage: m\nnonword: true\ntokens: ['a*a*a*a*a*a*a*a*b']\n",
                "Works", "extends: existence\nmessage: m\ntokens: [very]\n"));
        String text = "Very well.\n\n" + "a".repeat(500) + "\n\nIt is very b.\n";
        assertTimeoutPreemptively(LONG, () -> {
            Linter linter = Linter.of(Rules.of(List.of()).with(house.rules()));
            Spec spec = Styles.spec(text);
            List<Finding> found = linter.lint(spec);
            assertEquals(
                    List.of("House.Hangs was set aside: its pattern took too long here and was cut off.", "m"),
                    found.stream().map(Finding::message).toList());
            assertEquals(text.indexOf("aaa"), found.getFirst().span().start());
            Spec edited = spec.edit(SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(0, "b ")));
            assertEquals(2, linter.lint(edited).size());
        });
    }

    @Test
    void aSearchThatIsTooDeepLeavesTheOtherTextsAlone() {
        String rule = "extends: existence\nmessage: m\nnonword: true\ntokens: ['(?:x|y)+z']\n";
        String text = "xyz\n\n" + "xy".repeat(500_000) + "z\n\nxyz\n";
        assertTimeoutPreemptively(LONG, () -> {
            List<String> messages = Styles.messages(rule, text);
            assertEquals(3, messages.size());
            assertTrue(messages.get(1).equals("m") || messages.get(1).contains("was not looked for here"));
        });
    }

    @Test
    void aTokenListOfTenMegabytesIsRefused() {
        StringBuilder rule = new StringBuilder("extends: existence\nmessage: m\ntokens:\n");
        for (int i = 0; rule.length() < 10_000_000; i++) {
            rule.append("  - word").append(i).append('\n');
        }
        assertTimeoutPreemptively(LONG, () -> {
            HouseRules house = Styles.house(Map.of("Large", rule.toString()));
            assertEquals(
                    List.of("House.Large is not used: the file is longer than a million characters."),
                    Styles.problems(house));
        });
    }

    @Test
    void aListOfTensOfThousandsOfTokensIsUsed() {
        StringBuilder rule = new StringBuilder("extends: existence\nmessage: m\ntokens:\n");
        for (int i = 0; i < 20_000; i++) {
            rule.append("  - word").append(i).append('\n');
        }
        assertTimeoutPreemptively(
                LONG, () -> assertEquals(List.of("word19999"), Styles.words(rule.toString(), "A word19999 and more.")));
    }

    @Test
    void aLongParagraphIsReadInLinearTime() {
        String rule = "extends: existence\nmessage: m\nscope: sentence\ntokens: [very]\n";
        String text = "The agent is very good to a visitor. ".repeat(50_000);
        assertTimeoutPreemptively(
                LONG, () -> assertEquals(50_000, Styles.words(rule, text).size()));
    }

    @Test
    void otherScriptsAndControlCharactersAreSafe() {
        String rule = "extends: existence\nmessage: \"%s\"\ntokens: ['שלום', '😀\\w*']\n";
        assertEquals(List.of("שלום"), Styles.words(rule, "😀😁 אמר שלום \u0000 \uD800 more."));
    }

    @Test
    void looksAgainAtTheBlockThatChangedOnly() {
        HouseRules house = Styles.house(Map.of("Very", "extends: existence\nmessage: m\ntokens: [very]\n"));
        Linter linter = Linter.of(Rules.of(List.of()).with(house.rules()));
        Spec spec = Styles.spec("A very one.\n\nTwo.\n\nA very three.\n");
        linter.lint(spec);
        Spec edited = spec.edit(SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(13, "very very ")));
        assertEquals(
                List.of(2, 13, 18, 31),
                linter.lint(edited).stream()
                        .map(finding -> finding.span().start())
                        .toList());
        assertEquals(2, linter.lint(spec).size());
    }

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(RuleProvider.class).stream()
                .anyMatch(provider -> provider.type().equals(ValeStyles.class)));
    }
}
