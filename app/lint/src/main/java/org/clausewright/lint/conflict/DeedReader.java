package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.NounPhrase;
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
    private static final Set<String> TRIES =
            Set.of("attempt try aim seek strive continue agree remember intend prefer choose able".split(" ", -1));
    private static final Set<String> BE = Set.of("is", "are");
    private static final String BEING = "be";
    /// Verbs that the norm leaves out of its words, since they mostly help others.
    private static final Set<String> HAVING = Set.of("need", "needs", "have", "has");
    private static final Set<String> NEEDED = Set.of("required", "needed", "mandatory", "compulsory");
    private static final Set<String> ASIDES = Set.of("not", "never", "neither", "both", "only", "also", "always");
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

    private DeedReader(Sentence sentence, PlacedNorm placed, TextSpan scope) {
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
        this.subject = subject();
        this.remarks = new ActRemarks(sentence, norm, from, to);
    }

    /// @param scope what of the sentence is said of the norm; the rest is said of other acts
    static Deed read(Sentence sentence, PlacedNorm placed, TextSpan scope) {
        return new DeedReader(sentence, placed, scope).read();
    }

    /// Of a part of the norm, which stands in the lead-in where the sentence is an item of a list.
    private String text(TextSpan part) {
        return sentence.span().contains(part) ? sentence.text(part) : document.text(part);
    }

    private Deed read() {
        int at = from;
        while (at < to && isBeforeVerb(at)) {
            at++;
        }
        int done = participle(at);
        int said = placeOfVerb();
        if (said > at && isOfWhatIsDone(said)) {
            Thing thing = new ThingReader(sentence, said).read(from);
            return deed(said, Roots.verb(sentence, said), with(thing, behind(said)), true);
        }
        if (done >= 0) {
            return deed(done, Roots.verb(sentence, done), ofSubject(behind(done)), true);
        }
        if (BE.contains(sentence.word(at)) && !subject.isEmpty()) {
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
        List<String> meant = norm.deed().stems();
        if (object.heads().isEmpty() && meant.size() > 1 && OBJECTS.contains(sentence.word(at + 1))) {
            object = thing(Set.copyOf(meant.subList(1, Math.min(meant.size(), 3))), object.others());
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
        boolean needed = NEEDED.contains(sentence.word(norm.modal().last()));
        Thing thing = new ThingReader(sentence, to).read(from);
        return deed(to, needed ? Stem.of("require") : Deed.ANY, thing, true);
    }

    private static Thing thing(Set<String> heads, Set<String> others) {
        return new Thing(heads, Set.of(), Set.of(), others, false, false);
    }

    /// The participle of a passive whose act opens there, *be given*, *is not given*, *given*; -1 where it is none.
    private int participle(int at) {
        int verb = at;
        while (verb < to && (isBe(verb) || isAside(verb))) {
            verb++;
        }
        int be = verb - 1;
        while (be >= 0 && isAside(be)) {
            be--;
        }
        return verb < to && sentence.tag(verb) == PartOfSpeech.PARTICIPLE && isBe(be) ? verb : -1;
    }

    private boolean isBe(int at) {
        return sentence.word(at).equals("be") || BE.contains(sentence.word(at));
    }

    private boolean isAside(int at) {
        return sentence.tag(at) == PartOfSpeech.ADVERB || ASIDES.contains(sentence.word(at));
    }

    /// The nouns behind a verb.
    private Set<String> behind(int verb) {
        Thing thing = new ThingReader(sentence, to).read(verb + 1);
        Set<String> nouns = new HashSet<>(thing.heads());
        nouns.addAll(thing.of());
        nouns.addAll(thing.others());
        return nouns;
    }

    private static Thing with(Thing thing, Set<String> more) {
        Set<String> others = new HashSet<>(thing.others());
        others.addAll(more);
        return new Thing(
                thing.heads(), thing.described(), thing.of(), others, thing.isRestricted(), thing.pointsBack());
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

    /// The index of the word that the norm takes for what is done, behind *refuse to* and the like; -1 where it is not
    /// one of the act, or where it is only allowed to leave it undone.
    private int placeOfVerb() {
        Norm.Deed meant = norm.deed();
        if (meant.stems().isEmpty() || (meant.denied() && norm.modality() == Modality.MAY)) {
            return -1;
        }
        String stem = meant.stems().getFirst();
        for (int i = from; i < to; i++) {
            if (Stem.of(sentence.word(i)).equals(stem)
                    || Roots.of(sentence.word(i)).equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    /// *Names are not written down*: what it is done to stands before the verb.
    private boolean isOfWhatIsDone(int verb) {
        return subject.isEmpty()
                && norm.modal().span().isEmpty()
                && sentence.tag(verb) == PartOfSpeech.PARTICIPLE
                && norm.ground() != Norm.Ground.COMMAND;
    }

    /// An adverb; or *try to*, where what is tried is the act.
    private boolean isBeforeVerb(int at) {
        boolean tries =
                TRIES.contains(sentence.word(at)) && sentence.word(at + 1).equals("to");
        boolean to = sentence.word(at).equals("to") && at > from && TRIES.contains(sentence.word(at - 1));
        return tries
                || to
                || sentence.tag(at) == PartOfSpeech.ADVERB
                || sentence.word(at).endsWith("ly");
    }

    private Deed deed(int at, String verb, Thing object, boolean ofThing) {
        Optional<String> agent = ofThing ? agent(at) : Optional.empty();
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
                Circumstance.of(norm.places().condition().map(this::text)),
                exception(),
                norm.places()
                        .exception()
                        .filter(span -> EXCEPTS_CASE.matcher(text(span)).find())
                        .isPresent(),
                remarked.behind("without"),
                remarked.behind("only"),
                remarks.need(at, new HashSet<>(subject)),
                Manner.of(sentence, from, to),
                agent.isPresent() && isAlone(at),
                rest,
                topic(verb, ofThing ? subject : List.of()),
                ActRemarks.names(written),
                quantities.stream().map(quantity -> placed(quantity, at)).toList());
    }

    /// The person by whom something is done, *is approved by the manager*.
    private Optional<String> agent(int verb) {
        for (NounPhrase phrase : sentence.nounPhrases(verb + 1, to)) {
            boolean by = sentence.word(phrase.first() - 1).equals("by");
            boolean alone = phrase.head().equals("alone") && phrase.last() > phrase.first();
            String noun = alone ? sentence.word(phrase.last() - 1) : phrase.head();
            String head = Roots.of(noun);
            if (by && (Clash.isPerson(head) || OWN_AGENTS.contains(head) || isDoer(noun))) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /// A noun of one who does something: *manager*, *doctor*, *engineers*.
    private static boolean isDoer(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return one.endsWith("er") || one.endsWith("or") || one.endsWith("ist") || one.endsWith("ant");
    }

    /// *By engineers alone*, *only by an engineer*.
    private boolean isAlone(int verb) {
        for (int at = Math.max(from, verb - 2); at < to; at++) {
            boolean only = sentence.word(at).equals("only") || sentence.word(at).equals("solely");
            boolean by =
                    sentence.word(at + 1).equals("by") || sentence.word(at + 2).equals("by");
            boolean alone = sentence.word(at).equals("alone") || (only && at + 1 == to);
            if (alone || (only && by)) {
                return true;
            }
        }
        return false;
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
        boolean either = OF_EITHER.contains(verb)
                && quantities.stream().anyMatch(quantity -> quantity.at() > at && quantity.at() <= at + BESIDE_VERB);
        return !subject.isEmpty() && (OF_THINGS.contains(verb) || either);
    }

    private boolean isMeasured(Set<String> heads) {
        return heads.stream()
                .allMatch(head -> Units.isWord(head)
                        || quantities.stream()
                                .anyMatch(quantity -> quantity.unit().equals(head)));
    }

    private Thing ofSubject(Set<String> others) {
        if (subject.isEmpty()) {
            return thing(Set.of(), others);
        }
        Set<String> described = new HashSet<>(subject.subList(0, subject.size() - 1));
        return new Thing(Set.of(subject.getLast()), described, Set.of(), others, false, pointsAtSubject());
    }

    private boolean pointsAtSubject() {
        int modal = norm.modal().first();
        for (int i = Math.max(0, modal - BESIDE_VERB); i < modal; i++) {
            if (POINTS.contains(sentence.word(i)) && sentence.tag(i) != PartOfSpeech.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    /// The words of the norm's subject, its head last: of *the ward of a patient* it is the first noun.
    private List<String> subject() {
        if (norm.who().isEmpty()) {
            return List.of();
        }
        List<String> stems = new ArrayList<>(List.of(norm.who().split(" ", -1)));
        String head = norm.about();
        if (stems.remove(head)) {
            stems.add(head);
        }
        return stems;
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
