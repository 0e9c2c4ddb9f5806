package org.clausewright.vale;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TranslatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // literal braces and brackets
                "a{ ¦ a{",
                "{name} ¦ {name}",
                "x{,3} ¦ x{,3}",
                "x{2} ¦ xx",
                "x{2,} ¦ xxxx",
                "a]b} ¦ a]b}",
                // classes
                "[[:alpha:]]+ ¦ abc",
                "[^[:alpha:]]+ ¦ 123",
                "[[:^alpha:]_]+ ¦ 1_2",
                "[[:digit:]a]+ ¦ 1a2",
                "[a[b]+ ¦ a[b",
                "[a&&b]+ ¦ a&b",
                "[]x]+ ¦ x]",
                "[^]x]+ ¦ ab",
                "[a-z-[aeiou]]+ ¦ bcd",
                "[^a-z-[0-9]]+ ¦ A_B",
                "[\\w-.]+ ¦ a-b.c",
                "[^\\W\\d_]+ ¦ abcé",
                "[\\s]x ¦ ` x`",
                "[\\S]+ ¦ abc",
                "[#x ]+ ¦ `# x`",
                // Unicode
                "\\bcafé\\b ¦ café",
                "\\w+ ¦ naïveté",
                "\\d+ ¦ ٣٤",
                "(?i)straße ¦ STRAßE",
                "(?i)ÉCOLE ¦ école",
                "\\p{Greek}+ ¦ αβγ",
                "\\p{Lu}\\pL+ ¦ Öl",
                "\\x{1F600} ¦ 😀",
                "\\u00e9 ¦ é",
                "[😀-😂]+ ¦ 😀😁",
                // groups
                "(?P<w>a)(?P=w) ¦ aa",
                "(?<my_word>a)\\k<my_word> ¦ aa",
                "(?'w'a)b ¦ ab",
                "(a)(?#a remark)\\1 ¦ aa",
                "(?x) a b # rest ¦ ab",
                "(?x)[a b]+ ¦ `a b`",
                "(?:a|(?i)b)C ¦ BC",
                "(?>a+)b ¦ aab",
                "\\Qa.b\\E ¦ a.b",
                "\\v ¦ `\u000B`",
                "\\_a ¦ _a",
                "\\- ¦ -",
                "a*?b ¦ aab",
                "x{1,2}?y ¦ xxy"
            })
    void readsAnExpressionAsValeDoes(String pattern, String text) throws PatternFault {
        Matcher matcher = Expression.of(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        assertEquals(text, matcher.group(), pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "caf\\b ¦ café",
                "[[:alpha:]] ¦ :",
                "[a&&b] ¦ c",
                "[a-z-[aeiou]] ¦ e",
                "a$ ¦ `a\n`",
                "a.b ¦ `a\nb`",
                "(?<!not )done ¦ not done",
                "(?i:a)b ¦ AB"
            })
    void findsNothingWhereValeDoesNot(String pattern, String text) throws PatternFault {
        assertFalse(Expression.of(pattern).isIn(text), pattern);
    }

    @Test
    void endsLinesAtLineFeedsOnlyWhenAskedTo() throws PatternFault {
        assertTrue(Expression.of("(?m)a$").isIn("a\nb"));
        assertFalse(Expression.of("(?m)a$").isIn("a\rb"));
        assertTrue(Expression.of("(?m)^b").isIn("a\nb"));
        assertFalse(Expression.of("(?:(?m)^b)|^c").isIn("a\nc"));
        assertTrue(Expression.of("a.b").isIn("a\rb"));
    }

    @Test
    void givesALookBehindABound() throws PatternFault {
        Expression expression = Expression.of("(?<=if .*)then");
        assertTrue(expression.isIn("if it rains, then stay"));
        assertFalse(expression.isIn("and then"));
        assertFalse(Expression.of("(?<!\\bif\\b[^.]+)then").isIn("if it rains then stay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a",
                "a)",
                "[a",
                "a**",
                "a{2}{3}",
                "*a",
                "\\h",
                "(?<a-b>c)",
                "(?(1)a|b)",
                "(?n)(a)",
                "(?P=x)",
                "\\",
                "\\p{Klingon}",
                "[[:nope:]]",
                "(?<=(a)\\1)b{3,1}",
                "(?",
                "\\x{110000}"
            })
    void saysWhatItCannotRead(String pattern) {
        PatternFault fault = assertThrows(PatternFault.class, () -> Expression.of(pattern));
        assertFalse(String.valueOf(fault.getMessage()).isBlank());
    }

    @Test
    void cutsOffASearchThatDoesNotEnd() throws PatternFault {
        Expression expression = Expression.of("a*a*a*a*a*a*a*a*b");
        String text = "a".repeat(400);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> assertThrows(TooSlow.class, () -> expression.isIn(text)));
    }

    @Test
    void refusesDeepNestingInsteadOfExhaustingTheStack() {
        String deep = "(".repeat(200_000) + "a" + ")".repeat(200_000);
        assertThrows(PatternFault.class, () -> Expression.of(deep));
    }

    @Test
    void readsOrRefusesWhateverItIsGiven() {
        Random random = new Random(7);
        String signs = "()[]{}?*+\\\\^$|-:=<>!P'abAkpQExu01,#& é😀";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int length = random.nextInt(1, 12); length > 0; length--) {
                pattern.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                Expression.of(pattern.toString()).isIn("abc");
                Translator.withoutGroups(pattern.toString());
            } catch (PatternFault refused) {
                assertFalse(refused.getMessage().isBlank(), pattern.toString());
            }
        }
    }

    @Test
    void replacesWithGroups() throws PatternFault {
        assertEquals("b-a", Expression.of("(a)(b)").replaceAll("ab", "$2-${1}"));
        assertEquals(List.of("x$9"), List.of(Expression.of("(a)").replaceAll("a", "x$9")));
    }
}
