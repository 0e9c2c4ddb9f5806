package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;

/// What a sentence says that a term means: *a minor is a person under 16*, *a load over 25 kg is a heavy load*.
///
/// @param name  the term, in the words of the sentence
/// @param term  its roots: those of the noun and of what tells it from others of its sort
/// @param words the roots of what it is said to be
/// @param said  that part of the sentence
record Sense(Line line, String name, Set<String> term, Set<String> words, String said) {

    private static final String ONE =
            "(?:an?|any|anyone|anybody|anything|someone|somebody|something|one|every|everyone|everything|the|what|whatever|whoever)";
    private static final String LEAD =
            "^\\s*(?:in this (?:document|spec|policy|handbook|text|section),?\\s+|here,?\\s+|by\\s+)?";
    private static final String TERM = "[\"“]?((?:[A-Za-z][\\w'-]*\\s+){0,3}?[A-Za-z][\\w'-]*)[\"”]?";
    /// *Minor means anyone younger than 18.*
    private static final Pattern MEANS = Pattern.compile(
            LEAD + "(?:an?\\s+|the\\s+)?" + TERM
                    + "\\s*,?\\s+(?:(?:here )?means?|refers? to|(?:is|are) defined as|denotes?|stands? for|we (?:here )?mean|is meant)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A minor is a person under 16.*
    private static final Pattern IS = Pattern.compile(
            LEAD + "(?:an?)\\s+" + TERM + "\\s+is\\s+(" + ONE + "\\b.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *Tenants are people who rent a flat*, *exhibits include everything in storage*.
    private static final Pattern ARE = Pattern.compile(
            LEAD + "(?:the\\s+|all\\s+)?" + TERM
                    + "\\s+(?:are|includes?)\\s+((?:the\\s+|all\\s+|any\\s+|those\\b\\s*|people\\b|persons\\b|every\\w*\\b\\s*|[\\w-]+s\\b)"
                    + "(?:\\s*\\b(?:who|that|which|without|with|of|from|under|over|in|on|\\w+ed)\\b|\\s+[\\w-]+\\s+(?:who|that|which|without|of)\\b).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A load over 25 kg is a heavy load*, *an item counts as overdue after a week*, *a repair is urgent
    /// when it leaks*.
    private static final Pattern COUNTS_AS = Pattern.compile(
            "^\\s*(?:an?|any|every)\\s+([\\w-]+)\\b(.*?)\\s+(?:is|counts as|is considered|is deemed|is regarded as|is treated as|is called)\\s+"
                    + "(?:an?\\s+)?([\\w-]+(?:\\s+\\1)?)\\b(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A car is a total loss when its repair takes too long.*
    private static final Pattern IS_WHEN = Pattern.compile(
            "^\\s*(?:an?|any|every)\\s+([\\w-]+)\\s+is\\s+an?\\s+((?:[\\w-]+\\s+)?[\\w-]+)\\s+((?:when|if|once|as soon as)\\b.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:must|should|shall|cannot|never|not to be|allowed|forbidden|permitted|required|exempt)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVES_CASE = Pattern.compile(
            "^\\s*(?:when|if|where|once|as soon as|from|after|with|over|under)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TERM = Set.of(
            "this",
            "that",
            "it",
            "which",
            "these",
            "those",
            "they",
            "what",
            "there",
            "here",
            "he",
            "she",
            "we",
            "you",
            "one",
            "nobody",
            "anyone",
            "everyone",
            "who",
            "following",
            "case",
            "aim",
            "goal",
            "rule",
            "section");

    Sense {
        term = Set.copyOf(term);
        words = Set.copyOf(words);
    }

    /// One pass over the words; most sentences say nothing of the kind.
    static Optional<Sense> in(Line line) {
        String plain = line.plain().replaceFirst("[\\s.;]+$", "");
        Matcher when = IS_WHEN.matcher(plain);
        if (when.find() && !MODAL.matcher(plain).find()) {
            return of(line, when.group(2), when.group(1) + " " + when.group(3));
        }
        for (Pattern form : List.of(MEANS, IS, ARE)) {
            Matcher matcher = form.matcher(plain);
            if (matcher.find() && !(form != MEANS && MODAL.matcher(plain).find())) {
                return of(line, matcher.group(1), matcher.group(2));
            }
        }
        Matcher counts = COUNTS_AS.matcher(plain);
        if (counts.find() && !MODAL.matcher(plain).find()) {
            String sort = counts.group(1).toLowerCase(Locale.ROOT);
            String as = counts.group(3).toLowerCase(Locale.ROOT);
            boolean named = as.endsWith(" " + sort);
            boolean inCase = GIVES_CASE.matcher(counts.group(4)).find();
            boolean which = !counts.group(2).isBlank();
            if (named || inCase || which) {
                return of(line, named ? as : as + " " + sort, counts.group(2) + " " + counts.group(4));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sense> of(Line line, String name, String said) {
        Set<String> term = roots(name);
        Set<String> words = roots(said);
        boolean names =
                !term.isEmpty() && Sentence.of(name).words().stream().noneMatch(word -> NO_TERM.contains(word.lower()));
        return names && !words.isEmpty()
                ? Optional.of(new Sense(line, name.strip(), term, words, said.strip()))
                : Optional.empty();
    }

    static Set<String> roots(String words) {
        Set<String> roots = new HashSet<>();
        for (var word : Sentence.of(words.replace('-', ' ')).words()) {
            if (!Lexicon.isStopWord(word.lower()) && (word.lower().length() > 1 || word.isNumber())) {
                roots.add(Roots.of(word.lower()));
            }
        }
        return roots;
    }

    /// Whether both say of one term something that is not the same.
    boolean differs(Sense other) {
        if (!term.equals(other.term)) {
            return false;
        }
        if (!SenseAmount.numbers(said).equals(SenseAmount.numbers(other.said))
                && !SenseAmount.numbers(said).isEmpty()
                && !SenseAmount.numbers(other.said).isEmpty()) {
            return true;
        }
        if (countsWhatIsNotCounted(other) || other.countsWhatIsNotCounted(this)) {
            return true;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return both.size() < 0.5 * Math.min(words.size(), other.words.size());
    }

    /// *Fourteen days after the due date*, and *the day after the due date*.
    private boolean countsWhatIsNotCounted(Sense other) {
        return SenseAmount.numbers(other.said).isEmpty()
                && SenseAmount.in(said).stream().anyMatch(amount -> other.words.contains(amount.unit()));
    }

    /// Whether a sentence names the term.
    boolean isNamedBy(Set<String> roots) {
        return roots.containsAll(term);
    }
}
