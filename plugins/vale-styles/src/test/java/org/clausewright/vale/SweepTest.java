package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SweepTest {

    private static final String[] PIECES = {
        "word",
        "Or or",
        " ",
        "\n",
        "\n\n",
        "\n\n\n",
        "# Title\n\n",
        "\"said",
        "\"",
        "x",
        "XXX",
        "- item\n",
        "…",
        "😀",
        "```\n",
        "a  b"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "or",
                "\\bor\\b",
                "(?i)\\b(?:or|word)\\b",
                "(?m)^#+ .*$",
                "^.",
                "\\A\\w+",
                "\\w+\\z",
                "\\Z",
                "(?m)$",
                "\\n\\n\\n+",
                "\\s+",
                "\"[^\"]*\"",
                "\"[^\"]*",
                "x*",
                "(?s).",
                "(?s)word.*x",
                "[^a]",
                "\\W",
                "(?=x)",
                "(?!x)\\w",
                "(?<=\\n)[a-z]",
                "(?<!word )or",
                "(?<=\\A.{0,9})x",
                "(\\w+) \\1",
                "(?:[^o]|o(?!r))+$",
                "😀"
            })
    void findsInEachSnapshotWhatASearchOfTheWholeFinds(String pattern) throws PatternFault {
        Expression expression = Expression.of(pattern);
        Random random = new Random(pattern.hashCode());
        for (int trial = 0; trial < 20; trial++) {
            SpecDocument document = SpecDocument.parse(SpecPath.of("a.md"), text(random, random.nextInt(200)));
            Sweeps sweeps = new Sweeps();
            for (int edit = 0; edit < 20; edit++) {
                assertSame(expression, document, sweeps);
                int start = random.nextInt(document.length() + 1);
                int end = Math.min(document.length(), start + random.nextInt(4) * random.nextInt(4));
                document = document.edit(List.of(TextEdit.replace(start, end, text(random, random.nextInt(3)))));
            }
        }
    }

    @Test
    void looksAfterAKeyOnlyAtWhatIsAroundIt() throws PatternFault {
        Expression expression = Expression.of("(?i)\\bnever there\\b");
        SpecDocument document = SpecDocument.parse(SpecPath.of("a.md"), "Some words of a block.\n\n".repeat(5_000));
        WholeText before = whole(document);
        Sweep swept = Sweep.NONE.go(expression, before);
        SpecDocument edited = document.edit(List.of(TextEdit.insert(document.length() / 2, "x")));
        Sweep again = swept.go(expression, whole(edited));
        assertTrue(again.searched() < 10, "searched in so many blocks: " + again.searched());
    }

    private static void assertSame(Expression expression, SpecDocument document, Sweeps sweeps) {
        List<String> all = new ArrayList<>();
        var matcher = expression.matcher(document.text());
        while (matcher.find()) {
            all.add(matcher.start() + " " + matcher.end());
        }
        List<String> swept = sweeps.find(expression, whole(document)).stream()
                .map(found -> found.start() + " " + found.end())
                .toList();
        assertEquals(all, swept, () -> "in " + document.text().replace("\n", "\\n"));
    }

    private static WholeText whole(SpecDocument document) {
        return new WholeTexts(new BlockTexts(List.of())).raw(document);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
