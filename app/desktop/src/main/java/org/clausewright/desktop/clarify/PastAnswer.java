package org.clausewright.desktop.clarify;

import java.util.Optional;
import org.clausewright.spec.Decision;
import org.clausewright.workspace.help.clarify.TakenAnswer;

/// What became of a question in this session.
///
/// @param excerpt the question as it stood
/// @param answer  empty where it was skipped
/// @param why     what is recorded as the reason; may be empty
/// @param text    what the sentence says since; the same as before where it was kept
/// @param taken   how to take it back; empty where it was skipped
record PastAnswer(
        Excerpt excerpt, Optional<Decision.Answer> answer, String why, String text, Optional<TakenAnswer> taken) {

    static PastAnswer skipped(Excerpt excerpt) {
        return new PastAnswer(excerpt, Optional.empty(), "", excerpt.sentence().text(), Optional.empty());
    }

    boolean isSkipped() {
        return answer.isEmpty();
    }
}
