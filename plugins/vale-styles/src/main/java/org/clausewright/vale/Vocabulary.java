package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words with a spelling of their own, in the order in which they are tried.
///
/// @param terms words or expressions
record Vocabulary(List<String> terms, List<Expression> expressions) {

    Vocabulary {
        terms = List.copyOf(terms);
        expressions = List.copyOf(expressions);
    }

    static Vocabulary of(List<String> terms) throws PatternFault {
        List<Expression> expressions = new ArrayList<>();
        for (String term : terms) {
            expressions.add(Expression.of(term));
        }
        return new Vocabulary(terms, expressions);
    }

    /// How a word is spelled where it is one of these.
    Optional<String> spelling(String word) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).equalsIgnoreCase(word)) {
                return Optional.of(terms.get(i));
            }
            if (expressions.get(i).isIn(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
