package org.clausewright.benchmarks.accuracy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints how good the linter is as Markdown tables: each labelled set in its two parts, and the pairs of clauses.
public final class Accuracy {

    private final PrintStream out;

    Accuracy(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        new Accuracy(System.out).report(LabelledSet.folder());
    }

    void report(Optional<Path> folder) {
        folder.ifPresentOrElse(
                this::sets,
                () -> out.println("CLAUSEWRIGHT_DATA is not set, or holds no folder ambiguity: no set is scored."));
        out.println();
        pairs(Pair.all());
    }

    private void sets(Path folder) {
        out.println("| set | part | sentences | precision | recall | F1 | every one flagged: F1 |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (LabelledSet set : LabelledSet.values()) {
            List<Labelled> sentences = set.read(folder);
            for (LabelledSet.Part part : LabelledSet.Part.values()) {
                List<Labelled> half = LabelledSet.part(sentences, part);
                if (!half.isEmpty()) {
                    row(set, part, half);
                }
            }
        }
    }

    private void row(LabelledSet set, LabelledSet.Part part, List<Labelled> sentences) {
        Scoring scoring = Scoring.of(set, sentences);
        Score total = scoring.total();
        out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %.2f | %.2f |%n",
                set.id(),
                part.id(),
                sentences.size(),
                total.precision(),
                total.recall(),
                total.f1(),
                scoring.all().f1());
    }

    private void pairs(List<Pair> pairs) {
        out.println("| pairs | doubtful: flagged, findings a clause | repaired: flagged, findings a clause |");
        out.println("| --- | --- | --- |");
        pairRow("all", pairs);
        pairRow("held out", pairs.stream().filter(Pair::held).toList());
        pairs.stream()
                .map(Pair::kind)
                .distinct()
                .forEach(kind -> pairRow(
                        kind,
                        pairs.stream().filter(pair -> pair.kind().equals(kind)).toList()));
    }

    private void pairRow(String what, List<Pair> pairs) {
        out.println("| " + what + " | "
                + cell(Pair.flagged(pairs.stream().map(Pair::doubtful).toList())) + " | "
                + cell(Pair.flagged(pairs.stream().map(Pair::repaired).toList())) + " |");
    }

    private static String cell(Pair.Flagged flagged) {
        return String.format(
                Locale.ROOT,
                "%d of %d (%.0f %%), %.2f",
                flagged.flagged(),
                flagged.clauses(),
                100 * flagged.share(),
                flagged.clauses() == 0 ? 0.0 : (double) flagged.findings() / flagged.clauses());
    }
}
