package org.clausewright.assist.openai;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.text.TextSpan;

/// Two sections that may ask for different things, and the pairs of passages that make it likely. Both sections may be
/// the same one. What stands before the first heading of a document counts as a section of its own.
record Rivals(Spec spec, Part left, Part right, List<Conflict> candidates) {

    /// A section, or what stands before the first one of a document.
    ///
    /// @param own where its own text stands
    record Part(SpecDocument document, Optional<Section> section, TextSpan own) {

        static Optional<Part> of(Spec spec, Side side) {
            return spec.document(side.file()).flatMap(document -> side.section()
                    .map(id -> spec.section(side.file().qualified(id))
                            .map(found -> new Part(
                                    found.document(),
                                    Optional.of(found.value()),
                                    found.value().own())))
                    .orElseGet(() -> Optional.of(new Part(document, Optional.empty(), beginning(document)))));
        }

        private static TextSpan beginning(SpecDocument document) {
            int end = document.sections().stream()
                    .findFirst()
                    .map(first -> first.own().start())
                    .orElse(document.length());
            return new TextSpan(0, end);
        }

        /// The same for one part of the spec, and different for two.
        String name() {
            return document.path().value() + "#" + section.map(Section::id).orElse("");
        }

        String rules() {
            return Rules.of(document, own);
        }

        /// As a model reads it, fenced.
        String text(Spec spec) {
            return section.map(found -> "Section #" + Fence.id(document.path().qualified(found.id())) + ", authority "
                                    + spec.authorityOf(new Found<>(document, found))
                                            .map(Fence::name)
                                            .orElse("none named"))
                            .orElse("The beginning of a document, before its sections, authority none named")
                    + ":\n" + Fence.around(section.map(Section::id).orElse("beginning"), rules());
        }
    }

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

    /// The candidates by the sections that they stand in, in their order.
    static List<Rivals> of(Spec spec, List<Conflict> candidates) {
        Map<String, Rivals> bySections = new LinkedHashMap<>();
        for (Conflict candidate : candidates) {
            List<Part> parts = Stream.of(candidate.left(), candidate.right())
                    .flatMap(side -> Part.of(spec, side).stream())
                    .sorted(Comparator.comparing(Part::name))
                    .toList();
            if (parts.size() == 2) {
                Part left = parts.getFirst();
                Part right = parts.getLast();
                bySections.merge(
                        left.name() + "\n" + right.name(),
                        new Rivals(spec, left, right, List.of(candidate)),
                        Rivals::and);
            }
        }
        return List.copyOf(bySections.values());
    }

    private Rivals and(Rivals more) {
        return new Rivals(
                spec,
                left,
                right,
                Stream.concat(candidates.stream(), more.candidates.stream()).toList());
    }

    /// The sections as a model reads them, each fenced.
    String text() {
        return parts().map(part -> part.text(spec)).collect(Collectors.joining("\n\n"));
    }

    /// What the spec says that the words of these sections mean, fenced.
    String definitions() {
        return Fence.around("definitions", glossary());
    }

    private String glossary() {
        return Glossary.of(spec, parts().map(Part::rules).collect(Collectors.joining("\n")));
    }

    String ladder() {
        return Fence.names(spec.ladder().levels());
    }

    /// The rule of one of the sections that holds these words; empty where no rule of theirs does.
    Optional<Quoted> find(String quote) {
        return parts().flatMap(part -> find(part, quote).stream()).findFirst();
    }

    /// Whether these words stand in one of the sections, or in a definition that matters for them.
    boolean says(String quote) {
        return Stream.concat(parts().map(part -> part.document().text(part.own())), Stream.of(glossary()))
                .anyMatch(text -> new QuoteFinder(text)
                        .find(quote, new TextSpan(0, text.length()))
                        .isPresent());
    }

    private Optional<Quoted> find(Part part, String quote) {
        SpecDocument document = part.document();
        return new QuoteFinder(document.text()).find(quote, part.own()).flatMap(span -> document.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .filter(passage -> passage.span().contains(span))
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.overlaps(span))
                .findFirst()
                .map(sentence -> new Quoted(new Quoting(spec).side(document, span), sentence)));
    }

    private Stream<Part> parts() {
        return Stream.of(left, right).distinct();
    }
}
