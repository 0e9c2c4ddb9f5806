package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// A duty or an exception in round brackets. Each pair of brackets is reported once.
final class BracketedRule implements SentenceRule.Pattern {

    private static final Set<String> RULES = Set.of("unless", "must", "should", "shall", "except", "never");

    private static final Set<String> EXPLAINS = Set.of("e.g", "i.e", "see", "for", "such", "or");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        int open = -1;
        int rule = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean closes = sentence.hasBefore(i, ')');
            if (closes && open >= 0 && rule >= 0) {
                hits.accept(wording.hit(sentence, sentence.span(open, i - 1)));
            }
            boolean opens = sentence.gap(i).lastIndexOf('(') > sentence.gap(i).lastIndexOf(')');
            if (closes || opens) {
                open = opens ? i : -1;
                rule = -1;
            }
            if (open == i && EXPLAINS.contains(sentence.word(i))) {
                open = -1;
            }
            if (open >= 0 && RULES.contains(sentence.word(i))) {
                rule = i;
            }
        }
    }
}
