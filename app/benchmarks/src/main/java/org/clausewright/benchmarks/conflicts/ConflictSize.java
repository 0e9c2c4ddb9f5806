package org.clausewright.benchmarks.conflicts;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.clausewright.lint.conflict.ConflictFinder;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;

/// How long the finder takes, in a program that has just started, on a spec of a hundred documents of the
/// model spec's shape, with ids of their own and a quarter of the longer words varied.
public final class ConflictSize {

    private static final int COPIES = 100;
    private static final Pattern ID = Pattern.compile("(\\{#|\\(#)([A-Za-z0-9_-]+)");
    private static final Pattern TAG = Pattern.compile("\\[\\^([A-Za-z0-9_-]+)]");
    private static final Pattern LONGER_WORD = Pattern.compile("\\b[a-z]{6,}\\b");

    private ConflictSize() {}

    public static void main(String[] arguments) {
        Optional<Path> text = Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA"))
                .map(data -> Path.of(data, "model_spec", "model_spec.md"))
                .filter(Files::isRegularFile);
        text.ifPresentOrElse(
                file -> measure(read(file), System.out),
                () -> System.out.println("Set CLAUSEWRIGHT_DATA to a folder that holds model_spec."));
    }

    private static void measure(String text, PrintStream out) {
        out.println("| sections | first result | the first twenty | a ranking of 100,000 |");
        out.println("| --- | --- | --- | --- |");
        row(text, 1, out);
        row(text, COPIES, out);
    }

    private static void row(String text, int copies, PrintStream out) {
        List<SpecDocument> documents = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            documents.add(SpecDocument.parse(SpecPath.of("part" + copy + ".md"), varied(text, copy)));
        }
        Spec spec = Spec.of("large", Settings.DEFAULT, documents, Map.of());
        int sections =
                documents.stream().mapToInt(each -> each.sections().size()).sum();
        documents.forEach(SpecDocument::passages);
        long start = System.nanoTime();
        AtomicReference<Double> first = new AtomicReference<>(0.0);
        new ConflictFinder(spec)
                .find(
                        Optional.empty(),
                        20,
                        _ -> first.accumulateAndGet(seconds(start), (old, now) -> old == 0 ? now : old));
        double best = seconds(start);
        long again = System.nanoTime();
        new ConflictFinder(spec).find(Optional.empty(), 100_000);
        out.printf(Locale.ROOT, "| %d | %.1f s | %.1f s | %.1f s |%n", sections, first.get(), best, seconds(again));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String varied(String text, int copy) {
        String ids = ID.matcher(text).replaceAll(match -> match.group(1) + match.group(2) + "_" + copy);
        String tags = TAG.matcher(ids).replaceAll(match -> "[^" + match.group(1) + copy + "]");
        return LONGER_WORD
                .matcher(tags)
                .replaceAll(match -> Math.floorMod((match.group() + copy).hashCode(), 4) == 0
                        ? match.group() + (char) ('a' + copy % 26)
                        : match.group());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
