package org.clausewright.language;

import java.util.List;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// A sentence and its words. All offsets that it gives count from the start of the text that it was cut from, in UTF-16
/// code units.
///
/// @param plain the words without markup, as `spec.document.Passage` gives them
/// @param start where the sentence starts in that text
/// @param words in order
public record Sentence(String plain, int start, List<Word> words) {

    public Sentence {
        requireNonNull(plain, "plain");
        words = List.copyOf(words);
    }

    public static Sentence of(String plain) {
        return at(0, plain);
    }

    /// A sentence that starts at that offset of its text.
    public static Sentence at(int start, String plain) {
        return new Sentence(plain, start, Tokenizer.words(plain, start));
    }

    public TextSpan span() {
        return new TextSpan(start, start + plain.length());
    }

    /// From the word of one index to that of another, both included.
    public TextSpan span(int first, int last) {
        return new TextSpan(words.get(first).start(), words.get(last).end());
    }

    /// The text of a span of this sentence.
    public String text(TextSpan span) {
        return plain.substring(span.start() - start, span.end() - start);
    }

    public int size() {
        return words.size();
    }

    /// The word of that index in lower case; an empty string beyond either end.
    public String word(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lower();
    }

    /// What stands between the word before that index and the word of that index: white space and punctuation. Index 0
    /// gives what opens the sentence, the number of words gives what closes it.
    public String gap(int index) {
        int from = index <= 0 ? start : words.get(index - 1).end();
        int to = index >= words.size()
                ? start + plain.length()
                : words.get(index).start();
        return plain.substring(from - start, to - start);
    }

    /// Whether a sign stands in the gap before the word of that index.
    public boolean hasBefore(int index, char sign) {
        return gap(index).indexOf(sign) >= 0;
    }

    /// What it says of duty and permission, in the order of the words.
    public List<Modal> modals() {
        return ModalFinder.in(this);
    }

    /// The force of the main clause: that of the first modal outside of conditions, or else of the first one.
    public Modality modality() {
        List<Modal> modals = modals();
        List<Condition> conditions = modals.size() > 1 ? conditions() : List.of();
        return modals.stream()
                .filter(modal -> conditions.stream()
                        .noneMatch(condition -> condition.span().contains(modal.span())))
                .findFirst()
                .or(() -> modals.stream().findFirst())
                .map(Modal::modality)
                .orElse(Modality.DEFAULT);
    }

    /// The words that leave no exception: *always*, *never*, *every*, *no*.
    public List<Word> universals() {
        return words.stream()
                .filter(word -> Lexicon.UNIVERSALS.contains(word.lower()))
                .toList();
    }

    /// When it holds and when not, in the order of the words.
    public List<Condition> conditions() {
        return ConditionFinder.in(this);
    }

    /// What it is about: the stems of its content words, each once, in order.
    public List<String> acts() {
        return words.stream()
                .map(Word::lower)
                .filter(word -> word.length() > 2 && Character.isLetter(word.charAt(0)))
                .filter(word -> !Lexicon.isStopWord(word))
                .map(Stem::of)
                .distinct()
                .toList();
    }
}
