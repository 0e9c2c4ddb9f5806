package org.clausewright.benchmarks.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AccuracyTest {

    private static final List<String> LINES = List.of(
            "{\"id\": \"a\", \"doc\": 1, \"text\": \"\uD83D\uDE00 The agent must ask several questions.\", \"spans\": [[21, 28]]}",
            "{\"id\": \"b\", \"doc\": 1, \"text\": \"The agent must ask several questions.\", \"spans\": []}",
            "{\"id\": \"c\", \"doc\": 2, \"text\": \"The agent must stop at once.\", \"spans\": [[20, 27]]}");

    private static String report(Optional<Path> folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Accuracy(new PrintStream(bytes, true, StandardCharsets.UTF_8)).report(folder);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsWordsAndTakesOffsetsForCodePoints() throws IOException {
        Scoring scoring = Scoring.of(LabelledSet.VAGUENESS, LabelledSet.parse(LINES));
        assertEquals(new Score(1, 1, 2), scoring.total());
        assertEquals(new Score(1, 1, 0), scoring.byRule().get("vague-quantity"));
        assertEquals(3, scoring.errors().size());
    }

    @Test
    void countsPhrasesAsAWhole() throws IOException {
        String text = "When a member accuses a moderator of bias, they must not answer.";
        List<Labelled> judged = LabelledSet.parse(List.of(
                "{\"id\": \"1\", \"text\": \"" + text + "\", \"label\": 1, \"spans\": [[43, 47]]}",
                "{\"id\": \"2\", \"text\": \"" + text + "\", \"label\": 0, \"phrase\": \"a moderator\"}"));
        Scoring scoring = Scoring.of(LabelledSet.PRONOUNS, judged);
        assertEquals(new Score(1, 0, 0), scoring.total());
        assertEquals(new Score(1, 1, 0), scoring.all());
    }

    @Test
    void keepsWhatBelongsTogetherInOnePart() throws IOException {
        List<Labelled> sentences = LabelledSet.parse(LINES);
        assertEquals(2, LabelledSet.part(sentences, LabelledSet.Part.DEVELOPED).size());
        assertEquals(1, LabelledSet.part(sentences, LabelledSet.Part.REPORTED).size());
    }

    @Test
    void reportsBothParts(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("vagueness.jsonl"), LINES);
        String report = report(Optional.of(folder));
        assertTrue(report.contains("| vagueness | developed | 2 | 0.50 | 1.00 | 0.67 |"), report);
        assertTrue(report.contains("| vagueness | reported | 1 | 0.00 | 0.00 | 0.00 |"), report);
    }

    @Test
    void saysThatThereIsNoData() {
        assertTrue(report(Optional.empty()).contains("no set is scored"));
    }

    @Test
    void dividesByNothing() {
        assertEquals(0.0, Score.NONE.f1());
        assertEquals(0.5, new Score(1, 1, 1).f1());
    }
}
