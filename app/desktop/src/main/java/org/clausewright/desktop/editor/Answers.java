package org.clausewright.desktop.editor;

import java.util.function.Consumer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;

/// Who takes the answers that are given on a card in the text.
public interface Answers {

    /// An answer that writes other words goes into the text where it settles the question; one that needs more is
    /// taken to Clarify.
    void choose(Finding finding, Answer answer, Consumer<Failure> failed);

    void keep(Finding finding, String why, Consumer<Failure> failed);

    /// @param why may be empty
    void notAProblem(Finding finding, String why, Consumer<Failure> failed);

    /// Goes on with the question in Clarify.
    void ask(Finding finding);
}
