package org.clausewright.benchmarks.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.lint.conflict.NormReader;
import org.clausewright.lint.conflict.PlacedNorm;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Scores how rules are read, `norms.txt`: short specs of a sentence a line, each with its actor, modality, act,
/// condition and exception to the letter, or `-` where it rules nothing.
public final class NormAccuracy {

    /// Of how many rules each part is read exactly, and of how many other sentences a rule is read.
    record Score(int rules, int modality, int act, int cases, int whole, int others, int mistaken) {

        Score plus(Score more) {
            return new Score(
                    rules + more.rules,
                    modality + more.modality,
                    act + more.act,
                    cases + more.cases,
                    whole + more.whole,
                    others + more.others,
                    mistaken + more.mistaken);
        }

        String percent(int right) {
            return right + " of " + rules + " (" + Math.round(100.0 * right / rules) + " %)";
        }
    }

    /// @param parts empty where the sentence rules nothing
    private record Line(String sentence, List<String> parts) {

        static Line of(String line) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("[|]", -1)) {
                cells.add(cell.strip());
            }
            while (cells.size() < 6) {
                cells.add("");
            }
            return new Line(cells.getFirst(), cells.get(1).equals("-") ? List.of() : cells.subList(1, 6));
        }
    }

    private NormAccuracy() {}

    public static void main(String[] arguments) {
        Score score = score();
        System.out.println("modality: " + score.percent(score.modality()));
        System.out.println("act: " + score.percent(score.act()));
        System.out.println("condition and exception: " + score.percent(score.cases()));
        System.out.println("everything: " + score.percent(score.whole()));
        System.out.println("rules read where there are none: " + score.mistaken() + " of " + score.others());
    }

    static Score score() {
        Score score = new Score(0, 0, 0, 0, 0, 0, 0);
        List<Line> spec = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("# ")) {
                score = score.plus(score(spec));
                spec.clear();
            } else if (!line.isBlank()) {
                spec.add(Line.of(line));
            }
        }
        return score.plus(score(spec));
    }

    private static String text() {
        try (InputStream in = requireNonNull(NormAccuracy.class.getResourceAsStream("norms.txt"), "norms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Score score(List<Line> lines) {
        StringBuilder text = new StringBuilder("# Rules {#rules}\n\n");
        List<TextSpan> places = new ArrayList<>();
        for (Line line : lines) {
            places.add(
                    new TextSpan(text.length(), text.length() + line.sentence().length()));
            text.append(line.sentence()).append("\n\n");
        }
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), text.toString());
        List<PlacedNorm> norms = NormReader.read(Spec.of("rules", Settings.DEFAULT, List.of(document), Map.of()));
        Score score = new Score(0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < lines.size(); i++) {
            TextSpan place = places.get(i);
            List<List<String>> read = norms.stream()
                    .filter(norm -> place.contains(norm.norm().span()))
                    .map(NormAccuracy::parts)
                    .toList();
            score = score.plus(score(lines.get(i).parts(), read));
        }
        return score;
    }

    /// Where two rules are read of a sentence, the one that is more like what is expected counts.
    private static Score score(List<String> expected, List<List<String>> read) {
        if (expected.isEmpty()) {
            return new Score(0, 0, 0, 0, 0, 1, read.isEmpty() ? 0 : 1);
        }
        Optional<List<String>> best =
                read.stream().max(Comparator.comparingInt(parts -> alike(expected, parts, 0, expected.size())));
        return best.map(parts -> new Score(
                        1,
                        alike(expected, parts, 1, 2),
                        alike(expected, parts, 2, 3),
                        alike(expected, parts, 3, 5) / 2,
                        alike(expected, parts, 0, 5) / 5,
                        0,
                        0))
                .orElse(new Score(1, 0, 0, 0, 0, 0, 0));
    }

    private static int alike(List<String> expected, List<String> read, int from, int to) {
        int alike = 0;
        for (int i = from; i < to; i++) {
            alike += expected.get(i).equals(read.get(i)) ? 1 : 0;
        }
        return alike;
    }

    private static List<String> parts(PlacedNorm placed) {
        String act = placed.words(placed.norm().places().act()).orElse("");
        return List.of(
                placed.words(placed.norm().places().actor()).orElse(""),
                placed.norm().modality().id(),
                placed.norm().waives() ? "not " + act : act,
                placed.words(placed.norm().places().condition()).orElse(""),
                placed.words(placed.norm().places().exception()).orElse(""));
    }
}
