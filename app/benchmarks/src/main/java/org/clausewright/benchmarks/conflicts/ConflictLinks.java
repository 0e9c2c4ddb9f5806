package org.clausewright.benchmarks.conflicts;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.benchmarks.conflicts.HiddenLinks.Edge;
import org.clausewright.lint.conflict.ConflictFinder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.folder.SpecFolder;

/// Whether the finder knows what belongs together: with all internal links of a spec hidden, how many of the sections
/// that a section linked to are among the first ten partners that the finder gives it, beside plain cosine.
public final class ConflictLinks {

    private static final int FIRST = 10;
    private static final int ENOUGH = 400;
    private static final int DRAWS = 10_000;
    private static final long SEED = 20_251_218;

    private final PrintStream out;
    private final List<Integer> allOurs = new ArrayList<>();
    private final List<Integer> allPlain = new ArrayList<>();

    ConflictLinks(PrintStream out) {
        this.out = out;
    }

    /// @param arguments folders of specs; without any, the model spec in the folder that `CLAUSEWRIGHT_DATA` names
    public static void main(String[] arguments) {
        List<Path> folders = arguments.length > 0
                ? Stream.of(arguments).map(Path::of).toList()
                : Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA"))
                        .map(data -> List.of(Path.of(data, "model_spec")))
                        .orElse(List.of());
        new ConflictLinks(System.out).report(folders);
    }

    void report(List<Path> folders) {
        out.println("| spec | part | links | finder | cosine | difference, 95 % interval |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (Path folder : folders) {
            switch (SpecFolder.load(folder)) {
                case Outcome.Done<SpecFolder.Loaded> done ->
                    report(folder.getFileName().toString(), done.value().spec());
                case Outcome.Failed<SpecFolder.Loaded> failed ->
                    out.println(failed.failure().message());
            }
        }
        if (folders.size() > 1) {
            row(
                    "all of them",
                    "all",
                    allOurs.stream().mapToInt(i -> i).toArray(),
                    allPlain.stream().mapToInt(i -> i).toArray());
        }
    }

    void report(String name, Spec spec) {
        HiddenLinks hidden = HiddenLinks.of(spec);
        Cosine cosine = new Cosine(hidden.spec());
        ConflictFinder finder = new ConflictFinder(hidden.spec());
        Map<Edge, Boolean> ours = hits(hidden, section -> partners(finder, section));
        Map<Edge, Boolean> plain = hits(hidden, cosine::partners);
        row(name, "chosen on", hidden, Edge::isChosenOn, ours, plain);
        row(name, "reported on", hidden, edge -> !edge.isChosenOn(), ours, plain);
        row(name, "all", hidden, _ -> true, ours, plain);
        for (Edge edge : hidden.links()) {
            allOurs.add(ours.getOrDefault(edge, false) ? 1 : 0);
            allPlain.add(plain.getOrDefault(edge, false) ? 1 : 0);
        }
    }

    private static Map<Edge, Boolean> hits(HiddenLinks hidden, Function<String, List<String>> partners) {
        Map<String, List<String>> first = new HashMap<>();
        Map<Edge, Boolean> hits = new HashMap<>();
        for (Edge edge : hidden.links()) {
            List<String> found = first.computeIfAbsent(
                    edge.from(),
                    from -> partners.apply(from).stream().limit(FIRST).toList());
            hits.put(edge, found.contains(edge.to()));
        }
        return hits;
    }

    /// The other sections of the pairs about a section, in the order of the pairs, each once.
    static List<String> partners(ConflictFinder finder, String section) {
        return finder.find(Optional.of(section), ENOUGH).stream()
                .flatMap(conflict -> other(conflict, section).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> other(Conflict conflict, String section) {
        return Stream.of(conflict.left(), conflict.right())
                .map(Side::section)
                .flatMap(Optional::stream)
                .filter(id -> !id.equals(section))
                .findFirst();
    }

    private void row(
            String name,
            String part,
            HiddenLinks hidden,
            Predicate<Edge> belongs,
            Map<Edge, Boolean> ours,
            Map<Edge, Boolean> plain) {
        List<Edge> edges = hidden.links().stream().filter(belongs).toList();
        int[] finder = edges.stream()
                .mapToInt(edge -> ours.getOrDefault(edge, false) ? 1 : 0)
                .toArray();
        int[] cosine = edges.stream()
                .mapToInt(edge -> plain.getOrDefault(edge, false) ? 1 : 0)
                .toArray();
        row(name, part, finder, cosine);
    }

    private void row(String name, String part, int[] finder, int[] cosine) {
        if (finder.length == 0) {
            return;
        }
        double[] interval = interval(finder, cosine);
        out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %+.2f, %+.2f to %+.2f |%n",
                name,
                part,
                finder.length,
                Arrays.stream(finder).average().orElse(0),
                Arrays.stream(cosine).average().orElse(0),
                Arrays.stream(finder).average().orElse(0)
                        - Arrays.stream(cosine).average().orElse(0),
                interval[0],
                interval[1]);
    }

    /// The paired bootstrap: both are drawn on the same links (Efron and Tibshirani, An introduction to the bootstrap,
    /// 1993).
    private static double[] interval(int[] finder, int[] cosine) {
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int sum = 0;
            for (int i = 0; i < finder.length; i++) {
                int at = random.nextInt(finder.length);
                sum += finder[at] - cosine[at];
            }
            means[draw] = (double) sum / finder.length;
        }
        Arrays.sort(means);
        return new double[] {means[DRAWS / 40], means[DRAWS - DRAWS / 40]};
    }
}
