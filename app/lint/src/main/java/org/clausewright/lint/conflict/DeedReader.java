package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
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
    /// Code, and what stands in quotation marks: the name of one thing.
    private static final Pattern NAME = Pattern.compile("`[^`]+`|\"[^\"]{1,40}\"|“[^”]{1,40}”");
    static final Set<String> POINTS = Set.of("this", "that", "these", "those", "such", "same", "said");
    private static final Set<String> PRONOUNS = Set.of("one", "it", "them", "this");
    /// In place of words that another clause of the sentence has.
    static final String PRONOUN = "*";
    private static final Pattern BEHIND_HEAD =
            Pattern.compile("\\b(of|for|in|on|with|without|from|at|to|under|over)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OBJECTS = Set.of("it", "them");
    private static final Set<String> TRIES =
            Set.of("attempt try aim seek strive continue agree remember intend prefer choose able".split(" ", -1));
    private static final Set<String> BE = Set.of("is", "are");
    private static final int LONGEST_REMARK = 8;
    private static final int BESIDE_VERB = 5;

    private final Sentence sentence;
    private final SpecDocument document;
    private final Norm norm;
    private final int from;
    private final int to;
    private final List<Quantity> quantities;
    private final List<String> subject;
    private final String written;

    private DeedReader(Sentence sentence, PlacedNorm placed) {
        this.written = placed.document().text(placed.sentence());
        this.sentence = sentence;
        this.document = placed.document();
        this.norm = placed.norm();
        Optional<TextSpan> act = norm.places().act();
        this.from = act.map(span -> sentence.firstWordFrom(span.start())).orElse(0);
        this.to = act.map(span -> sentence.firstWordFrom(span.end())).orElse(0);
        this.quantities = Quantity.in(sentence, norm.modality().isBan());
        this.subject = subject();
    }

    static Deed read(Sentence sentence, PlacedNorm placed) {
        return new DeedReader(sentence, placed).read();
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
        boolean passive = sentence.word(at).equals("be") && sentence.tag(at + 1) == PartOfSpeech.PARTICIPLE;
        passive |= sentence.tag(at) == PartOfSpeech.PARTICIPLE && BE.contains(sentence.word(at - 1));
        at += sentence.word(at).equals("be") && passive ? 1 : 0;
        int said = placeOfVerb();
        if (said > at && isOfWhatIsDone(said)) {
            return deed(Roots.verb(sentence, said), new ThingReader(sentence, said).read(from), true);
        }
        at = said > at && !passive ? said : at;
        String verb = at < to ? Roots.verb(sentence, at) : "";
        boolean ofThing = passive || verb.isEmpty() || isOfThing(verb, at);
        Thing object = passive ? Thing.NONE : new ThingReader(sentence, to).read(at + 1);
        if (ofThing && !subject.isEmpty() && (object.heads().isEmpty() || isMeasured(object.heads()))) {
            object = ofSubject(object);
        }
        List<String> meant = norm.deed().stems();
        if (norm.ground() == Norm.Ground.LIMIT
                && !meant.isEmpty()
                && !subject.isEmpty()
                && object.heads().isEmpty()) {
            // *Complaints are answered within two days.*
            verb = Roots.ofStem(meant.getFirst());
            object = ofSubject(object);
        } else if (object.heads().isEmpty() && meant.size() > 1 && OBJECTS.contains(sentence.word(at + 1))) {
            object = new Thing(
                    Set.copyOf(meant.subList(1, Math.min(meant.size(), 3))),
                    Set.of(),
                    Set.of(),
                    object.others(),
                    false,
                    false);
        }
        if (verb.isEmpty() && !subject.isEmpty()) {
            // *Eating in the reading room is prohibited.*
            verb = subject.getLast();
            object = Thing.NONE;
        }
        return isInNoun(verb, object)
                ? deed(object.heads().iterator().next(), ofNoun(object), ofThing)
                : deed(verb, object, ofThing);
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

    private Deed deed(String verb, Thing object, boolean ofThing) {
        String actor = ofThing || subject.isEmpty() ? "" : subject.getLast();
        Set<String> ofActor = new HashSet<>(ofThing ? List.of() : subject);
        ofActor.remove(actor);
        Set<String> rest = new HashSet<>(norm.act());
        rest.addAll(norm.condition());
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
                remark("without"),
                remark("only"),
                rest,
                topic(verb, ofThing ? subject : List.of()),
                names(),
                quantities);
    }

    private boolean isOfThing(String verb, int at) {
        boolean either = OF_EITHER.contains(verb)
                && quantities.stream().anyMatch(quantity -> quantity.at() > at && quantity.at() <= at + BESIDE_VERB);
        return !subject.isEmpty() && (OF_THINGS.contains(verb) || either);
    }

    private boolean isMeasured(Set<String> heads) {
        return heads.stream()
                .allMatch(head -> Quantity.isMeasure(head)
                        || quantities.stream()
                                .anyMatch(quantity -> quantity.unit().equals(head)));
    }

    private Thing ofSubject(Thing object) {
        Set<String> described = new HashSet<>(subject.subList(0, subject.size() - 1));
        return new Thing(Set.of(subject.getLast()), described, Set.of(), object.others(), false, pointsAtSubject());
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
        norm.places()
                .actor()
                .map(this::text)
                .filter(BEHIND_HEAD.asPredicate())
                .map(Sentence::of)
                .ifPresent(actor -> {
                    List<NounPhrase> phrases = actor.nounPhrases(0, actor.size());
                    String head =
                            phrases.size() > 1 ? Roots.of(phrases.getFirst().head()) : "";
                    if (stems.remove(head)) {
                        stems.add(head);
                    }
                });
        return stems;
    }

    private Set<String> exception() {
        Set<String> words = new HashSet<>(norm.exception());
        words.addAll(remark("except"));
        return words;
    }

    /// The content words behind a word of the act, up to a comma; *free of* is a *without*.
    private Set<String> remark(String opener) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            boolean free = opener.equals("without")
                    && sentence.word(i).equals("free")
                    && sentence.word(i + 1).equals("of");
            if (sentence.word(i).equals(opener) || free) {
                for (int at = i + 1; at < Math.min(to, i + LONGEST_REMARK) && !sentence.hasBefore(at, ','); at++) {
                    String word = sentence.word(at);
                    boolean pronoun = at == i + 1 && PRONOUNS.contains(word);
                    if (pronoun || (word.length() > 2 && !Lexicon.isStopWord(word))) {
                        words.add(pronoun ? PRONOUN : Roots.of(word));
                    }
                }
            }
        }
        return words;
    }

    private Set<String> names() {
        if (written.indexOf('`') < 0 && written.indexOf('"') < 0 && written.indexOf('“') < 0) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(written);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
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
        words.removeIf(word -> Character.isDigit(word.charAt(0)) || Quantity.isMeasure(word));
        for (Quantity quantity : quantities) {
            words.remove(quantity.unit());
        }
        return words;
    }
}
