package org.clausewright.desktop.clarify;

import java.util.List;
import org.clausewright.spec.Decision;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Rewording;

/// How far the author has come with one question.
sealed interface Step {

    /// Nothing is chosen yet.
    record Choosing() implements Step {}

    /// An answer is chosen; what only the author knows is asked for.
    record Filling(Answer answer, List<Rewording.Part.Blank> blanks) implements Step {

        public Filling {
            blanks = List.copyOf(blanks);
        }
    }

    /// The sentence is before the author in its new words, to be edited or accepted.
    ///
    /// @param proposed what was proposed; the sentence as it stands where nobody proposed anything
    record Writing(String proposed) implements Step {}

    /// A change that is more than other words for the sentence: another file, another place.
    record Applying(Fix fix) implements Step {}

    /// The words stay, and the author says why.
    ///
    /// @param answer kept or not a problem
    record Leaving(Decision.Answer answer) implements Step {}
}
