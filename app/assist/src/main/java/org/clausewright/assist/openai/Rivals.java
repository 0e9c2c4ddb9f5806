package org.clausewright.assist.openai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.text.TextSpan;

/// Two sections that may ask for different things, and the pairs of passages that make it likely. Both sections may be
/// the same one.
///
/// @param left  the id of a section
/// @param right the id of a section
record Rivals(Spec spec, String left, String right, List<Conflict> candidates) {

    /// A rule that was quoted.
    ///
    /// @param sentence where its whole sentence stands
    record Quoted(Side side, TextSpan sentence) {

        boolean isSameRule(Quoted other) {
            return side.file().equals(other.side.file()) && sentence.overlaps(other.sentence);
        }
    }

    Rivals {
        candidates = List.copyOf(candidates);
    }

    /// The candidates by the sections that they stand in, in their order. What stands in no section is passed over.
    static List<Rivals> of(Spec spec, List<Conflict> candidates) {
        Map<TreeSet<String>, List<Conflict>> bySections = new LinkedHashMap<>();
        for (Conflict candidate : candidates) {
            List<String> ids = Stream.of(candidate.left(), candidate.right())
                    .flatMap(side -> side.section().stream())
                    .filter(id -> spec.section(id).isPresent())
                    .toList();
            if (ids.size() == 2) {
                bySections
                        .computeIfAbsent(new TreeSet<>(ids), _ -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return bySections.entrySet().stream()
                .map(entry ->
                        new Rivals(spec, entry.getKey().first(), entry.getKey().last(), entry.getValue()))
                .toList();
    }

    /// The sections as a model reads them, each fenced.
    String text() {
        return sections()
                .map(found -> "Section #" + Fence.name(found.value().id()) + ", authority "
                        + spec.authorityOf(found).map(Fence::name).orElse("none named") + ":\n"
                        + Fence.around(found.value().id(), Rules.of(found.document(), found.value())))
                .collect(Collectors.joining("\n\n"));
    }

    /// What the spec says that the words of these sections mean, fenced.
    String definitions() {
        return Fence.around("definitions", glossary());
    }

    private String glossary() {
        return Glossary.of(
                spec,
                sections()
                        .map(found -> Rules.of(found.document(), found.value()))
                        .collect(Collectors.joining("\n")));
    }

    String ladder() {
        return Fence.names(spec.ladder().levels());
    }

    /// The rule of one of the sections that holds these words; empty where no rule of theirs does.
    Optional<Quoted> find(String quote) {
        return sections().flatMap(found -> find(found, quote).stream()).findFirst();
    }

    /// Whether these words stand in one of the sections, or in a definition that matters for them.
    boolean says(String quote) {
        return Stream.concat(
                        sections().map(found -> found.document()
                                .text(found.value().own())),
                        Stream.of(glossary()))
                .anyMatch(text -> new QuoteFinder(text)
                        .find(quote, new TextSpan(0, text.length()))
                        .isPresent());
    }

    private Optional<Quoted> find(Found<Section> section, String quote) {
        return new QuoteFinder(section.document().text())
                .find(quote, section.value().own())
                .flatMap(span -> section.document().passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.RULE)
                        .filter(passage -> passage.span().contains(span))
                        .flatMap(passage -> passage.sentences().stream())
                        .filter(sentence -> sentence.overlaps(span))
                        .findFirst()
                        .map(sentence -> new Quoted(new Quoting(spec).side(section.document(), span), sentence)));
    }

    private Stream<Found<Section>> sections() {
        return Stream.of(left, right).distinct().flatMap(id -> spec.section(id).stream());
    }
}
