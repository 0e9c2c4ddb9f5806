package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.text.TextSpan;

/// Pairs of sections that are about the same thing and may meet in one case, each quoted by the sentence that has most
/// in common with the other section.
final class RelatedPairs {

    static final String KIND = Conflict.RELATED;
    /// A related pair comes behind the pairs in which two norms pull apart.
    static final double WEIGHT = 0.3;

    /// So many partners of each section go into a ranking of the whole spec where it has many sections.
    private static final int MANY = 500;

    /// A sentence of a section and its words as numbers.
    private record Line(TextSpan sentence, Words words) {}

    private final RelatedSections related;
    private final Map<Integer, List<Line>> lines = new ConcurrentHashMap<>();

    RelatedPairs(RelatedSections related) {
        this.related = related;
    }

    /// Those of one section, the likeliest first.
    List<Candidate> of(int section, Optional<TextSpan> quote) {
        return related.partners(section, Integer.MAX_VALUE).stream()
                .map(partner -> pair(section, partner.section(), partner.score(), quote))
                .toList();
    }

    /// Those of all sections, in no order.
    List<Candidate> all() {
        boolean many = related.vectors().size() > MANY;
        return IntStream.range(0, related.vectors().size())
                .parallel()
                .mapToObj(at -> (many ? related.first(at) : related.partners(at, Integer.MAX_VALUE))
                        .stream()
                                .map(partner -> pair(
                                        Math.min(at, partner.section()),
                                        Math.max(at, partner.section()),
                                        partner.score(),
                                        Optional.empty()))
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private Candidate pair(int left, int right, double score, Optional<TextSpan> quote) {
        Found<Section> one = related.vectors().section(left);
        Found<Section> other = related.vectors().section(right);
        return new Candidate(
                new Place(one.document(), left, quote.orElse(one.value().heading())),
                new Place(other.document(), right, other.value().heading()),
                KIND,
                WEIGHT * Math.min(1, score),
                () -> "A case may fall under both \"" + one.value().title() + "\" and \""
                        + other.value().title() + "\".");
    }

    /// The same pair quoted by the sentence of each section that says most of what the other is about; by its title
    /// where a section has no sentence that rules.
    Candidate quoted(Candidate pair) {
        return new Candidate(
                quoted(pair.left(), pair.right()),
                quoted(pair.right(), pair.left()),
                pair.kind(),
                pair.score(),
                pair.scenario());
    }

    private Place quoted(Place place, Place other) {
        Section section = related.vectors().section(place.section()).value();
        if (!section.heading().equals(place.span())) {
            return place;
        }
        Vector about = related.vectors().own(other.section());
        TextSpan best = section.titleSpan();
        double most = 0;
        for (Line line : lines.computeIfAbsent(place.section(), this::lines)) {
            double score = line.words().in(about);
            if (score > most) {
                most = score;
                best = line.sentence();
            }
        }
        return new Place(place.document(), place.section(), best);
    }

    private List<Line> lines(int at) {
        Found<Section> section = related.vectors().section(at);
        TextSpan own = section.value().own();
        List<Line> found = new ArrayList<>();
        for (Passage passage : Extent.passages(section.document(), own.start(), own.end())) {
            for (TextSpan sentence : passage.kind() == Passage.Kind.RULE ? passage.sentences() : List.<TextSpan>of()) {
                found.add(new Line(sentence, related.vectors().words(passage.plain(sentence))));
            }
        }
        return found;
    }
}
