package org.clausewright.vale;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ScopeTest {

    private static final String DOCUMENT = """
            ---
            title: word1
            ---

            # A word2 {#a}

            ## A word3 {#b}

            A word4, **word5**, *word6*, `word7`, [word8](#a), <https://x.example/word9> and ![word10](i.png).

            - A word11

            > A word12

            | A word13 | b |
            | --- | --- |
            | c | A word14 |

            ~~~
            word15
            ~~~

            <!-- word16 -->

            !!! meta "Commentary"
                A word17.

            **Example**: word18

            ~~~xml
            <user>word19</user>
            ~~~

            [^n]: A word20.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "text ¦ 2 3 4 5 6 8 10 11 12 13 14 17 18 20",
                "heading ¦ 2 3",
                "heading.h2 ¦ 3",
                "list ¦ 11 20",
                "blockquote ¦ 12",
                "table ¦ 13 14",
                "table.header ¦ 13",
                "table.cell ¦ 14",
                "paragraph ¦ 4 5 6 8 17 18",
                "alt ¦ 10",
                "~heading & text ¦ 4 5 6 8 10 11 12 13 14 17 18 20",
                "[heading, list] ¦ 2 3 11 20",
                "strong ¦ 5",
                "emphasis ¦ 6",
                "code ¦ 7",
                "link ¦ 8 9",
                "summary ¦ 4 5 6 8 11 12 17 18 20"
            })
    void looksWhereItsScopeSays(String scope, String numbers) {
        String rule = "extends: existence\nmessage: m\nscope: " + scope + "\ntokens: ['word(?:\\d+)']\n";
        List<String> expected = List.of(numbers.split(" ")).stream()
                .map(number -> "word" + number)
                .toList();
        assertEquals(expected, Styles.words(rule, DOCUMENT));
    }

    @Test
    void theRawScopeIsTheWholeFile() {
        String rule = "extends: existence\nmessage: m\nscope: raw\ntokens: ['word\\d+']\n";
        assertEquals(20, Styles.words(rule, DOCUMENT).size());
    }

    @Test
    void aSentenceRuleSeesOneSentenceAtATime() {
        String rule = "extends: existence\nmessage: m\nscope: sentence\nnonword: true\nraw: ['^(?:The|A)\\b.*$']\n";
        assertEquals(
                List.of("A b c.", "The d e.", "A heading"),
                Styles.words(rule, "A b c. The d e. And so.\n\n# A heading\n").stream()
                        .sorted((left, right) -> Integer.compare(left.length(), right.length()))
                        .sorted((left, right) -> left.startsWith("A h") ? 1 : right.startsWith("A h") ? -1 : 0)
                        .toList());
    }
}
