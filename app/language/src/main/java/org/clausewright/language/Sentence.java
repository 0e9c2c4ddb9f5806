package org.clausewright.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/// A sentence and its words. All offsets that it gives count from the start of the text that it was cut from, in
/// UTF-16 code units. A value; what takes a pass over the words is made when first asked for, and kept.
public final class Sentence {

    private final String plain;
    private final int start;
    private final List<Word> words;
    private volatile @Nullable List<Modal> modals;
    private volatile @Nullable Set<Modality> forces;
    private volatile @Nullable List<Condition> conditions;
    private volatile @Nullable Boolean excepts;
    private volatile @Nullable List<PartOfSpeech> tags;
    private volatile @Nullable List<Norm> norms;
    private volatile @Nullable List<String> acts;

    private Sentence(String plain, int start) {
        this.plain = requireNonNull(plain, "plain");
        this.start = start;
        this.words = Tokenizer.words(plain, start);
    }

    /// A sentence that is a text of its own.
    ///
    /// @param plain the words without markup, as `spec.document.Passage` gives them
    public static Sentence of(String plain) {
        return new Sentence(plain, 0);
    }

    /// A sentence that starts at that offset of its text.
    public static Sentence at(int start, String plain) {
        return new Sentence(plain, start);
    }

    public String plain() {
        return plain;
    }

    public int start() {
        return start;
    }

    public List<Word> words() {
        return words;
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

    /// The index of the first word that starts at that offset or behind it; the number of words where none does.
    public int firstWordFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What stands between the word before that index and the word of that index: white space and punctuation.
    /// Index 0 gives what opens the sentence, the number of words gives what closes it; beyond there is nothing.
    public String gap(int index) {
        if (index < 0 || index > words.size()) {
            return "";
        }
        int from = index == 0 ? start : words.get(index - 1).end();
        int to = index == words.size()
                ? start + plain.length()
                : words.get(index).start();
        return isBlank(from - start, to - start) ? " " : plain.substring(from - start, to - start);
    }

    /// A single blank, which most gaps are, so that no string has to be made.
    private boolean isBlank(int from, int to) {
        return to - from == 1 && plain.charAt(from) == ' ';
    }

    /// Whether a sign stands in the gap before the word of that index.
    public boolean hasBefore(int index, char sign) {
        return gap(index).indexOf(sign) >= 0;
    }

    /// Whether one of some signs stands in the gap before the word of that index.
    boolean hasBefore(int index, String signs) {
        String gap = gap(index);
        for (int i = 0; i < gap.length(); i++) {
            if (signs.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word of that index stands behind the colon of a time such as *17:00*.
    boolean isTimeOfDay(int index) {
        return gap(index).equals(":")
                && words.get(index).isNumber()
                && words.get(index - 1).isNumber();
    }

    /// What the word of an index is; [PartOfSpeech#NONE] beyond either end.
    public PartOfSpeech tag(int index) {
        if (index < 0 || index >= words.size()) {
            return PartOfSpeech.NONE;
        }
        List<PartOfSpeech> found = tags;
        if (found == null) {
            found = Tagger.tags(this);
            tags = found;
        }
        return found.get(index);
    }

    /// The noun phrases from the word of one index to that of another, the latter excluded.
    public List<NounPhrase> nounPhrases(int from, int to) {
        return NounPhrase.in(this, from, to);
    }

    /// What it says of duty and permission, in the order of the words.
    public List<Modal> modals() {
        List<Modal> found = modals;
        if (found == null) {
            found = ModalFinder.in(this);
            modals = found;
        }
        return found;
    }

    /// What it demands, allows or forbids, in order.
    public List<Norm> norms() {
        List<Norm> found = norms;
        if (found == null) {
            found = NormFinder.in(this);
            norms = found;
        }
        return found;
    }

    /// The forces of all its modals.
    public Set<Modality> forces() {
        Set<Modality> found = forces;
        if (found == null) {
            EnumSet<Modality> all = EnumSet.noneOf(Modality.class);
            modals().forEach(modal -> all.add(modal.modality()));
            found = Collections.unmodifiableSet(all);
            forces = found;
        }
        return found;
    }

    /// The force of the main clause: that of the first modal outside of conditions, or else of the first one.
    public Modality modality() {
        return modals().stream()
                .filter(modal -> !inCondition(modal.span()))
                .findFirst()
                .or(() -> modals().stream().findFirst())
                .map(Modal::modality)
                .orElse(Modality.DEFAULT);
    }

    /// When it holds and when not, in the order of the words; no two of them overlap.
    public List<Condition> conditions() {
        List<Condition> found = conditions;
        if (found == null) {
            found = ConditionFinder.in(this);
            conditions = found;
        }
        return found;
    }

    /// Whether it names an exception: *unless*, *except*, *subject to*.
    public boolean hasException() {
        Boolean found = excepts;
        if (found == null) {
            found = conditions().stream().anyMatch(condition -> condition.kind() == Condition.Kind.EXCEPTS);
            excepts = found;
        }
        return found;
    }

    /// Whether a span lies within a condition.
    public boolean inCondition(TextSpan span) {
        List<Condition> all = conditions();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().contains(span)) {
                return true;
            }
            if (all.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /// What it is about: the stems of its content words, each once, in order.
    public List<String> acts() {
        List<String> found = acts;
        if (found == null) {
            Set<String> stems = new LinkedHashSet<>();
            for (Word word : words) {
                String lower = word.lower();
                if (lower.length() > 2 && Character.isLetter(lower.charAt(0)) && !Lexicon.isStopWord(lower)) {
                    stems.add(Stem.of(lower));
                }
            }
            found = List.copyOf(stems);
            acts = found;
        }
        return found;
    }

    /// Whether it ends in a question mark.
    public boolean isQuestion() {
        int end = plain.length();
        while (end > 0 && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return end > 0 && plain.charAt(end - 1) == '?';
    }

    /// Where the signs begin that close it: the place for words that are added to it.
    public int endOfWords() {
        int end = plain.length();
        while (end > 0 && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && ".!?;:".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return start + end;
    }

    @Override
    public String toString() {
        return plain;
    }
}
