package org.clausewright.benchmarks.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;

/// A spec without its internal links and their words, and which section each of them led to.
///
/// @param spec  what is left
/// @param links from which section to which other one, each pair once
record HiddenLinks(Spec spec, List<Edge> links) {

    /// A link from a section to another.
    record Edge(String from, String to) {

        /// Whether it belongs to the part that signals and weights were chosen on; the rest is reported on.
        boolean isChosenOn() {
            return Math.floorMod(from.hashCode(), 2) == 0;
        }
    }

    static HiddenLinks of(Spec spec) {
        Set<Edge> edges = new LinkedHashSet<>();
        List<SpecDocument> bare = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            for (Link link : document.links()) {
                Stream.of(link)
                        .flatMap(each -> each.section().stream())
                        .flatMap(from -> section(spec, link.target()).stream().map(to -> new Edge(from, to)))
                        .filter(edge -> !edge.from().equals(edge.to()))
                        .forEach(edges::add);
            }
            bare.add(document.edit(document.links().stream()
                    .map(link -> new TextEdit(link.span(), ""))
                    .toList()));
        }
        return new HiddenLinks(spec.withDocuments(bare), List.copyOf(edges));
    }

    private static Optional<String> section(Spec spec, String target) {
        return spec.section(target).map(Found::value).map(Section::id).or(() -> spec.clause(target)
                .map(Found::value)
                .flatMap(Clause::section));
    }
}
