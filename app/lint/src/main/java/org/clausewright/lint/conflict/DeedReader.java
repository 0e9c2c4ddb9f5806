package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.conflict.Deed.Thing;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Takes the act of a norm apart, see [Deed].
final class DeedReader {

    private static final Set<String> OWN_AGENTS =
            Set.of("assistant", "model", "ai", "bot", "chatbot", "companion", "system", "agent");
    private static final String AGENT = "agent";
    /// Verbs whose subject is what the rule is about and not somebody who acts.
    private static final Set<String> OF_THINGS =
            Set.of("exceed", "last", "weigh", "cost", "expir", "remain", "consist", "fit", "be", "contain");
    /// Verbs that may be either; a quantity behind them tells.
    private static final Set<String> OF_EITHER =
            Set.of("tak", "hav", "clos", "start", "begin", "end", "apply", "reach", "count", "run", "open");
    static final Set<String> PARTICLES = Set.of("in", "out", "up", "back", "over", "off", "down", "away");
    private static final Pattern EXCEPTS_CASE =
            Pattern.compile("^(unless|except (if|when|where))\\b", Pattern.CASE_INSENSITIVE);
    static final Set<String> POINTS = Set.of("this", "that", "these", "those", "such", "same", "said");
    private static final Set<String> OBJECTS = Set.of("it", "them");
    private static final String BEING = "be";
    /// Verbs that the norm leaves out of its words, since they mostly help others.
    private static final Set<String> HAVING = Set.of("need", "needs", "have", "has");
    private static final Set<String> NEEDED = Set.of("required", "needed", "mandatory", "compulsory");
    private static final int BESIDE_VERB = 5;

    private final Sentence sentence;
    private final SpecDocument document;
    private final Norm norm;
    private final int from;
    private final int to;
    private final List<Quantity> quantities;
    private final List<String> subject;
    private final String written;
    private final ActRemarks remarks;
    private final Optional<Enabling> enabling;

    private DeedReader(Sentence sentence, PlacedNorm placed, TextSpan scope, Optional<Enabling> enabling) {
        this.written = placed.document().text(placed.sentence());
        this.sentence = sentence;
        this.document = placed.document();
        this.norm = placed.norm();
        Optional<TextSpan> act = norm.places().act();
        this.from = act.map(span -> sentence.firstWordFrom(span.start())).orElse(0);
        this.to = act.map(span -> sentence.firstWordFrom(span.end())).orElse(0);
        this.quantities = Quantity.in(sentence, norm.modality().isBan()).stream()
                .filter(quantity ->
                        scope.contains(sentence.words().get(quantity.at()).span()))
                .toList();
        this.enabling = enabling;
        this.subject = enabling.filter(lets -> lets.actor() >= 0)
                .map(lets -> List.of(Roots.of(sentence.word(lets.actor()))))
                .orElseGet(new NormSubject(sentence, norm)::words);
        this.remarks = new ActRemarks(sentence, norm, from, to);
    }

    /// @param scope what of the sentence is said of the norm; the rest is said of other acts
    /// @param enabling where it lets somebody else act
    static Deed read(Sentence sentence, PlacedNorm placed, TextSpan scope, Optional<Enabling> enabling) {
        return new DeedReader(sentence, placed, scope, enabling).read();
    }

    /// Of a part of the norm, which stands in the lead-in where the sentence is an item of a list.
    private String text(TextSpan part) {
        return sentence.span().contains(part) ? sentence.text(part) : document.text(part);
    }

    /// Whether a noun names the one whose behaviour such texts describe.
    static boolean isOwn(String noun) {
        return OWN_AGENTS.contains(noun);
    }

    private Deed read() {
        ActVerb place = new ActVerb(sentence, norm, from, to);
        Optional<Integer> other = enabling.map(Enabling::verb).or(place::before);
        if (other.isPresent()) {
            int end = other.get() < from ? Math.max(0, norm.modal().first()) : to;
            Thing thing = new ThingReader(sentence, end).read(other.get() + 1);
            return deed(other.get(), Roots.verb(sentence, other.get()), thing, false);
        }
        int at = place.first();
        int done = place.participle(at);
        int said = place.said();
        if (said > at && isOfWhatIsDone(said)) {
            Thing thing = new ThingReader(sentence, said).read(from);
            return deed(said, Roots.verb(sentence, said), thing.with(behind(said)), true);
        }
        if (done >= 0) {
            return deed(done, Roots.verb(sentence, done), ofSubject(behind(done)), true);
        }
        if (place.isBeing(at) && !subject.isEmpty()) {
            boolean trait = said > at
                    && (sentence.tag(said) == PartOfSpeech.ADJECTIVE || sentence.tag(said) == PartOfSpeech.NOUN);
            return deed(at, trait ? Roots.of(sentence.word(said)) : BEING, ofSubject(behind(at)), true);
        }
        if (isRuledThing()) {
            return ofRuledThing();
        }
        at = HAVING.contains(sentence.word(at)) ? at : Math.max(said, at);
        String verb = at < to ? Roots.verb(sentence, at) : "";
        boolean ofThing = verb.isEmpty() || isOfThing(verb, at);
        Thing object = new ThingReader(sentence, to).read(at + 1);
        if (ofThing && !subject.isEmpty() && (object.heads().isEmpty() || isMeasured(object.heads()))) {
            object = ofSubject(object.others());
        }
        if (!ofThing && hasQuantityBeside(at) && object.heads().stream().allMatch(Units::isWord)) {
            // *Work 38 hours a week*
            object = Thing.of(Set.of(), object.others());
        }
        List<String> meant = norm.deed().stems();
        if (object.heads().isEmpty() && meant.size() > 1 && OBJECTS.contains(sentence.word(at + 1))) {
            object = Thing.of(Set.copyOf(meant.subList(1, Math.min(meant.size(), 3))), object.others());
        }
        if (verb.isEmpty() && !subject.isEmpty()) {
            // *Eating in the reading room is prohibited.*
            verb = subject.getLast();
            object = Thing.NONE;
        }
        return isInNoun(verb, object)
                ? deed(at, object.heads().iterator().next(), ofNoun(object), ofThing)
                : deed(at, verb, object, ofThing);
    }

    /// *A key is required for the vault*, *alcohol is forbidden*: the act is a thing, before the words that rule it.
    private boolean isRuledThing() {
        boolean before = to > from
                && sentence.words().get(to - 1).end() <= norm.modal().span().start();
        return before
                && sentence.tag(from) != PartOfSpeech.GERUND
                && norm.deed().doer().isEmpty();
    }

    private Deed ofRuledThing() {
        String word = sentence.word(norm.modal().last());
        String verb = NEEDED.contains(word) ? Stem.of("require") : word.equals("welcome") ? Stem.of(word) : Deed.ANY;
        return deed(to, verb, new ThingReader(sentence, to).read(from), true);
    }

    /// The nouns behind a verb.
    private Set<String> behind(int verb) {
        Thing thing = new ThingReader(sentence, to).read(verb + 1);
        Set<String> nouns = new HashSet<>(thing.heads());
        nouns.addAll(thing.of());
        nouns.addAll(thing.others());
        return nouns;
    }

    /// *Take a photo of the painting*: the noun says what is done, and to what stands behind it.
    private static boolean isInNoun(String verb, Thing object) {
        return Deed.LIGHT.contains(verb)
                && !verb.equals("be")
                && !object.of().isEmpty()
                && object.heads().stream()
                        .findFirst()
                        .filter(word -> VerbSense.of(word) != 0)
                        .isPresent();
    }

    private static Thing ofNoun(Thing object) {
        return new Thing(object.of(), Set.of(), Set.of(), object.others(), object.isRestricted(), false);
    }

    /// *Names are not written down*: what it is done to stands before the verb.
    private boolean isOfWhatIsDone(int verb) {
        return subject.isEmpty()
                && norm.modal().span().isEmpty()
                && sentence.tag(verb) == PartOfSpeech.PARTICIPLE
                && norm.ground() != Norm.Ground.COMMAND;
    }

    private Deed deed(int at, String verb, Thing object, boolean ofThing) {
        AgentReader agents = new AgentReader(sentence, from, to);
        Optional<String> agent = ofThing ? agents.agent(at) : Optional.empty();
        String actor = ofThing || subject.isEmpty() ? agent.orElse("") : subject.getLast();
        Set<String> ofActor = new HashSet<>(ofThing ? List.of() : subject);
        ofActor.remove(actor);
        Set<String> rest = new HashSet<>(norm.act());
        rest.addAll(norm.condition());
        ActRemarks remarked = at == to && isRuledThing()
                ? new ActRemarks(sentence, norm, norm.modal().last() + 1, sentence.size())
                : remarks;
        return new Deed(
                OWN_AGENTS.contains(actor) ? AGENT : actor,
                ofActor,
                verb,
                VerbSense.of(verb),
                object,
                holds(),
                exception(),
                norm.places()
                        .exception()
                        .filter(span -> EXCEPTS_CASE.matcher(text(span)).find())
                        .isPresent(),
                remarked.behind("without"),
                remarked.behind("only"),
                remarks.need(at, new HashSet<>(subject)),
                Manner.of(sentence, from, to),
                (agent.isPresent() && agents.isAlone(at)) || new NormSubject(sentence, norm).isAlone(),
                rest,
                topic(verb, ofThing ? subject : List.of()),
                ActRemarks.names(written),
                quantities.stream().map(quantity -> placed(quantity, at)).toList());
    }

    private Circumstance holds() {
        Circumstance holds = Circumstance.of(norm.places().condition().map(this::text));
        boolean only = norm.places()
                .condition()
                .filter(sentence.span()::contains)
                .filter(span ->
                        sentence.word(sentence.firstWordFrom(span.start()) - 1).equals("only")
                                || text(span).regionMatches(true, 0, "only ", 0, 5))
                .isPresent();
        return only ? holds.alone() : holds;
    }

    /// A number behind the noun of a subject says which of those is meant: *orders above 30 euros*.
    private Quantity placed(Quantity quantity, int verb) {
        boolean inSubject = false;
        for (int at = quantity.at() - 1;
                at >= 0 && quantity.at() < verb && sentence.gap(at + 1).isBlank();
                at--) {
            inSubject |= sentence.tag(at) == PartOfSpeech.NOUN;
        }
        return inSubject ? quantity.ofCase() : quantity;
    }

    private boolean isOfThing(String verb, int at) {
        boolean either = OF_EITHER.contains(verb) && hasQuantityBeside(at);
        return !subject.isEmpty() && (OF_THINGS.contains(verb) || either);
    }

    private boolean hasQuantityBeside(int verb) {
        return quantities.stream().anyMatch(quantity -> quantity.at() > verb && quantity.at() <= verb + BESIDE_VERB);
    }

    private boolean isMeasured(Set<String> heads) {
        return heads.stream()
                .allMatch(head -> Units.isWord(head)
                        || quantities.stream()
                                .anyMatch(quantity -> quantity.unit().equals(head)));
    }

    private Thing ofSubject(Set<String> others) {
        if (subject.isEmpty()) {
            return Thing.of(Set.of(), others);
        }
        Set<String> described = new HashSet<>(subject.subList(0, subject.size() - 1));
        return new Thing(
                Set.of(subject.getLast()),
                described,
                Set.of(),
                others,
                false,
                new NormSubject(sentence, norm).pointsBack());
    }

    private Set<String> exception() {
        Set<String> words = new HashSet<>(norm.exception());
        words.addAll(remarks.behind("except"));
        return words;
    }

    private Set<String> topic(String verb, List<String> things) {
        Set<String> words = new HashSet<>(things);
        words.add(verb);
        for (String stem : norm.act()) {
            words.add(Roots.ofStem(stem));
        }
        words.remove("");
        boolean phrase =
                !norm.act().isEmpty() && Roots.isPhrase(verb, norm.act().getFirst());
        words.removeIf(word ->
                phrase && (PARTICLES.contains(word) || word.equals(norm.act().getFirst())));
        words.removeIf(word -> Character.isDigit(word.charAt(0)) || Units.isWord(word));
        for (Quantity quantity : quantities) {
            words.remove(quantity.unit());
        }
        return words;
    }
}
