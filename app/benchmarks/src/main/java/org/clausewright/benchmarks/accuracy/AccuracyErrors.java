package org.clausewright.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// For whoever works on the rules: what each gets right and wrong in the developed parts, and the words themselves.
/// Nothing of the reported parts is shown, nor of the pairs that are held out.
public final class AccuracyErrors {

    private AccuracyErrors() {}

    public static void main(String[] arguments) {
        LabelledSet.folder()
                .ifPresentOrElse(
                        AccuracyErrors::sets,
                        () -> System.out.println("CLAUSEWRIGHT_DATA is not set, or holds no folder ambiguity."));
        pairs();
    }

    private static void sets(Path folder) {
        for (LabelledSet set : LabelledSet.values()) {
            Scoring scoring = Scoring.of(set, LabelledSet.part(set.read(folder), LabelledSet.Part.DEVELOPED));
            System.out.println("# " + set.id() + " " + scoring.total());
            scoring.byRule()
                    .forEach((rule, score) -> System.out.printf(
                            Locale.ROOT,
                            "rule %s %s: %d right, %d wrong, %.2f%n",
                            set.id(),
                            rule,
                            score.right(),
                            score.wrong(),
                            score.precision()));
            scoring.errors().stream().sorted().forEach(error -> System.out.println(set.id() + "\t" + error));
        }
    }

    private static void pairs() {
        List<Pair> pairs = Pair.all().stream().filter(pair -> !pair.held()).toList();
        clauses("doubtful", pairs.stream().map(Pair::doubtful).toList());
        clauses("repaired", pairs.stream().map(Pair::repaired).toList());
    }

    private static void clauses(String half, List<String> clauses) {
        Checked checked = Checked.of(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            List<String> grave = checked.in(i).stream()
                    .filter(Pair::isGrave)
                    .map(finding -> finding.rule() + " “" + finding.text() + "”")
                    .toList();
            System.out.println("pairs " + half + "\t" + grave + "\t" + clauses.get(i));
        }
    }
}
