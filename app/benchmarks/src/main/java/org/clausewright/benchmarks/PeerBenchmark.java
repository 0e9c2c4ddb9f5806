package org.clausewright.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausewright.lint.Linter;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;

/// Lints the model spec beside linters of the npm registry, in turns on the same machine: warm, and as whole commands.
/// Skipped, with a sentence that says so, where npm or the registry is not there.
public final class PeerBenchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 25;
    private static final int KEYS = 300;
    private static final List<String> PACKAGES = List.of(
            "write-good@1.0.8",
            "retext@9.0.0",
            "retext-passive@5.0.0",
            "retext-simplify@8.0.0",
            "retext-intensify@7.0.0",
            "retext-equality@7.1.0",
            "retext-repeated-words@5.0.0",
            "retext-indefinite-article@5.0.0",
            "retext-readability@8.0.0");

    private final ModelSpec modelSpec = ModelSpec.read();
    private final Path folder;

    private PeerBenchmark(Path folder) {
        this.folder = folder;
    }

    /// Whole commands are timed as well where the environment names a start script, `CLAUSEWRIGHT=./clausewright`.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("peers");
        PeerBenchmark benchmark = new PeerBenchmark(folder);
        benchmark.printLatency();
        if (!benchmark.install()) {
            System.out.println("The peers could not be installed with npm: skipped.");
            return;
        }
        benchmark.printWarm();
        Optional<String> script = Optional.ofNullable(System.getenv("CLAUSEWRIGHT"));
        if (script.isPresent()) {
            benchmark.printCold(Path.of(script.get()).toAbsolutePath());
        }
    }

    private boolean install() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
        command.addAll(PACKAGES);
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        Files.writeString(folder.resolve("model_spec.md"), modelSpec.document());
        try (InputStream script = PeerBenchmark.class.getResourceAsStream("peers.mjs")) {
            if (script == null) {
                throw new IllegalStateException("peers.mjs is missing");
            }
            Files.write(folder.resolve("peers.mjs"), script.readAllBytes());
        }
        try {
            return run(command).isPresent();
        } catch (IOException noNpm) {
            return false;
        }
    }

    private void printWarm() throws IOException, InterruptedException {
        Map<String, List<Double>> ratios = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            double ours = median(fullLint());
            String answer = run(List.of("node", "peers.mjs", "model_spec.md"))
                    .orElseThrow(() -> new IllegalStateException("node peers.mjs failed"));
            JsonNode peers = new ObjectMapper().readTree(answer);
            peers.fields().forEachRemaining(peer -> ratios.computeIfAbsent(peer.getKey(), _ -> new ArrayList<>())
                    .add(ours / peer.getValue().asDouble()));
        }
        ratios.forEach(
                (peer, ratio) -> print("full lint of the model spec, warm, nothing remembered / " + peer, ratio));
    }

    /// A new linter and a new document each time, the one document that the peers read, so that nothing is remembered.
    private double[] fullLint() {
        double[] times = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            Spec spec = Spec.of(
                    "model_spec",
                    Settings.DEFAULT,
                    List.of(SpecDocument.parse(ModelSpec.PATH, modelSpec.document())),
                    Map.of());
            if (Linter.standard().lint(spec).isEmpty()) {
                throw new IllegalStateException("nothing found");
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return times;
    }

    private void printCold(Path clausewright) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        List<String> ours = List.of(clausewright.toString(), "check", "model_spec.md");
        List<String> peer = List.of("node", "node_modules/write-good/bin/write-good.js", "model_spec.md");
        run(ours);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            ratios.add(seconds(ours) / seconds(peer));
        }
        print("the command clausewright check, cold / write-good's command", ratios);
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(command);
        return (System.nanoTime() - start) / 1e9;
    }

    /// How long a linter takes after each of some hundred keys, typed into the middle of the model spec.
    private void printLatency() {
        Linter linter = Linter.standard();
        Spec spec = modelSpec.spec();
        linter.lint(spec);
        double[] times = new double[KEYS];
        int place = modelSpec.middle(1);
        for (int key = -KEYS; key < KEYS; key++) {
            TextEdit typed = key % 2 == 0 ? TextEdit.insert(place, "x") : TextEdit.replace(place, place + 1, "");
            long start = System.nanoTime();
            spec = spec.edit(SpecEdit.of("Type", ModelSpec.PATH, typed));
            linter.lint(spec);
            if (key >= 0) {
                times[key] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "After a key: the next snapshot and all rules, %.1f ms at the median, %.1f ms at the 95th percentile.%n",
                times[KEYS / 2],
                times[KEYS * 95 / 100]);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f (%.2f to %.2f) |%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast());
    }

    /// What a command prints; empty where it could not do its work. Linters end with another status than 0 when they
    /// have found something.
    private Optional<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean npm = command.getFirst().equals("npm");
        return process.waitFor() == 0 || !npm ? Optional.of(output) : Optional.empty();
    }
}
