package org.clausewright.spec.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextEditsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\n", "\r\n", "😀", "😁", "\uD83D", " ")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(12);
    }

    @Property(tries = 1000)
    void whatIsTakenBackIsWhatWas(@ForAll("texts") String text, @ForAll("numbers") List<Integer> numbers) {
        List<TextEdit> edits = edits(text, numbers);
        String after = TextEdits.apply(text, edits);
        assertEquals(text, TextEdits.apply(after, TextEdits.inverse(text, edits)));
    }

    @Property(tries = 1000)
    void theDifferenceLeadsFromOneTextToTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<TextEdit> edits = TextEdits.between(before, after);
        assertEquals(after, TextEdits.apply(before, edits));
        assertEquals(before.equals(after), edits.isEmpty());
    }

    @Property(tries = 1000)
    void theDifferenceSplitsNoSurrogatePair(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (TextEdit edit : TextEdits.between(before, after)) {
            assertFalse(splitsPair(before, edit.span().start()));
            assertFalse(splitsPair(before, edit.span().end()));
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Property(tries = 1000)
    void aSpanFollowsTheCharactersThatStayed(
            @ForAll @IntRange(max = 20) int spanStart,
            @ForAll @IntRange(max = 20) int spanLength,
            @ForAll @IntRange(max = 20) int editStart,
            @ForAll @IntRange(max = 20) int editLength,
            @ForAll @IntRange(max = 5) int inserted) {
        String text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQR";
        TextSpan span = new TextSpan(spanStart, spanStart + spanLength);
        TextEdit edit = TextEdit.replace(editStart, editStart + editLength, "0".repeat(inserted));
        String after = TextEdits.apply(text, List.of(edit));
        TextSpan followed = TextEdits.follow(span, edit);
        assertTrue(followed.end() <= after.length());
        StringBuilder stayed = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            if (!edit.span().contains(i)) {
                stayed.append(text.charAt(i));
            }
        }
        assertEquals(stayed.toString(), followed.in(after).replace("0", ""));
    }

    private static List<TextEdit> edits(String text, List<Integer> numbers) {
        List<TextEdit> edits = new ArrayList<>();
        List<Integer> places = numbers.stream()
                .map(number -> number * text.length() / 1000)
                .sorted()
                .toList();
        for (int i = 0; i + 1 < places.size(); i += 2) {
            edits.add(TextEdit.replace(places.get(i), places.get(i + 1), "x".repeat(numbers.get(i) % 3)));
        }
        return edits;
    }
}
