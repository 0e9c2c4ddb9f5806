package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Pairs of sections of which one says itself that it meets the other: it leads there in a sentence that speaks of an
/// exception, or that names the very act which the other one forbids. The text then says how the pair is settled,
/// which is no promise that it holds.
final class AdmittedPairs {

    static final String KIND = "admitted-exception";

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(#([A-Za-z0-9_:-]+)\\)");
    private static final Pattern EXCEPTION = Pattern.compile(
            "(?=[oecthdans])\\b(overrid\\w*|exceptions?|except|even (?:if|when|though)|conflicts?|conflicting|tensions?"
                    + "|(?:takes?|has) precedence|despite|at odds|trade-?offs?|notwithstanding|supersedes?|outweighs?"
                    + "|set aside|come second|comes second|at the expense)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SHUNS = Set.of("avoid", "prevent", "refrain", "abstain", "refus", "stop");

    private static final double BASE = 0.25;
    private static final double OF_EXCEPTION = 0.1;
    private static final double OF_NAMING = 0.15;
    private static final double OF_TWO_LEVELS = 0.05;
    /// It is never as plain as two norms that pull apart.
    private static final double MOST = 0.55;

    /// A sentence of a section that leads to another section.
    ///
    /// @param from  the number of its section
    /// @param to    that of the other
    /// @param names whether it names what the other forbids
    private record Mention(Place place, int from, int to, boolean excepts, boolean names) {

        double weight() {
            return (excepts ? OF_EXCEPTION : 0) + (names ? OF_NAMING : 0);
        }
    }

    private final Spec spec;
    private final SectionVectors sections;
    private final Map<Integer, Set<String>> forbidden = new HashMap<>();

    AdmittedPairs(Spec spec, SectionVectors sections) {
        this.spec = spec;
        this.sections = sections;
    }

    List<Candidate> find(List<Extent> extents) {
        Map<List<Integer>, Mention> strongest = new HashMap<>();
        for (Extent extent : extents) {
            for (Passage passage : extent.passages()) {
                if (passage.kind() == Passage.Kind.RULE
                        && extent.document().text(passage.span()).contains("(#")) {
                    mentions(extent.document(), passage)
                            .forEach(mention -> strongest.merge(
                                    List.of(mention.from(), mention.to()),
                                    mention,
                                    (one, other) -> one.weight() >= other.weight() ? one : other));
                }
            }
        }
        List<Candidate> found = new ArrayList<>();
        strongest.forEach((sides, mention) -> {
            Optional<Mention> back = Optional.ofNullable(strongest.get(List.of(mention.to(), mention.from())));
            if (back.isEmpty() || mention.from() < mention.to()) {
                candidate(mention, back).ifPresent(found::add);
            }
        });
        return found;
    }

    private List<Mention> mentions(SpecDocument document, Passage passage) {
        List<Mention> found = new ArrayList<>();
        for (TextSpan span : passage.sentences()) {
            String text = document.text(span);
            if (text.contains("(#")) {
                int from = sections.at(document, span.start());
                Sentence sentence = Sentence.of(LINK.matcher(text).replaceAll(" "));
                boolean excepts = EXCEPTION.matcher(sentence.plain()).find();
                Matcher link = LINK.matcher(text);
                while (link.find()) {
                    int to = target(document, link.group(1));
                    if (from >= 0 && to >= 0 && from != to) {
                        found.add(new Mention(new Place(document, from, span), from, to, excepts, names(sentence, to)));
                    }
                }
            }
        }
        return found;
    }

    private int target(SpecDocument document, String id) {
        String name = document.path().qualified(id);
        return sections.find(name)
                .or(() -> spec.clause(name)
                        .map(Found::value)
                        .flatMap(Clause::section)
                        .flatMap(section -> sections.find(document.path().qualified(section))))
                .orElse(-1);
    }

    /// Whether a sentence names an act that the title of a section forbids, and does not forbid it as well.
    private boolean names(Sentence sentence, int section) {
        boolean bans =
                sentence.norms().stream().anyMatch(norm -> norm.modality().isBan());
        Set<String> acts = forbidden.computeIfAbsent(section, this::forbidden);
        return !bans && sentence.words().stream().anyMatch(word -> acts.contains(Roots.of(word.lower())));
    }

    /// The verb of *Do not lie*, of *Avoid lying* and of *No lies*.
    private Set<String> forbidden(int section) {
        Sentence title = Sentence.of(sections.section(section).value().title());
        for (Norm norm : title.norms()) {
            if (norm.modality().isBan()) {
                return verb(title, norm.modal().last() + 1);
            }
        }
        boolean shuns = title.size() > 1 && SHUNS.contains(Roots.of(title.word(0)));
        return shuns || title.word(0).equals("no") ? verb(title, 1) : Set.of();
    }

    private static Set<String> verb(Sentence title, int at) {
        Set<String> verbs = new HashSet<>();
        for (int i = at; i < title.size(); i++) {
            String root = Roots.of(title.word(i));
            if (!Lexicon.isStopWord(title.word(i)) && !Deed.LIGHT.contains(root)) {
                verbs.add(root);
                return verbs;
            }
        }
        return verbs;
    }

    private Optional<Candidate> candidate(Mention mention, Optional<Mention> back) {
        double admitted = mention.weight() + back.map(Mention::weight).orElse(0.0);
        if (admitted < OF_NAMING
                || isBeneath(mention.from(), mention.to())
                || isBeneath(mention.to(), mention.from())) {
            return Optional.empty();
        }
        Found<Section> from = sections.section(mention.from());
        Found<Section> other = sections.section(mention.to());
        boolean twoLevels = !spec.authorityOf(from).equals(spec.authorityOf(other));
        Place right = back.map(Mention::place)
                .orElseGet(() ->
                        new Place(other.document(), mention.to(), other.value().titleSpan()));
        return Optional.of(new Candidate(
                mention.place(),
                right,
                KIND,
                Math.min(MOST, BASE + admitted + (twoLevels ? OF_TWO_LEVELS : 0)),
                () -> "\"" + from.value().title() + "\" says itself that a case may fall under \""
                        + other.value().title() + "\" too, and what is then to be done."));
    }

    private boolean isBeneath(int section, int ancestor) {
        Optional<String> parent = sections.section(section).value().parent();
        return parent.isPresent()
                && parent.get().equals(sections.section(ancestor).value().id());
    }
}
