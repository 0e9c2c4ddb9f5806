package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.text.TextSpan;

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
                hits.accept(hit(sentence, open, i - 1, wording));
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

    /// What binds stands behind a comma instead.
    private static Hit hit(Sentence sentence, int first, int last, Wording wording) {
        TextSpan span = sentence.span(first, last);
        String plain = sentence.plain();
        int start = span.start() - sentence.start();
        int end = span.end() - sentence.start();
        boolean bare = plain.startsWith(" (", start - 2) && plain.startsWith(")", end);
        if (!bare) {
            return wording.hit(sentence, span);
        }
        boolean goesOn = plain.startsWith(" ", end + 1);
        Rewording unbracketed = new Rewording(List.of(
                new Change(new TextSpan(start - 2, start).shift(sentence.start()), List.of(new Part.Words(", "))),
                new Change(
                        new TextSpan(end, end + 1).shift(sentence.start()),
                        goesOn ? List.of(new Part.Words(",")) : List.of())));
        List<Answer> answers = List.of(
                Answer.by("It binds: take it out of the brackets", unbracketed), Answer.inWords("It only explains"));
        return wording.hit(sentence, span, Map.of(), answers);
    }
}
