package org.clausewright.history.diff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextDiffTest {

    @Test
    void equalTextsHaveNoHunks() {
        assertTrue(TextDiff.between("a\nb\n", "a\nb\n").isEmpty());
        assertTrue(TextDiff.between("", "").isEmpty());
    }

    @Test
    void lineEndsDoNotCount() {
        assertTrue(TextDiff.between("a\nb\n", "a\r\nb").isEmpty());
        assertTrue(TextDiff.between("a\rb", "a\nb\n").isEmpty());
    }

    @Test
    void aChangeStandsAmongThreeLinesEachSide() {
        Hunk hunk = only(TextDiff.between(lines(1, 20), lines(1, 20).replace("line 10\n", "line ten\n")));
        assertEquals(7, hunk.oldLine());
        assertEquals(7, hunk.newLine());
        assertEquals(8, hunk.lines().size());
        assertEquals(new DiffLine.Context(7, 7, "line 7"), hunk.lines().getFirst());
        assertEquals(new DiffLine.Context(13, 13, "line 13"), hunk.lines().getLast());
    }

    @Test
    void changesThatShareContextMakeOneHunk() {
        String before = lines(1, 40);
        String near = before.replace("line 10\n", "x\n").replace("line 17\n", "y\n");
        String far = before.replace("line 10\n", "x\n").replace("line 18\n", "y\n");
        assertEquals(1, TextDiff.between(before, near).hunks().size());
        assertEquals(2, TextDiff.between(before, far).hunks().size());
    }

    @Test
    void linesKeepTheirNumbersOnBothSides() {
        TextDiff diff = TextDiff.between("a\nb\nc\n", "new\na\nc\n", 0);
        assertEquals(
                List.of(
                        new Hunk(1, 1, List.of(new DiffLine.Added(1, "new", List.of()))),
                        new Hunk(2, 3, List.of(new DiffLine.Removed(2, "b", List.of())))),
                diff.hunks());
        assertEquals(1, diff.added());
        assertEquals(1, diff.removed());
    }

    @Test
    void marksTheWordsThatChangedInALine() {
        Hunk hunk = only(TextDiff.between(
                "The agent should answer soon[^a1b2].\n", "The agent must answer within 2 days[^a1b2].\n"));
        DiffLine.Removed removed = (DiffLine.Removed) hunk.lines().getFirst();
        DiffLine.Added added = (DiffLine.Added) hunk.lines().getLast();
        assertEquals(List.of("should", "soon"), words(removed.text(), removed.words()));
        assertEquals(List.of("must", "within 2 days"), words(added.text(), added.words()));
    }

    @Test
    void findsKeptWordsInAParagraphThatWasWrappedAnew() {
        Hunk hunk = only(TextDiff.between("one two three\nfour five six\n", "one two\nthree four five six\n"));
        assertTrue(hunk.lines().stream().noneMatch(line -> switch (line) {
            case DiffLine.Added added -> words(added.text(), added.words()).contains("three four five six");
            case DiffLine.Removed _, DiffLine.Context _ -> false;
        }));
    }

    @Test
    void aLineThatHasNothingInCommonIsChangedWhole() {
        Hunk hunk = only(TextDiff.between("Alpha beta gamma.\n", "Entirely other words here\n"));
        assertEquals(List.of(), ((DiffLine.Removed) hunk.lines().getFirst()).words());
        assertEquals(List.of(), ((DiffLine.Added) hunk.lines().getLast()).words());
    }

    @Test
    void wordsOfAnyScriptAndEmojiStayWhole() {
        Hunk hunk = only(TextDiff.between("Агент отвечает 🙂 сразу\n", "Агент отвечает 🙃 завтра\n"));
        DiffLine.Added added = (DiffLine.Added) hunk.lines().getLast();
        assertEquals(List.of("🙃 завтра"), words(added.text(), added.words()));
    }

    @Test
    void textsWithoutACommonLineAreComparedInNoTime() {
        String before = lines(0, 200_000);
        String after = before.replace("line", "other");
        TextDiff diff = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> TextDiff.between(before, after));
        assertEquals(200_001, diff.added());
    }

    @Test
    void endlessRepetitionIsComparedInNoTime() {
        String before = "same\n".repeat(100_000) + "end\n";
        String after = "other\n" + "same\n".repeat(90_000) + "middle\n" + "same\n".repeat(20_000);
        TextDiff diff = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> TextDiff.between(before, after));
        assertTrue(diff.added() > 0);
    }

    @Test
    void applyingTheChangesGivesTheNewText() {
        String before = lines(1, 60);
        String after = before.replace("line 5\n", "").replace("line 20\n", "twenty\nand more\n") + "tail";
        StringBuilder rebuilt = new StringBuilder();
        TextDiff.between(before, after, 1_000).hunks().getFirst().lines().forEach(line -> {
            switch (line) {
                case DiffLine.Context context -> rebuilt.append(context.text()).append('\n');
                case DiffLine.Added added -> rebuilt.append(added.text()).append('\n');
                case DiffLine.Removed _ -> {}
            }
        });
        assertEquals(after + "\n", rebuilt.toString());
    }

    private static Hunk only(TextDiff diff) {
        assertEquals(1, diff.hunks().size());
        return diff.hunks().getFirst();
    }

    private static List<String> words(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }
}
