package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.Definition;
import org.clausewright.lint.Marks;
import org.clausewright.spec.text.TextSpan;

/// Words of a sentence that are used as a term is: behind an article or the like, or in the plural, with capitals, in
/// bold or in quotation marks; or a noun with what says of which kind it is, behind an article.
final class TermUses {

    private static final int LONGEST = 3;
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "each", "every", "any", "no", "its", "their", "our", "this", "such");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "each", "every", "any", "no");

    /// What tells which one and not of which kind: *the final answer* is no term.
    private static final Set<String> NO_KIND = Set.of("""
            other same different first second third last next previous current main primary only own specific certain
            particular given following new old final initial whole entire full good best better great relevant
            appropriate necessary possible additional further similar single common general important major minor
            original various many several more most least such clear correct right wrong true actual broad brief short
            long large small big high low higher lower key direct usual normal typical reasonable sufficient exact
            """.strip().split("\\s+"));

    /// Heads that say next to nothing.
    private static final Set<String> NO_TERM = Set.of("""
            way ways case cases thing things kind kinds type types number part parts time times example examples
            amount end day days week weeks month months year years hour hours minute minutes side reason reasons
            """.strip().split("\\s+"));

    enum Sign {
        CAPITALS,
        MARKS,
        /// Nothing but that the words come again and again.
        REPEATED
    }

    record Use(TextSpan span, String name, String key, Sign sign) {}

    private TermUses() {}

    /// @param defined gets the key of what the sentence says something of: *a grace window is the day after an order*
    static List<Use> in(Sentence sentence, List<Marks.Mark> marks, Set<String> defined) {
        List<Use> uses = new ArrayList<>();
        if (!isTitle(sentence)) {
            addMarked(sentence, marks, uses);
            addCapitals(sentence, uses);
            addRepeated(sentence, uses, defined);
        }
        return uses;
    }

    /// The keys of what can be a term in a title, by the title's own key.
    static void addKeys(String title, Set<String> keys) {
        String[] stems = title.split(" ", -1);
        for (int first = 0; first < stems.length; first++) {
            StringBuilder key = new StringBuilder();
            for (int i = first; i < Math.min(stems.length, first + LONGEST); i++) {
                key.append(stems[i]).append(' ');
                keys.add(key.toString());
            }
        }
    }

    /// Where most words have capitals, a capital says nothing.
    private static boolean isTitle(Sentence sentence) {
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            capitals += isCapital(sentence, i) ? 1 : 0;
        }
        return capitals > 2 && capitals * 2 > sentence.size();
    }

    static boolean isCapital(Sentence sentence, int at) {
        int start = sentence.words().get(at).start() - sentence.start();
        return Character.isUpperCase(sentence.plain().codePointAt(start));
    }

    /// One word in bold that goes with the next is what stands on a button: *the **Save** button*.
    private static void addMarked(Sentence sentence, List<Marks.Mark> marks, List<Use> uses) {
        for (Marks.Mark mark : marks) {
            boolean alone =
                    mark.last() > mark.first() || !sentence.tag(mark.last() + 1).equals(PartOfSpeech.NOUN);
            if (mark.last() - mark.first() < LONGEST
                    && alone
                    && isUsed(sentence, mark.first(), mark.last())
                    && isNamed(sentence, mark)) {
                uses.add(use(sentence, mark.first(), mark.last(), Sign.MARKS));
            }
        }
    }

    /// Behind an article or the like, or several words in the plural.
    private static boolean isUsed(Sentence sentence, int first, int last) {
        return DETERMINERS.contains(sentence.word(first - 1))
                || (last > first && NounPhrase.isPlural(sentence.word(last)));
    }

    private static boolean isNamed(Sentence sentence, Marks.Mark mark) {
        for (int i = mark.first(); i <= mark.last(); i++) {
            if (Lexicon.isStopWord(sentence.word(i)) || sentence.words().get(i).isNumber()) {
                return false;
            }
        }
        return sentence.tag(mark.last()) == PartOfSpeech.NOUN;
    }

    private static void addCapitals(Sentence sentence, List<Use> uses) {
        int at = opensWithTerm(sentence) ? 0 : 1;
        while (at < sentence.size()) {
            int last = at;
            while (last < sentence.size() && isTermWord(sentence, last) && (last == at || joined(sentence, last))) {
                last++;
            }
            boolean term = last > at && last - at <= LONGEST && (at == 0 || joined(sentence, at));
            if (term && isUsed(sentence, at, last - 1)) {
                uses.add(use(sentence, at, last - 1, Sign.CAPITALS));
            }
            at = Math.max(last, at + 1);
        }
    }

    /// "Verified Sellers may": the capital of the second word says that the first one is part of a term.
    private static boolean opensWithTerm(Sentence sentence) {
        return sentence.size() > 2
                && isTermWord(sentence, 1)
                && joined(sentence, 1)
                && !Lexicon.isStopWord(sentence.word(0));
    }

    /// A capital and small letters: no acronym, no camel case.
    private static boolean isTermWord(Sentence sentence, int at) {
        if (!isCapital(sentence, at)) {
            return false;
        }
        String word = sentence.text(sentence.words().get(at).span());
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    /// "An interactive setting", and nothing behind it that says which: *the end of the trip* is no term.
    private static void addRepeated(Sentence sentence, List<Use> uses, Set<String> defined) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (ARTICLES.contains(sentence.word(i))) {
                int last = i;
                while (last < i + LONGEST && last + 1 < sentence.size() && isOfKind(sentence, last + 1)) {
                    last++;
                }
                boolean ofMany = last > i + 1 && sentence.tag(last) == PartOfSpeech.NOUN;
                if (ofMany && !goesOn(sentence, last + 1) && !NO_TERM.contains(sentence.word(last))) {
                    Use use = use(sentence, i + 1, last, Sign.REPEATED);
                    uses.add(use);
                    if (i == 0 && sentence.word(last + 1).equals("is")) {
                        defined.add(use.key());
                    }
                }
            }
        }
    }

    private static boolean isOfKind(Sentence sentence, int at) {
        PartOfSpeech tag = sentence.tag(at);
        String word = sentence.word(at);
        return (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJECTIVE)
                && joined(sentence, at)
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !isCapital(sentence, at)
                && !Lexicon.isStopWord(word)
                && !NO_KIND.contains(word);
    }

    private static boolean goesOn(Sentence sentence, int at) {
        return sentence.word(at).equals("of")
                || (at < sentence.size() && joined(sentence, at) && sentence.tag(at) == PartOfSpeech.NOUN);
    }

    private static boolean joined(Sentence sentence, int at) {
        return sentence.gap(at).isBlank();
    }

    private static Use use(Sentence sentence, int first, int last, Sign sign) {
        TextSpan span = sentence.span(first, last);
        String name = sentence.text(span);
        return new Use(span, name, sign == Sign.REPEATED ? key(sentence, first, last) : Definition.key(name), sign);
    }

    /// What [Definition#key] gives for words without an article or a hyphen.
    private static String key(Sentence sentence, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(Stem.of(sentence.word(i))).append(' ');
        }
        return key.toString();
    }
}
