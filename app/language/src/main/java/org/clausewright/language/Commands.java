package org.clausewright.language;

import java.util.Optional;
import java.util.Set;

/// Reads a clause that commands: *Answer in one line*, *Politely decline*, *Make sure that the door is shut*.
final class Commands {

    private static final Set<String> PLAIN = Set.of("be", "do", "let", "have", "make", "take", "ask", "go");
    /// What opens a remark and commands nothing.
    private static final Set<String> REMARKS =
            Set.of("note", "see", "suppose", "imagine", "recall", "compare", "welcome", "assume", "thank", "thanks");
    private static final Set<String> NOUN_NEXT = Set.of(
            "of", "is", "are", "was", "were", "must", "may", "should", "can", "will", "has", "shall", "isn't",
            "aren't");
    private static final int MOST_ADVERBS = 2;

    private final Sentence sentence;
    private final WordClasses words = WordClasses.english();

    Commands(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The norm of the clause that begins with the word of that index.
    Optional<Norm> at(int at, Cases cases) {
        int verb = at;
        while (verb < at + MOST_ADVERBS && isAdverb(verb)) {
            verb++;
        }
        if (!commands(verb, verb == at)) {
            return Optional.empty();
        }
        int asked = afterEnsure(verb);
        int from = asked > verb ? asked : at;
        int last = Acts.last(sentence, from, sentence.size());
        if (last < from) {
            return Optional.empty();
        }
        return Optional.of(Norms.of(
                sentence,
                Norm.Ground.COMMAND,
                Modality.DEFAULT,
                Modal.none(sentence, from),
                new Subject(at, at - 1, ""),
                from,
                last,
                cases));
    }

    private boolean isAdverb(int at) {
        String word = sentence.word(at);
        return sentence.gap(at + 1).isBlank()
                && (word.equals("only")
                        || word.equals("just")
                        || (word.endsWith("ly") && sentence.tag(at) == PartOfSpeech.ADVERB));
    }

    private boolean commands(int at, boolean opens) {
        String word = sentence.word(at);
        if (word.isEmpty()
                || isRemark(at, word)
                || NOUN_NEXT.contains(sentence.word(at + 1))
                || (opens && isSubject(at, word))) {
            return false;
        }
        if (PLAIN.contains(word) || words.isOnlyVerb(word)) {
            return true;
        }
        if (words.closed(word).isPresent() || (opens && isCompound(at))) {
            return false;
        }
        return words.isVerb(word) || sentence.tag(at) == PartOfSpeech.VERB || isUnknownVerb(at, word);
    }

    /// *Compare the chapter on fees*, and not *for films, compare the date*.
    private static boolean isRemark(int at, String word) {
        return REMARKS.contains(word) && !(word.equals("compare") && at > 0);
    }

    /// *Returns cost*, *dispatch gives*, *leave that has lapsed*: what looks like a verb has one of its own.
    private boolean isSubject(int at, String word) {
        String next = sentence.word(at + 1);
        boolean plural = words.isVerbInS(word) && !words.isVerb(word);
        boolean acts = words.isOnlyVerbInS(next) && sentence.gap(at + 1).isBlank();
        boolean relative = (next.equals("that") || next.equals("which"))
                && sentence.tag(at + 2) == PartOfSpeech.AUXILIARY
                && sentence.gap(at + 1).isBlank();
        return plural || relative || (acts && !words.isOnlyVerb(word));
    }

    /// *Refund requests are*, *contact details must*, *access to the lab requires*: what looks like a verb is a noun.
    private boolean isCompound(int at) {
        boolean noun = sentence.tag(at + 1) == PartOfSpeech.NOUN;
        PartOfSpeech third = sentence.tag(at + 2);
        boolean finite = third == PartOfSpeech.AUXILIARY || third == PartOfSpeech.VERB;
        boolean access =
                sentence.word(at).equals("access") && sentence.word(at + 1).equals("to");
        return (noun && finite && sentence.gap(at + 2).isBlank()) || access;
    }

    /// *Greet every guest*: a word before a determiner is hardly a noun.
    private boolean isUnknownVerb(int at, String word) {
        PartOfSpeech next = sentence.tag(at + 1);
        boolean object = (next == PartOfSpeech.DETERMINER || next == PartOfSpeech.PRONOUN)
                && sentence.gap(at + 1).isBlank();
        return object
                && word.length() > 2
                && sentence.tag(at) == PartOfSpeech.NOUN
                && !words.isNoun(word)
                && !word.endsWith("s")
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && Character.isLetter(word.charAt(0));
    }

    /// *Make sure that X*, *ensure X*, *see to it that X*, *be sure to X*: the index of the first word of X; the same
    /// index for any other verb.
    private int afterEnsure(int verb) {
        int at = verb;
        switch (sentence.word(verb)) {
            case "make", "be" -> {
                boolean sure = sentence.word(verb + 1).equals("sure")
                        || sentence.word(verb + 1).equals("certain");
                at = sure ? verb + 2 : verb;
            }
            case "ensure" -> at = verb + 1;
            case "remember" -> at = sentence.word(verb + 1).equals("to") ? verb + 1 : verb;
            case "take" -> at = sentence.word(verb + 1).equals("care") ? verb + 2 : verb;
            default -> {
                return verb;
            }
        }
        String next = sentence.word(at);
        if (at > verb
                && (next.equals("that")
                        || (next.equals("to") && !sentence.word(verb).equals("ensure")))) {
            return at + 1;
        }
        boolean clause = !sentence.word(verb).equals("take") && hasVerb(at);
        return clause ? at : verb;
    }

    private boolean hasVerb(int from) {
        for (int i = from; i < sentence.size() && (i == from || sentence.gap(i).isBlank()); i++) {
            PartOfSpeech tag = sentence.tag(i);
            if (i > from && (tag == PartOfSpeech.AUXILIARY || tag == PartOfSpeech.VERB)) {
                return true;
            }
        }
        return false;
    }
}
