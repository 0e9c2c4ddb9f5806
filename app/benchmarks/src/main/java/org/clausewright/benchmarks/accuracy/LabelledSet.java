package org.clausewright.benchmarks.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The labelled sets, each with the rules that are to find what is marked in it.
enum LabelledSet {
    VAGUENESS(Unit.WORD, """
            vague-quantity vague-qualifier subjective-quality frequency-hedge vague-class escape-clause unlisted-cases
            may-meaning vague-time discretion open-list weak-modal
            """),
    REQUIREMENTS(Unit.WORD, """
            vague-quantity vague-qualifier subjective-quality frequency-hedge vague-class escape-clause unlisted-cases
            may-meaning vague-time discretion open-list weak-modal approximation open-comparative superlative
            vague-verb best-effort may-not negated-necessity ambiguous-pronoun bare-this
            """),
    PRONOUNS(Unit.PHRASE, "ambiguous-pronoun"),
    COORDINATION(Unit.PHRASE, "mixed-coordination coordination-modifier trailing-modifier negated-coordination");

    /// What is counted.
    enum Unit {
        /// Each word of the text.
        WORD,
        /// The one phrase that was judged.
        PHRASE
    }

    /// The halves of a set: the rules are made by the one, and the other one tells what they are worth.
    enum Part {
        DEVELOPED,
        REPORTED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Unit unit;
    private final String rules;

    LabelledSet(Unit unit, String rules) {
        this.unit = unit;
        this.rules = rules;
    }

    Unit unit() {
        return unit;
    }

    Set<String> rules() {
        return Set.of(rules.strip().split("\\s+"));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The folder of the sets; empty where `CLAUSEWRIGHT_DATA` is not set or has none.
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA"))
                .map(data -> Path.of(data, "ambiguity"))
                .filter(Files::isDirectory);
    }

    /// The sentences of `<id>.jsonl`; none where it is not there.
    List<Labelled> read(Path folder) {
        Path file = folder.resolve(id() + ".jsonl");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Labelled> parse(List<String> lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Labelled> sentences = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                sentences.add(Labelled.of(json.readTree(line), sentences.size()));
            }
        }
        return List.copyOf(sentences);
    }

    /// Every second group, in the order in which they come.
    static List<Labelled> part(List<Labelled> sentences, Part part) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        sentences.forEach(sentence -> groups.putIfAbsent(sentence.group(), groups.size()));
        return sentences.stream()
                .filter(sentence -> groups.getOrDefault(sentence.group(), 0) % 2 == (part == Part.DEVELOPED ? 0 : 1))
                .toList();
    }
}
