package org.clausewright.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// Takes a norm with several acts apart: *must check the caller and note the call*, *is given once and is not
/// repeated*, *may swim, run or climb*. A choice that is a duty, *must ring or knock*, stays one act, since
/// neither half
/// of it is asked for by itself.
final class JointActs {

    private static final Set<String> JOINS = Set.of("and", "or", "nor", "but", "then");
    private static final Set<String> ASIDES = Set.of("then", "also", "always", "immediately", "never", "not");

    /// How the verb of an act stands.
    private enum Form {
        /// *check*, behind a word of duty, a command or a plural.
        BASE,
        /// *checks*
        IN_S,
        /// *checked*, of a passive.
        DONE
    }

    private final Sentence sentence;
    private final Norm norm;
    private final WordClasses words = WordClasses.english();
    private final int from;
    private final int last;

    private JointActs(Sentence sentence, Norm norm, int from, int last) {
        this.sentence = sentence;
        this.norm = norm;
        this.from = from;
        this.last = last;
    }

    /// One norm for each act, in order; the norm itself where it has one act.
    static List<Norm> of(Norm norm, Sentence sentence) {
        Optional<TextSpan> act = norm.places().act().filter(sentence.span()::contains);
        if (act.isEmpty()) {
            return List.of(norm);
        }
        int from = sentence.firstWordFrom(act.get().start());
        int last = sentence.firstWordFrom(act.get().end()) - 1;
        return new JointActs(sentence, norm, from, last).split();
    }

    private List<Norm> split() {
        int verb = firstVerb();
        if (verb > last) {
            return List.of(norm);
        }
        Form form = form(verb);
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int at = verb + 1; at <= last; at++) {
            int behind = behindJoin(at);
            boolean listed = sentence.gap(at).strip().equals(",") && behind == at;
            boolean alone = words.isVerb(sentence.word(behind)) && at - starts.getLast() <= 2 && form == Form.BASE;
            if ((behind > at || listed) && (isAct(behind, form) || (alone && starts.getLast() + 1 >= verb))) {
                starts.add(at);
                at = behind;
            }
        }
        if (starts.size() == 1 || (isChoice(starts) && !norm.forbids() && norm.modality() != Modality.MAY)) {
            return List.of(norm);
        }
        List<Norm> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
            int open = i == 0 ? from : behindJoin(starts.get(i));
            parts.add(i == 0 ? part(from, end, norm.deed()) : next(open, end, verb, form));
        }
        return List.copyOf(parts);
    }

    private boolean isChoice(List<Integer> starts) {
        return starts.stream().anyMatch(at -> sentence.word(at).equals("or"));
    }

    /// The index of the word behind *and* or a comma; the same index where nothing joins there.
    private int behindJoin(int at) {
        if (JOINS.contains(sentence.word(at))) {
            return JOINS.contains(sentence.word(at + 1)) ? at + 2 : at + 1;
        }
        return at;
    }

    private int firstVerb() {
        for (int at = from; at <= last; at++) {
            PartOfSpeech tag = sentence.tag(at);
            boolean be = Verbs.isBe(sentence.word(at));
            boolean opens = tag == PartOfSpeech.ADVERB || tag == PartOfSpeech.AUXILIARY || isAside(at) || be;
            if (tag == PartOfSpeech.PARTICIPLE || tag == PartOfSpeech.VERB || (at == verbOfAct() && !opens)) {
                return at;
            }
        }
        return last + 1;
    }

    /// Where the act does not open with what it is done to.
    private int verbOfAct() {
        boolean thing = norm.deed().doer().isEmpty() && norm.modal().span().isEmpty() && !isCommand();
        int at = thing ? last + 1 : from;
        while (at < last
                && (isAside(at)
                        || sentence.tag(at) == PartOfSpeech.ADVERB
                        || sentence.tag(at) == PartOfSpeech.AUXILIARY)) {
            at++;
        }
        return at;
    }

    private boolean isCommand() {
        return norm.ground() == Norm.Ground.COMMAND;
    }

    private Form form(int verb) {
        String word = sentence.word(verb);
        boolean passive = words.isParticiple(word)
                && (isBeBefore(verb) || (norm.deed().doer().isEmpty() && !isCommand()))
                && !words.isVerb(word);
        if (passive || (isBeBefore(verb) && words.isParticiple(word))) {
            return Form.DONE;
        }
        return words.isVerb(word) || !word.endsWith("s") ? Form.BASE : Form.IN_S;
    }

    private boolean isBeBefore(int verb) {
        int at = verb - 1;
        while (at >= 0 && (isAside(at) || sentence.tag(at) == PartOfSpeech.ADVERB)) {
            at--;
        }
        return Verbs.isBe(sentence.word(at)) || sentence.word(at).equals("neither");
    }

    private boolean isAside(int at) {
        return ASIDES.contains(sentence.word(at));
    }

    /// Whether a verb of that form stands there, or one that needs none before it.
    private boolean isAct(int at, Form form) {
        int verb = behindAsides(at);
        if (verb > last) {
            return false;
        }
        String word = sentence.word(verb);
        boolean negated = verb > at && sentence.word(verb - 1).equals("not");
        return switch (form) {
            case DONE -> isDone(verb) && (Verbs.isBe(sentence.word(at)) || isPhraseEnd(verb));
            case IN_S -> words.isOnlyVerbInS(word) || (words.isVerbInS(word) && isVerb(verb)) || isDenial(at, verb);
            case BASE ->
                words.isOnlyVerb(word)
                        || (words.isVerb(word) && (isVerb(verb) || negated))
                        || isDenial(at, verb)
                        || (words.isOnlyVerbInS(word) && sentence.word(at - 1).equals("but"))
                        || (sentence.word(at).equals("be") && isDone(verb));
        };
    }

    private boolean isVerb(int at) {
        return sentence.tag(at) == PartOfSpeech.VERB;
    }

    private boolean isDone(int at) {
        return words.isParticiple(sentence.word(at));
    }

    /// *Kept and used*, not *kept and used books*.
    private boolean isPhraseEnd(int verb) {
        PartOfSpeech next = sentence.tag(verb + 1);
        return verb == last
                || !sentence.gap(verb + 1).isBlank()
                || (next != PartOfSpeech.NOUN && next != PartOfSpeech.ADJECTIVE);
    }

    /// *Does not ask*
    private boolean isDenial(int at, int verb) {
        return switch (sentence.word(at)) {
            case "do", "does" -> sentence.word(at + 1).equals("not") && verb > at + 1;
            case "don't", "doesn't" -> verb > at;
            default -> false;
        };
    }

    private int behindAsides(int at) {
        int verb = at;
        while (verb <= last
                && (isAside(verb)
                        || Verbs.isBe(sentence.word(verb))
                        || isAuxiliaryDo(verb)
                        || sentence.tag(verb) == PartOfSpeech.ADVERB)) {
            verb++;
        }
        return verb;
    }

    private boolean isAuxiliaryDo(int at) {
        return switch (sentence.word(at)) {
            case "do", "does", "don't", "doesn't" -> true;
            default -> false;
        };
    }

    private Norm part(int first, int end, Norm.Deed deed) {
        Norm plain = plain(norm.modality(), first, end);
        Set<String> own = new LinkedHashSet<>(deed.stems());
        own.removeAll(Stems.of(sentence, end + 1, last));
        own.addAll(plain.deed().stems());
        return named(plain, new Norm.Deed(deed.doer(), List.copyOf(inOrder(deed.stems(), own)), deed.denied()));
    }

    private static Set<String> inOrder(List<String> known, Set<String> kept) {
        Set<String> stems = new LinkedHashSet<>(known);
        stems.retainAll(kept);
        return stems;
    }

    /// An act behind the first one, with the subject, the cases and the modality of that one.
    private Norm next(int open, int end, int firstVerb, Form form) {
        int verb = behindAsides(open);
        boolean never = sentence.word(open).equals("never");
        boolean states =
                form == Form.BASE && words.isOnlyVerbInS(sentence.word(verb)) && !words.isVerb(sentence.word(verb));
        Modality modality = never ? Modality.MUST_NOT : states ? Modality.DEFAULT : norm.modality();
        int begin = never ? open + 1 : open;
        Norm plain = plain(modality, begin, end);
        boolean ownBe = Verbs.isBe(sentence.word(open)) || isAuxiliaryDo(open);
        boolean inherits = norm.deed().denied()
                && !ownBe
                && !states
                && form(verb) == form
                && !plain.deed().denied();
        boolean passive = isDone(verb) && (form == Form.DONE || Verbs.isBe(sentence.word(verb - 1)));
        if (!passive) {
            return named(
                    plain,
                    new Norm.Deed(
                            norm.deed().doer(),
                            plain.deed().stems(),
                            inherits || plain.deed().denied()));
        }
        Subject subject = done(firstVerb, form);
        Norm.Deed deed = Deeds.ofPassive(
                sentence, subject, verb, end, inherits || plain.deed().denied());
        List<String> stems = new ArrayList<>(deed.stems());
        boolean named = !subject.isEmpty();
        if (!named && !norm.who().isEmpty()) {
            stems.addAll(Math.min(1, stems.size()), List.of(norm.who().split(" ", -1)));
        }
        String who = named ? subject.name(sentence) : norm.who();
        Norm done = plain.with(
                who, new Norm.Deed("", stems, deed.denied()), norm.places().actor(), Cases.of(norm));
        return named ? done.about(subject.headStem(sentence)) : done.about(norm.about());
    }

    /// What a passive that opens its act is said of: *a reminder* of *a reminder is given*.
    private Subject done(int firstVerb, Form form) {
        int be = firstVerb - 1;
        while (be > from && !Verbs.isBe(sentence.word(be))) {
            be--;
        }
        return form == Form.DONE && be > from ? new Subject(from, be - 1, "") : new Subject(from, from - 1, "");
    }

    private Norm plain(Modality modality, int first, int end) {
        return Norms.of(
                sentence,
                norm.ground(),
                modality,
                norm.modal(),
                new Subject(first, first - 1, ""),
                first,
                end,
                Cases.of(norm));
    }

    private Norm named(Norm plain, Norm.Deed deed) {
        return plain.with(norm.who(), deed, norm.places().actor(), Cases.of(norm))
                .about(norm.about());
    }
}
