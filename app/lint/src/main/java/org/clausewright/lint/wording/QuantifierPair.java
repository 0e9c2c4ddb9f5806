package org.clausewright.lint.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// *Each* or *every* as the subject, and *a* thing that it does something with.
final class QuantifierPair implements SentenceRule.Pattern {

    private static final int SUBJECT = 5;
    private static final int OBJECT = 6;
    private static final Set<String> RATES =
            Vocabulary.words("second minute hour day week month quarter year time lot number result few");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i + 3 < sentence.size(); i++) {
            if (isDistributive(sentence, i)) {
                int verb = verb(sentence, i);
                int article = verb < 0 ? -1 : article(sentence, verb);
                if (article > 0) {
                    report(sentence, i, article, facts, wording, hits);
                }
            }
        }
    }

    private static boolean isDistributive(Sentence sentence, int at) {
        String word = sentence.word(at);
        boolean opens = at == 0 || sentence.gap(at).indexOf(',') >= 0;
        return opens && (word.equals("each") || word.equals("every"));
    }

    /// The first verb behind the subject; -1 where something else comes first.
    private static int verb(Sentence sentence, int subject) {
        for (int i = subject + 1; i <= subject + SUBJECT; i++) {
            if (!sentence.gap(i).isBlank()) {
                return -1;
            }
            switch (sentence.tag(i)) {
                case AUXILIARY, VERB -> {
                    return i;
                }
                case NOUN, ADJECTIVE, PARTICIPLE, PREPOSITION, DETERMINER -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /// The article of what the verb acts on or is done by.
    private static int article(Sentence sentence, int verb) {
        for (int i = verb + 1;
                i <= verb + OBJECT && i + 1 < sentence.size() && sentence.gap(i).isBlank();
                i++) {
            String word = sentence.word(i);
            if (word.equals("a") || word.equals("an")) {
                return RATES.contains(sentence.word(i + 1))
                                || sentence.word(i + 1).equals(Word.CODE)
                        ? -1
                        : i;
            }
            if (word.equals("not")
                    || sentence.tag(i) == PartOfSpeech.SUBORDINATOR
                    || sentence.tag(i) == PartOfSpeech.NOUN) {
                return -1;
            }
        }
        return -1;
    }

    private static void report(
            Sentence sentence, int first, int article, Facts facts, Wording wording, Consumer<Hit> hits) {
        int last = sentence.nounPhrases(article, article + OBJECT).stream()
                .findFirst()
                .map(NounPhrase::last)
                .orElse(article + 1);
        TextSpan span = sentence.span(first, last);
        Map<String, String> values = Map.of(
                "first", sentence.text(sentence.span(first, article - 1)),
                "thing", sentence.text(sentence.span(article + 1, last)));
        Hit hit = wording.hit(sentence, span, values);
        boolean shared = facts.standing() == Facts.Standing.UNRANKED && Vocabulary.isOneRole(sentence.word(last));
        hits.accept(shared ? hit.atLeast(Severity.WARNING) : hit);
    }
}
