package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.clausewright.language.English;
import org.clausewright.language.Sentence;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// Some sections of a document that follow one another, with all that stands in them.
///
/// @param from the index of the first section
/// @param to   the index behind the last one
record Extent(SpecDocument document, int from, int to) {

    private static final int AT_A_TIME = 100;
    /// So many passages tell the language.
    private static final int LOOKED_AT = 100;

    /// All documents of a spec and of what it imports that are in English, its own first, each once. In another
    /// language, nothing tells a duty from a ban.
    static List<Extent> all(Spec spec) {
        return Stream.concat(Stream.of(spec), spec.allImports().distinct().stream())
                .flatMap(each -> each.documents().stream())
                .filter(Extent::isEnglish)
                .map(document -> new Extent(document, 0, document.sections().size()))
                .toList();
    }

    /// Rules that are mostly numbers and names have few of the words that tell a language, and *must* is one.
    private static boolean isEnglish(SpecDocument document) {
        List<Sentence> said = document.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .limit(LOOKED_AT)
                .map(passage -> Sentence.of(passage.plain()))
                .toList();
        long rules =
                said.stream().filter(sentence -> !sentence.modals().isEmpty()).count();
        return 4 * rules > said.size() || English.of(said).isLikely();
    }

    /// The first sections of a spec, at most so many.
    static List<Extent> first(List<Extent> all, int sections) {
        List<Extent> first = new ArrayList<>();
        int left = sections;
        for (Extent extent : all) {
            if (left > 0) {
                first.add(new Extent(extent.document, extent.from, Math.min(extent.to, extent.from + left)));
                left -= extent.size();
            }
        }
        return first;
    }

    /// The same sections in pieces, so that several can be read at the same time however many documents there are.
    static List<Extent> parts(List<Extent> extents) {
        List<Extent> parts = new ArrayList<>();
        for (Extent extent : extents) {
            int from = extent.from;
            do {
                int to = Math.min(extent.to, from + AT_A_TIME);
                parts.add(new Extent(extent.document, from, to));
                from = to;
            } while (from < extent.to);
        }
        return parts;
    }

    static int sections(List<Extent> extents) {
        return extents.stream().mapToInt(Extent::size).sum();
    }

    int size() {
        return to - from;
    }

    List<Section> sections() {
        return document.sections().subList(from, to);
    }

    /// Where it ends in the document: the start is that of the document, unless it begins with a later section.
    int end() {
        return to == document.sections().size()
                ? document.length()
                : document.sections().get(to).heading().start();
    }

    int start() {
        return from == 0 ? 0 : document.sections().get(from).heading().start();
    }

    List<Passage> passages() {
        return passages(document, start(), end());
    }

    /// The passages of a document that start between two offsets, found by halving.
    static List<Passage> passages(SpecDocument document, int start, int end) {
        return within(document.passages(), passage -> passage.span().start(), start, end);
    }

    /// The examples of a document that start between two offsets.
    static List<Example> examples(SpecDocument document, int start, int end) {
        return within(document.examples(), example -> example.span().start(), start, end);
    }

    private static <T> List<T> within(List<T> all, ToIntFunction<T> place, int start, int end) {
        return all.subList(before(all, place, start), before(all, place, end));
    }

    private static <T> int before(List<T> all, ToIntFunction<T> place, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(all.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
