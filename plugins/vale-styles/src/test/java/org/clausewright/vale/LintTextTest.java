package org.clausewright.vale;

import java.util.List;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LintTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "A **bold** word ¦ A bold word",
                "in *order*, to ¦ in order, to",
                "(see **this**) ¦ (see this)",
                "un**believ**able ¦ un believ able",
                "a [link](#x). ¦ a link.",
                "opinion[^ab12]. And ¦ opinion. And",
                "see [?](#x), or ¦ see *, or",
                "an \\*escape\\* ¦ an *escape*",
                "a <!-- remark --> b ¦ a b",
                "see https://x.example/a-b. Then ¦ see *********************. Then",
                "a  b ¦ `a  b`"
            })
    void isWhatAReaderSees(String source, String text) {
        assertEquals(text, text(source));
    }

    @Test
    void codeIsAsterisks() {
        assertEquals("run **** now", text("run `make` now"));
        assertEquals("a *** b", text("a ``x`y`` b"));
    }

    @Test
    void keepsLineBreaksAndDropsIndents() {
        assertEquals("one\ntwo\nthree", text("one  \n  two\r\nthree"));
        assertEquals("one\ntwo", text("> one\n> two"));
    }

    @Test
    void placesCountUtf16() {
        String source = "😀 שלום very\u0000 **very** good";
        LintText text = lintText(source);
        int second = text.text().lastIndexOf("very");
        int start = text.source(second, second + 4).start();
        assertEquals(source.lastIndexOf("very"), start);
    }

    private static String text(String source) {
        return lintText(source).text();
    }

    private static LintText lintText(String source) {
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), source);
        return new BlockTexts(List.of()).of(document.blocks().getFirst()).getFirst();
    }
}
