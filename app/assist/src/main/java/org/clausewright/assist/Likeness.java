package org.clausewright.assist;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Stem;
import org.clausewright.spec.finding.Challenge.Message;

/// Whether two conversations are the same one in slightly other words. They are where the same roles speak in
/// the same order and each message shares most of its words with its counterpart: a Dice coefficient of at
/// least [#ALIKE] over the stems of the words that carry content. Another small number, and a "not" more or
/// less, make another case; other booking codes and years do not.
public final class Likeness {

    static final double ALIKE = 0.75;
    private static final int FEW = 3;
    private static final int LONGEST_NUMBER = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?|\\p{N}+");
    private static final Pattern NEGATION = Pattern.compile("not|never|no|.*n't");

    private Likeness() {}

    public static boolean isAlike(List<Message> left, List<Message> right) {
        if (left.size() != right.size() || left.isEmpty()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            Message one = left.get(i);
            Message other = right.get(i);
            if (!one.role().equals(other.role()) || !isAlike(one.content(), other.content())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(String left, String right) {
        Set<String> ofLeft = words(left);
        Set<String> ofRight = words(right);
        if (Math.min(content(ofLeft), content(ofRight)) < FEW) {
            return plain(left).equals(plain(right));
        }
        Set<String> shared = new HashSet<>(ofLeft);
        shared.retainAll(ofRight);
        return marks(ofLeft).equals(marks(ofRight))
                && 2.0 * content(shared) / (content(ofLeft) + content(ofRight)) >= ALIKE;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (NEGATION.matcher(word).matches()) {
                words.add("not");
            } else if (Character.isDigit(word.charAt(0))) {
                words.add(word.length() <= LONGEST_NUMBER ? word : "number");
            } else if (!Lexicon.isStopWord(word)) {
                words.add(Stem.of(word));
            }
        }
        return words;
    }

    private static long content(Set<String> words) {
        return words.stream().filter(word -> !isMark(word)).count();
    }

    private static Set<String> marks(Set<String> words) {
        Set<String> marks = new HashSet<>(words);
        marks.removeIf(word -> !isMark(word));
        return marks;
    }

    private static boolean isMark(String word) {
        return word.equals("not") || Character.isDigit(word.charAt(0));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
