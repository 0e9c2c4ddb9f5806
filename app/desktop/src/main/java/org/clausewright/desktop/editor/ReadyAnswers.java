package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;

/// The ready answers to the question of a finding, with what each would write where that is known.
///
/// @param otherFixes those that no answer stands for
record ReadyAnswers(List<Answer> all, List<Fix> otherFixes) {

    /// @param words the answer, with what it would write where that is known
    record Answer(String words, Optional<Fix> fix) {}

    ReadyAnswers {
        all = List.copyOf(all);
        otherFixes = List.copyOf(otherFixes);
    }

    static ReadyAnswers of(Finding finding) {
        List<Fix> fixes = new ArrayList<>(finding.fixes());
        List<Answer> answers = new ArrayList<>();
        for (String words : finding.question().map(Question::answers).orElse(List.of())) {
            Optional<Fix> fix = fixes.stream()
                    .filter(offered -> saysTheSame(offered, words))
                    .findFirst();
            fix.ifPresent(fixes::remove);
            answers.add(new Answer(fix.map(Fix::title).orElse(words), fix));
        }
        return new ReadyAnswers(answers, fixes);
    }

    /// A fix says an answer and what that writes, or what it does with the answer: `Change it to root`.
    private static boolean saysTheSame(Fix fix, String answer) {
        String title = fix.title();
        return title.equals(answer) || title.startsWith(answer + ": ") || title.endsWith(" " + answer);
    }
}
