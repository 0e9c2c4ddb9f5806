package org.clausewright.vale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words that a rule leaves alone: its own exceptions, and the accepted words of the vocabulary.
///
/// @param words   matches what is or holds one of them
/// @param phrases matches those of several words, within which nothing is found
/// @param pattern the expression of `words`, for checks that cut a text along it; empty for none
record Exceptions(Optional<Expression> words, Optional<Expression> phrases, String pattern, List<String> terms) {

    static final Exceptions NONE = new Exceptions(Optional.empty(), Optional.empty(), "", List.of());

    Exceptions {
        terms = List.copyOf(terms);
    }

    static Exceptions of(List<String> own, List<String> accepted) throws PatternFault {
        List<String> terms = new ArrayList<>(own);
        terms.addAll(accepted);
        if (terms.isEmpty()) {
            return NONE;
        }
        terms.sort(Comparator.comparingInt(String::length).reversed());
        List<String> cased = terms.stream()
                .map(term -> term.startsWith("(?i)") ? term : "(?-i)" + term)
                .toList();
        String pattern = "(?m)\\b(?:" + String.join("|", cased) + ")\\b";
        List<String> phrases = terms.stream()
                .filter(term -> term.contains(" ") || term.contains("\t") || term.contains("\\s"))
                .toList();
        return new Exceptions(
                Optional.of(Expression.of(pattern)),
                phrases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Expression.of("(?i)\\b(?:" + String.join("|", phrases) + ")\\b")),
                pattern,
                terms);
    }

    boolean hold(String found) {
        return words.isPresent() && words.get().isIn(found);
    }

    /// What is left alone in one text.
    Within within(LintText text) {
        return new Within(text);
    }

    final class Within {

        private final LintText text;
        private @Nullable List<Groups> found;

        private Within(LintText text) {
            this.text = text;
        }

        /// Whether a match is left alone, for its own words or for the phrase around it.
        boolean hold(int start, int end) {
            return (words.isPresent()
                            && words.get()
                                    .isIn(text.text().substring(start, end).strip()))
                    || isWithinPhrase(start, end);
        }

        /// Phrases do not overlap, so it is the last one that does not start behind the match, or none.
        private boolean isWithinPhrase(int start, int end) {
            List<Groups> all = phrases();
            int low = 0;
            int high = all.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (all.get(middle).start() <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low > 0 && end <= all.get(low - 1).end();
        }

        private List<Groups> phrases() {
            List<Groups> known = found;
            if (known == null) {
                known = phrases.map(text::find).orElse(List.of());
                found = known;
            }
            return known;
        }
    }
}
