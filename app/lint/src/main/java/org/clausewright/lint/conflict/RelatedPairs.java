package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.lint.conflict.RelatedSections.Partner;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.text.TextSpan;

/// Pairs of sections that are about the same thing and may meet in one case, each quoted by the sentence that has most
/// in common with the other section.
final class RelatedPairs {

    static final String KIND = "related-rules";
    /// A related pair comes behind the pairs in which two norms pull apart.
    static final double WEIGHT = 0.3;

    /// So many partners of each section go into a ranking of the whole spec where it has many sections.
    private static final int PARTNERS = 12;
    private static final int MANY = 500;

    private final RelatedSections related;

    RelatedPairs(RelatedSections related) {
        this.related = related;
    }

    /// Those of one section, the likeliest first.
    List<Candidate> of(int section, Optional<TextSpan> quote) {
        return related.partners(section).stream()
                .map(partner -> pair(section, partner.section(), partner.score(), quote))
                .toList();
    }

    /// Those of all sections, each once, in no order.
    List<Candidate> all() {
        int most = related.vectors().size() > MANY ? PARTNERS : Integer.MAX_VALUE;
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < related.vectors().size(); i++) {
            List<Partner> partners = related.partners(i);
            for (Partner partner : partners.subList(0, Math.min(most, partners.size()))) {
                int left = Math.min(i, partner.section());
                int right = Math.max(i, partner.section());
                pairs.add(pair(left, right, partner.score(), Optional.empty()));
            }
        }
        return pairs;
    }

    private Candidate pair(int left, int right, double score, Optional<TextSpan> quote) {
        Found<Section> one = related.vectors().section(left);
        Found<Section> other = related.vectors().section(right);
        return new Candidate(
                new Place(one.document(), quote.orElse(one.value().heading())),
                new Place(other.document(), other.value().heading()),
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
        Optional<Section> section = section(place);
        Optional<Integer> about = section(other).map(Section::id).flatMap(related.vectors()::find);
        if (section.isEmpty() || about.isEmpty() || !section.get().heading().equals(place.span())) {
            return place;
        }
        TextSpan best = section.get().titleSpan();
        double most = 0;
        for (Passage passage : place.document().passages()) {
            boolean rules =
                    passage.kind() == Passage.Kind.RULE && section.get().own().contains(passage.span());
            for (TextSpan sentence : rules ? passage.sentences() : List.<TextSpan>of()) {
                double score = related.vectors()
                        .vector(passage.plain(sentence))
                        .times(related.vectors().own(about.get()));
                if (score > most) {
                    most = score;
                    best = sentence;
                }
            }
        }
        return new Place(place.document(), best);
    }

    private static Optional<Section> section(Place place) {
        return place.document().sectionAt(place.span().start());
    }
}
