package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.clausewright.language.Lexicon;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
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
    private static final int NAMED = 3;

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

    /// The same pair quoted by the sentence of each section that says most of what the other is about; empty where a
    /// section has no such sentence, since a heading alone rules nothing.
    Optional<Candidate> quoted(Candidate pair) {
        return quoted(pair.left(), pair.right())
                .flatMap(left -> quoted(pair.right(), pair.left()).map(right -> {
                    List<String> common = common(left, right);
                    return new Candidate(
                            left,
                            right,
                            pair.kind(),
                            pair.score(),
                            common.isEmpty() ? pair.scenario() : () -> scenario(common));
                }));
    }

    /// Whether both quotes of a pair name a thing.
    static boolean shareAWord(Candidate pair) {
        return !common(pair.left(), pair.right()).isEmpty();
    }

    private static String scenario(List<String> common) {
        List<String> named =
                common.stream().limit(NAMED).map(word -> "\"" + word + "\"").toList();
        return "Both passages speak of " + String.join(" and ", named) + ", so one case may fall under both.";
    }

    /// The words of the first passage that the second one has too, as they stand there.
    private static List<String> common(Place left, Place right) {
        Set<String> others = new HashSet<>(sentence(right).acts());
        Set<String> stems = new HashSet<>();
        List<String> words = new ArrayList<>();
        Sentence sentence = sentence(left);
        for (int i = 0; i < sentence.size(); i++) {
            String stem = Stem.of(sentence.word(i));
            boolean names = sentence.tag(i) == PartOfSpeech.NOUN;
            if (names && !Lexicon.isStopWord(sentence.word(i)) && others.contains(stem) && stems.add(stem)) {
                words.add(sentence.word(i));
            }
        }
        return words;
    }

    private static Sentence sentence(Place place) {
        return Sentence.of(Scenario.plain(place.document().text(place.span())));
    }

    private Optional<Place> quoted(Place place, Place other) {
        Section section = related.vectors().section(place.section()).value();
        if (!section.heading().equals(place.span())) {
            return Optional.of(place);
        }
        Vector about = related.vectors().own(other.section());
        Optional<TextSpan> best = Optional.empty();
        double most = 0;
        for (Line line : lines.computeIfAbsent(place.section(), this::lines)) {
            double score = line.words().in(about);
            if (score > most) {
                most = score;
                best = Optional.of(line.sentence());
            }
        }
        return best.map(span -> new Place(place.document(), place.section(), NormWords.quote(place.document(), span)));
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
