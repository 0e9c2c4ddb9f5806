package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// *May not* before an act, and *cannot* of the agent: a ban, or a possibility? Before a state (*may not be aware*)
/// it can only be a possibility.
final class MayNot implements SentenceRule.Pattern {

    private static final Set<String> ABLE =
            Set.of("be", "have", "know", "see", "verify", "tell", "understand", "do", "process");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i < sentence.size(); i++) {
            if (isMayNot(sentence, i)) {
                Hit hit = wording.hit(sentence, sentence.span(i, i + 1));
                hits.accept(index > 0 && contrasts(prose, sentence) ? hit.atMost(Severity.INFO) : hit);
            } else if (isCannot(sentence, i) && facts.standing() != Facts.Standing.OUTSIDE) {
                Hit hit = wording.hit(sentence, sentence.span(i, i));
                hits.accept(contrasts(prose, sentence) ? hit.atMost(Severity.INFO) : hit);
            }
        }
    }

    /// "The agent can change the address. The agent cannot change the name": a permission, and where it ends.
    private static boolean contrasts(Prose prose, Sentence sentence) {
        return prose.sentences().stream()
                .filter(other -> other != sentence)
                .flatMap(other -> other.words().stream())
                .anyMatch(word -> word.lower().equals("can") || word.lower().equals("may"));
    }

    static boolean isMayNot(Sentence sentence, int at) {
        if (!sentence.word(at).equals("may") || !sentence.word(at + 1).equals("not")) {
            return false;
        }
        String verb = sentence.word(at + 2);
        if (verb.equals("be")) {
            return Vocabulary.isParticiple(sentence.word(at + 3)) && isMain(sentence, at);
        }
        return !verb.isEmpty() && !verb.endsWith("ly") && !Vocabulary.isStative(verb) && isMain(sentence, at);
    }

    private static boolean isCannot(Sentence sentence, int at) {
        boolean cannot = sentence.word(at).equals("cannot") || sentence.word(at).equals("can't");
        return cannot
                && Vocabulary.AGENTS.contains(sentence.word(at - 1))
                && !ABLE.contains(sentence.word(at + 1))
                && isMain(sentence, at);
    }

    /// Not within a relative clause or a condition, which tell of a case and rule nothing.
    private static boolean isMain(Sentence sentence, int at) {
        String before = sentence.word(at - 1);
        TextSpan span = sentence.span(at, at);
        return !Set.of("that", "which", "who", "they", "it").contains(before) && !sentence.inCondition(span);
    }
}
