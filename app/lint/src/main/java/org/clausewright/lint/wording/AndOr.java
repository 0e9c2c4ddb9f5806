package org.clausewright.lint.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;

/// *And/or*, and, as a minor matter, two words with a stroke between them: "tests/examples".
final class AndOr implements SentenceRule.Pattern {

    private static final Set<String> FIXED = Vocabulary.words("""
            yes/no on/off true/false he/she his/her him/her her/his she/he either/or read/write input/output
            client/server pros/cons and/or
            """);

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!sentence.gap(i + 1).equals("/")) {
                continue;
            }
            if (sentence.word(i).equals("and") && sentence.word(i + 1).equals("or")) {
                Hit hit = hit(sentence, i, i - 1, i + 2, Map.of("either", "or", "both", "and"), wording);
                boolean tells = facts.standing() != Facts.Standing.UNRANKED
                        && !new Site(prose, index, i, i + 1, facts).demands();
                hits.accept(tells ? hit.atMost(Severity.INFO) : hit);
            } else if (isPair(sentence, i)) {
                String left = sentence.word(i);
                String right = sentence.word(i + 1);
                Map<String, String> joined = Map.of("either", left + " or " + right, "both", left + " and " + right);
                hits.accept(hit(sentence, i, i, i + 1, joined, wording).atMost(Severity.INFO));
            }
        }
    }

    private static Hit hit(
            Sentence sentence, int first, int left, int right, Map<String, String> joined, Wording wording) {
        Map<String, String> values = new HashMap<>(joined);
        values.put("left", sentence.word(left));
        values.put("right", sentence.word(right));
        return wording.hit(sentence, sentence.span(first, first + 1), values);
    }

    /// Two words of one kind, and no third one: not a path, a rate or a fixed pair.
    private static boolean isPair(Sentence sentence, int at) {
        return sentence.tag(at) == sentence.tag(at + 1)
                && isPlain(sentence, at)
                && isPlain(sentence, at + 1)
                && !sentence.hasBefore(at, '/')
                && !sentence.hasBefore(at + 2, '/')
                && !FIXED.contains(sentence.word(at) + "/" + sentence.word(at + 1));
    }

    private static boolean isPlain(Sentence sentence, int at) {
        boolean kind =
                switch (sentence.tag(at)) {
                    case NOUN, ADJECTIVE, VERB, PARTICIPLE -> true;
                    default -> false;
                };
        String word = sentence.text(sentence.span(at, at));
        return kind && word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
