package org.clausewright.assist.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Stem;

/// Whether two votes are the same reading, told from their words alone. They are where both say the same of the case
/// and their sentences are alike; the more the two rest on the same words of the spec, the less alike their sentences
/// have to be. Sentences that name different numbers are never alike, and those of which one denies less so.
///
/// The likeness of sentences is Dice's coefficient over the stems of their content words: twice what they share, of
/// all they have.
final class Likeness {

    private static final double ON_OTHER_WORDS = 0.5;
    private static final double ON_THE_SAME_WORDS = 0.2;
    private static final double ONE_DENIES = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’-]*|\\p{N}+");
    private static final Pattern DENIAL =
            Pattern.compile("not|no|never|none|cannot|neither|nor|\\w+n't|forbid\\w*|prohibit\\w*|exclud\\w*");
    private static final Map<String, String> DIGITS = Map.of(
            "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8", "nine", "9",
            "ten", "10");

    private final Vote vote;
    private final Set<String> stems = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final BitSet quoted = new BitSet();
    private final boolean denies;

    Likeness(Vote vote) {
        this.vote = vote;
        int denials = 0;
        Matcher words = WORD.matcher(vote.reading().toLowerCase(Locale.ROOT).replace('’', '\''));
        while (words.find()) {
            String word = DIGITS.getOrDefault(words.group(), words.group());
            if (DENIAL.matcher(word).matches()) {
                denials++;
            } else if (Character.isDigit(word.charAt(0)) || Lexicon.isNumber(word)) {
                numbers.add(word);
            }
            if (!Lexicon.isStopWord(word)) {
                stems.add(Stem.of(word));
            }
        }
        denies = denials % 2 == 1;
        for (Quote quote : vote.quotes()) {
            quoted.set(quote.span().start(), quote.span().end());
        }
    }

    boolean isSameReading(Likeness other) {
        double needed = ON_OTHER_WORDS - (ON_OTHER_WORDS - ON_THE_SAME_WORDS) * overlap(other);
        return vote.complies() == other.vote.complies() && of(other) >= needed;
    }

    /// How alike the sentences are, 0 to 1.
    double of(Likeness other) {
        if (vote.reading().equals(other.vote.reading())) {
            return 1;
        }
        boolean otherNumbers = !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
        int all = stems.size() + other.stems.size();
        if (otherNumbers || all == 0) {
            return 0;
        }
        long shared = stems.stream().filter(other.stems::contains).count();
        return 2.0 * shared / all * (denies == other.denies ? 1 : ONE_DENIES);
    }

    /// How much of the shorter quote stands in the other, 0 to 1.
    private double overlap(Likeness other) {
        BitSet both = (BitSet) quoted.clone();
        both.and(other.quoted);
        int shorter = Math.min(quoted.cardinality(), other.quoted.cardinality());
        return shorter == 0 ? 0 : (double) both.cardinality() / shorter;
    }

    Vote vote() {
        return vote;
    }

    static List<Likeness> of(List<Vote> votes) {
        return votes.stream().map(Likeness::new).toList();
    }
}
