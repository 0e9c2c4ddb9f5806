package org.clausewright.vale;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExtensionPointsTest {

    @Test
    void existenceFindsTokensBetweenWordBounds() {
        String rule = """
                extends: existence
                message: "Avoid '%s'."
                level: error
                ignorecase: true
                tokens:
                  - very
                  - sort of
                exceptions:
                  - Very Large Array
                """;
        String text = "Very good, sort\nof, every time; the Very Large Array, `very`, and **very**.";
        assertEquals(List.of("Very", "very"), Styles.words(rule, text));
        Finding first = Styles.findings(rule, text).getFirst();
        assertEquals("House.Rule", first.rule());
        assertEquals(Severity.ERROR, first.severity());
        assertEquals("Avoid 'Very'.", first.message());
    }

    @Test
    void aLongListOfTokensFindsWhatAShortOneDoes() {
        StringBuilder rule = new StringBuilder("extends: existence\nmessage: m\nignorecase: true\ntokens:\n");
        for (String token : List.of("in", "in order", "of course", "of", "naïve", "x{2}", "on", "'a''s'", "the end")) {
            rule.append("  - ").append(token).append('\n');
        }
        String text = "In order, of course. Of it; on the naïve xx a's the end.";
        List<String> few = Styles.words(rule.toString(), text);
        for (int i = 0; i < 100; i++) {
            rule.append("  - word").append(i).append('\n');
        }
        assertEquals(List.of("In", "of course", "Of", "on", "naïve", "xx", "a's", "the end"), few);
        assertEquals(few, Styles.words(rule.toString(), text));
    }

    @Test
    void existenceTakesRawExpressions() {
        assertEquals(List.of("ab!"), Styles.words("""
                extends: existence
                message: m
                nonword: true
                raw:
                  - 'a'
                  - 'b!'
                """, "xab! a"));
        assertEquals(List.of("the end"), Styles.words("""
                extends: existence
                message: m
                append: true
                tokens: [the]
                raw: ['\\send']
                """, "the end of the day"));
    }

    @Test
    void substitutionOffersWhatItExpects() {
        String rule = """
                extends: substitution
                message: "Use '%s' instead of '%s'."
                ignorecase: true
                action:
                  name: replace
                swap:
                  utilize: use
                  '(?:at this )?point in time': now|then
                  '(\\d+) percent': $1 %
                """;
        List<Finding> found = Styles.findings(rule, "Utilize it at this point in time, for 10 percent.");
        assertEquals(
                List.of(
                        "Use 'use' instead of 'Utilize'.",
                        "Use 'now' or 'then' instead of 'at this point in time'.",
                        "Use '10 %' instead of '10 percent'."),
                found.stream().map(Finding::message).toList());
        assertEquals(2, found.get(1).fixes().size());
        assertEquals("Replace with “now”", found.get(1).fixes().getFirst().title());
    }

    @Test
    void substitutionLeavesAloneWhatIsRight() {
        String rule = """
                extends: substitution
                message: "Use '%s' instead of '%s'."
                ignorecase: true
                swap:
                  github: GitHub
                  '(?:e-mail|email)': e-?mail
                """;
        assertEquals(List.of("github"), Styles.words(rule, "GitHub, github and email."));
    }

    @Test
    void occurrenceCountsInEachText() {
        String rule = """
                extends: occurrence
                message: "%d commas"
                scope: sentence
                max: 2
                token: ','
                """;
        assertEquals(List.of("3 commas"), Styles.messages(rule, "A, b, c. A, b, c, d."));
        assertEquals(1, Styles.words("""
                extends: occurrence
                message: m
                scope: raw
                min: 1
                token: licence
                """, "Nothing of the kind.").size());
    }

    @Test
    void repetitionFindsWordsTwice() {
        String rule = """
                extends: repetition
                message: "'%s' twice"
                ignorecase: true
                alpha: true
                action: {name: edit, params: [truncate, " "]}
                tokens: ['[^\\s]+']
                """;
        List<Finding> found = Styles.findings(rule, "The the answer. That that 5 5.");
        assertEquals(
                List.of("The the", "That that"),
                found.stream().map(Finding::text).toList());
        assertEquals("'the' twice", found.getFirst().message());
        assertEquals("Replace with “The”", found.getFirst().fixes().getFirst().title());
    }

    @Test
    void consistencyFindsBothWays() {
        String rule = """
                extends: consistency
                message: "Both: '%s'"
                ignorecase: true
                either:
                  advisor: adviser
                  'cent(?:er|ers)': centre
                """;
        assertEquals(List.of(), Styles.words(rule, "An advisor.\\n\\nThe advisor."));
        assertEquals(List.of("adviser", "advisor"), Styles.words(rule, "An advisor.\n\nThe adviser.\n\nAn advisor."));
    }

    @Test
    void conditionalAsksForADefinition() {
        String rule = """
                extends: conditional
                message: "'%s' has no definition."
                first: '\\b([A-Z]{3,5})\\b'
                second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
                exceptions: [URL]
                """;
        String text = "The WHO and a URL.\n\nWorld Health Organization (WHO). WHO again; ABC too.";
        assertEquals(List.of("WHO", "ABC"), Styles.words(rule, text));
        String present = """
                extends: conditional
                message: m
                first: refund
                second: (?:receipt)
                """;
        assertEquals(List.of("refund"), Styles.words(present, "A refund.\n\nA refund with a receipt."));
    }

    @Test
    void capitalizationOfHeadings() {
        assertEquals(
                List.of("Stay In Bounds"),
                Styles.words("""
                extends: capitalization
                message: "'%s' is '%s'"
                scope: heading
                match: $sentence
                exceptions: [API]
                """, "# Stay In Bounds {#a}\n\nWords.\n\n# Use the API now {#b}\n"));
        assertEquals(
                List.of("Stay in bounds of the law"),
                Styles.words("""
                extends: capitalization
                message: m
                scope: heading
                match: $title
                style: Chicago
                """, "# Stay in bounds of the law {#a}\n\n# Beyond the Law of Us {#b}\n"));
        assertEquals(List.of("UP"), Styles.words("""
                extends: capitalization
                message: m
                scope: heading.h2
                match: $lower
                """, "# UP {#a}\n\n## UP {#b}\n"));
        assertEquals(List.of("no"), Styles.words("""
                extends: capitalization
                message: m
                scope: heading
                match: '^[A-Z].*'
                """, "# no {#a}\n\n# Yes {#b}\n"));
    }

    @Test
    void sentenceCaseOfATitleIsOffered() {
        String rule = """
                extends: capitalization
                message: m
                scope: heading
                match: $sentence
                action: {name: replace}
                """;
        assertEquals(
                "Replace with “Stay in bounds”",
                Styles.findings(rule, "# Stay In Bounds {#a}\n")
                        .getFirst()
                        .fixes()
                        .getFirst()
                        .title());
    }

    @Test
    void metricMeasuresADocument() {
        String rule = """
                extends: metric
                message: "%s words in a sentence"
                formula: |
                  (words / sentences) + 0 * math.sqrt(heading.h1)
                condition: "> 3"
                """;
        assertEquals(List.of("4.00 words in a sentence"), Styles.messages(rule, "# T\n\nOne two three four.\n"));
        assertEquals(List.of(), Styles.messages(rule, "One two.\n\n- Three four.\n"));
    }

    @Test
    void readabilityIsTheMeanOfItsMetrics() {
        String rule = """
                extends: readability
                message: "Grade %s"
                grade: 8
                metrics:
                  - Flesch-Kincaid
                  - Gunning Fog
                """;
        assertEquals(List.of(), Styles.messages(rule, "The cat sat on the mat. It was a good cat."));
        assertTrue(Styles.messages(
                        rule,
                        "Notwithstanding considerable organisational responsibilities, administrative representatives"
                                + " systematically underestimated interdisciplinary communication necessities.")
                .getFirst()
                .startsWith("Grade "));
    }

    @Test
    void aLimitCapsTheFindingsOfADocument() {
        String rule = "extends: existence\nmessage: m\nlimit: 2\ntokens: [a]\n";
        assertEquals(2, Styles.words(rule, "a a a\n\na").size());
    }

    @Test
    void actionsBecomeFixes() {
        assertEquals(List.of("Remove"), fixes("{name: remove}"));
        assertEquals(List.of("Replace with “x”", "Replace with “y”"), fixes("{name: replace, params: [x, y]}"));
        assertEquals(List.of("Replace with “ell”"), fixes("{name: edit, params: [trim, ho]}"));
        assertEquals(List.of("Replace with “hall”"), fixes("{name: edit, params: [regex, ello, all]}"));
        assertEquals(List.of("Replace with “he”"), fixes("{name: edit, params: [split, llo, 0]}"));
        assertEquals(List.of("Replace with “hello”"), fixes("{name: convert, params: [simple]}", "Hello"));
        assertEquals(List.of(), fixes("{name: suggest, params: [spellings]}"));
    }

    private static List<String> fixes(String action) {
        return fixes(action, "hello");
    }

    private static List<String> fixes(String action, String word) {
        String rule = "extends: existence\nmessage: m\ntokens: [" + word + "]\naction: " + action + "\n";
        return Styles.findings(rule, "Say " + word + ".").getFirst().fixes().stream()
                .map(fix -> fix.title())
                .toList();
    }

    @Test
    void hasAPageForEachRule() {
        var rule = Styles.house(Map.of("Words", """
                extends: existence
                message: "Avoid '%s'."
                link: https://style.example/words
                tokens: [very]
                """)).rules().getFirst();
        assertTrue(rule.page().text().startsWith("# House.Words\n"));
        assertEquals("https://style.example/words", rule.info().source());
    }
}
