package org.clausewright.lint.conflict;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.spec.text.TextSpan;

/// Reads what an act says beside its verb and its object: what it is done without, only with or only by whom, what has
/// to come first, and which names it has.
///
/// @param from the index of the first word of the act
/// @param to   behind the last one
record ActRemarks(Sentence sentence, Norm norm, int from, int to) {

    /// In place of words that another clause of the sentence has.
    static final String PRONOUN = "*";

    /// Code, and what stands in quotation marks: the name of one thing.
    private static final Pattern NAME = Pattern.compile("`[^`]+`|\"[^\"]{1,40}\"|“[^”]{1,40}”");
    private static final Set<String> PRONOUNS = Set.of("one", "it", "them", "this");
    private static final int LONGEST_REMARK = 8;
    private static final int NUMBER_AND_UNIT = 3;
    private static final Set<String> NEEDING = Deed.stems("need require");
    private static final Set<String> BEFOREHAND = Set.of("first", "beforehand", "advance");
    private static final Set<String> OPENS_NEED = Set.of("after", "with", "when", "once", "if", "upon", "on");

    /// What somebody must have or do before an act.
    ///
    /// @param words of it, as stems
    /// @param act   the words of the act that has to wait
    /// @param senses of these words, see [VerbSense]
    record Need(Set<String> words, Set<String> act, long senses) {

        static final Need NONE = new Need(Set.of(), Set.of(), 0);

        Need {
            words = Set.copyOf(words);
            act = Set.copyOf(act);
        }

        private static Need of(Set<String> words, Set<String> act) {
            Set<String> named = new HashSet<>(act);
            named.removeIf(word -> Character.isDigit(word.charAt(0)) || Units.isWord(word));
            long senses = 0;
            for (String word : named) {
                senses |= VerbSense.of(word);
            }
            return new Need(words, named, senses);
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        /// Whether the act that has to wait may be another one.
        boolean mayBe(Deed other) {
            return (senses & other.senses()) != 0
                    || act.contains(other.verb())
                    || !Collections.disjoint(act, other.object().heads());
        }
    }

    /// The content words behind a word of the act, up to a comma; *free of* is a *without*.
    Set<String> behind(String opener) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            boolean free = opener.equals("without")
                    && sentence.word(i).equals("free")
                    && sentence.word(i + 1).equals("of");
            if (sentence.word(i).equals(opener) || free) {
                for (int at = i + 1; at < Math.min(to, i + LONGEST_REMARK) && !ends(at); at++) {
                    String word = sentence.word(at);
                    boolean pronoun = at == i + 1 && PRONOUNS.contains(word);
                    if (pronoun || isContent(word)) {
                        words.add(pronoun ? PRONOUN : Roots.verb(sentence, at));
                    }
                }
            }
        }
        return words;
    }

    /// *A letter without a stamp is returned*: the verb is that of the letter.
    private boolean ends(int at) {
        boolean finite =
                sentence.tag(at) == PartOfSpeech.AUXILIARY && !sentence.word(at).endsWith("ing");
        return finite || sentence.hasBefore(at, ',');
    }

    private static boolean isContent(String word) {
        return word.length() > 2 && !Lexicon.isStopWord(word);
    }

    private Set<String> words(int first, int end) {
        Set<String> words = new HashSet<>();
        for (int at = Math.max(0, first); at < Math.min(end, sentence.size()); at++) {
            if (isContent(sentence.word(at))) {
                words.add(Roots.of(sentence.word(at)));
            }
        }
        return words;
    }

    /// Of the whole sentence, where it has any.
    static Set<String> names(String written) {
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

    /// *A transfer needs the consent of an employee*, *is paid only after the damage was seen*, *must not open a letter
    /// without consent*, *checks the date before it books*, *must book in advance*.
    ///
    /// @param verb    the index of the verb of the act
    /// @param subject the words of the norm's subject
    Need need(int verb, Set<String> subject) {
        if (NEEDING.contains(Roots.of(sentence.word(verb))) && !subject.isEmpty() && !norm.forbids()) {
            return Need.of(words(verb + 1, to), subject);
        }
        int before = index("before", from, to);
        // *Until 48 hours before it begins* is a time.
        boolean time = Units.of(sentence.word(before - 1)).isPresent()
                && !sentence.word(before - NUMBER_AND_UNIT).equals("for");
        before = time ? -1 : before;
        if (before > verb && !norm.forbids() && norm.modality() != Modality.MAY) {
            return Need.of(words(verb, before), words(before + 1, to));
        }
        for (int at = from; at < to; at++) {
            if (sentence.word(at).equals("only") && OPENS_NEED.contains(sentence.word(at + 1))) {
                return Need.of(words(at + 2, to), union(subject, words(from, at)));
            }
        }
        Set<String> without = behind("without");
        if (norm.forbids() && !without.isEmpty()) {
            return Need.of(without, words(from, index("without", from, to)));
        }
        int until = index("until", from, to);
        if (norm.forbids() && until > verb) {
            return Need.of(words(until + 1, to), words(verb, until));
        }
        if (norm.forbids() && before > verb) {
            return Need.of(words(before + 1, to), words(verb, before));
        }
        boolean first = false;
        for (int at = verb + 1; at < to; at++) {
            boolean last = at + 1 == to || sentence.tag(at + 1) == PartOfSpeech.SUBORDINATOR;
            first |= BEFOREHAND.contains(sentence.word(at)) && last;
        }
        return first && !norm.forbids() && !subject.isEmpty() ? Need.of(words(verb, to), subject) : beforehand(verb);
    }

    /// *Before it calls anybody, the porter waits for a word of the guest.*
    private Need beforehand(int verb) {
        Optional<TextSpan> opened =
                norm.places().condition().filter(span -> sentence.span().contains(span));
        if (opened.isEmpty() || norm.forbids()) {
            return Need.NONE;
        }
        int first = sentence.firstWordFrom(opened.get().start());
        int end = sentence.firstWordFrom(opened.get().end());
        return sentence.word(first).equals("before") ? Need.of(words(verb, to), words(first + 1, end)) : Need.NONE;
    }

    private int index(String word, int first, int end) {
        for (int at = first; at < end; at++) {
            if (sentence.word(at).equals(word)) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
