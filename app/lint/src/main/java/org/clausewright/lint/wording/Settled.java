package org.clausewright.lint.wording;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;

/// How the text itself may answer a question, so that it need not be asked.
enum Settled implements Predicate<Site> {

    /// A number close behind, of the same act, or a bound in the sentence that follows: "within a
    /// reasonable time, at most 7 days".
    BY_NUMBER {
        @Override
        public boolean test(Site site) {
            Sentence sentence = site.sentence();
            int end = Math.min(sentence.size(), site.last() + 1 + NUMBER_WITHIN);
            for (int i = site.last() + 1; i < end && !Vocabulary.DUTIES.contains(sentence.word(i)); i++) {
                if (isNumber(sentence, i)) {
                    return true;
                }
            }
            return site.nextSentence().filter(Settled::isBound).isPresent();
        }
    },

    /// A list close behind, "several channels: chat, mail and telephone", or the one that the sentence announces.
    BY_LIST {
        @Override
        public boolean test(Site site) {
            return isSoon(site, Settled::listsAll) || announcesList(site);
        }

        private boolean announcesList(Site site) {
            return site.nextSentence().isEmpty()
                    && site.sentence().hasBefore(site.sentence().size(), ':')
                    && site.facts().listFollows();
        }
    },

    /// An example of the section that shows a case of it: its title or its turns have all of these words.
    BY_CASE {
        @Override
        public boolean test(Site site) {
            return site.first() < site.last() && site.facts().isExemplified(site.words());
        }
    },

    /// Examples close behind: "sensitive data, such as a diagnosis".
    BY_EXAMPLES {
        @Override
        public boolean test(Site site) {
            return isSoon(site, Settled::givesExamples);
        }
    },

    /// A pointer to where it is said: "in certain cases (see the list of exceptions)".
    BY_REFERENCE {
        @Override
        public boolean test(Site site) {
            return site.followedBy(POINTERS, POINTER_WITHIN);
        }
    },

    /// A definition in the spec: of the words, or of the term that they open.
    BY_DEFINITION {
        @Override
        public boolean test(Site site) {
            Sentence sentence = site.sentence();
            for (int last = site.last(); last <= site.last() + 2 && last < sentence.size(); last++) {
                if (site.facts().defines(sentence.text(sentence.span(site.first(), last)))) {
                    return true;
                }
            }
            return isExplainedNext(site);
        }

        // "A serious complaint is one that ...": the next sentence takes the words up and says what they mean.
        private boolean isExplainedNext(Site site) {
            Optional<Sentence> next = site.nextSentence();
            if (next.isEmpty()) {
                return false;
            }
            String words = site.sentence().word(site.last());
            boolean takesUp = false;
            for (int i = 0; i < Math.min(next.get().size(), 8); i++) {
                takesUp |= next.get().word(i).equals(words);
                if (takesUp && MEANS.contains(next.get().word(i))) {
                    return true;
                }
            }
            return false;
        }
    };

    private static final int NUMBER_WITHIN = 12;
    private static final int LIST_WITHIN = 5;
    private static final int POINTER_WITHIN = 8;
    private static final int SHORT_SENTENCE = 20;

    private static final Set<String> LIST_WORDS = Set.of("i.e", "namely", "specifically");
    private static final Set<String> EXAMPLE_WORDS = Set.of("e.g", "including");
    private static final Set<String> POINTERS =
            Set.of("defined", "described", "listed", "specified", "laid", "see", "following");
    private static final Set<String> MEANS = Set.of("means", "mean", "is", "are");
    private static final Set<String> UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");
    private static final Set<String> COUNTING = Set.of("a", "an", "the", "each", "every", "per", "same");
    private static final Set<String> COUNTING_THIRDS = Set.of("a", "one", "two");
    private static final Set<String> BOUNDS =
            Set.of("most", "least", "than", "within", "up", "exactly", "maximum", "minimum", "limit");

    private static boolean isNumber(Sentence sentence, int index) {
        String word = sentence.word(index);
        if (word.equals("third") && !COUNTING_THIRDS.contains(sentence.word(index - 1))) {
            return false;
        }
        boolean countsOne = !word.equals("one") || BOUNDS.contains(sentence.word(index - 1));
        boolean unit = UNITS.contains(word) && COUNTING.contains(sentence.word(index - 1));
        return unit || sentence.words().get(index).isNumber() || (Lexicon.isNumber(word) && countsOne);
    }

    private static boolean isBound(Sentence sentence) {
        boolean bound = false;
        boolean number = false;
        for (int i = 0; i < Math.min(sentence.size(), SHORT_SENTENCE); i++) {
            bound |= BOUNDS.contains(sentence.word(i));
            number |= isNumber(sentence, i);
        }
        return bound
                && number
                && sentence.size() <= SHORT_SENTENCE
                && sentence.modals().isEmpty();
    }

    private static boolean isSoon(Site site, BiPredicate<Sentence, Integer> test) {
        Sentence sentence = site.sentence();
        for (int i = 1; i <= LIST_WITHIN && site.last() + i <= sentence.size(); i++) {
            if (test.test(sentence, site.last() + i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean listsAll(Sentence sentence, int at) {
        boolean thatIs =
                sentence.word(at).equals("that") && sentence.word(at + 1).equals("is");
        return LIST_WORDS.contains(sentence.word(at))
                || sentence.hasBefore(at, ':')
                || (thatIs && sentence.hasBefore(at, ','));
    }

    private static boolean givesExamples(Sentence sentence, int at) {
        String word = sentence.word(at);
        String next = sentence.word(at + 1);
        return EXAMPLE_WORDS.contains(word)
                || (word.equals("such") && next.equals("as"))
                || (word.equals("for") && (next.equals("example") || next.equals("instance")));
    }
}
