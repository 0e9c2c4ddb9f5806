package org.clausewright.desktop.clarify;

import java.util.Optional;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.clarify.AnswerQuestion;

/// Moving about among the questions: back to what was answered, on to the next, to a finding, a section, the text.
final class Moves {

    private final Messages messages = Messages.of(Moves.class);
    private final Workspace workspace;
    private final Navigation navigation;
    private final AnswerQuestion answers;
    private final Surroundings surroundings;
    private final Draft draft;
    private final Front front;
    private final Pause caretPause;

    Moves(
            Workspace workspace,
            Navigation navigation,
            AnswerQuestion answers,
            Surroundings surroundings,
            Draft draft,
            Front front,
            Pause caretPause) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.answers = answers;
        this.surroundings = surroundings;
        this.draft = draft;
        this.front = front;
        this.caretPause = caretPause;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(surroundings.scope(), this::rescope);
        subscriptions.add(navigation.onCaret(caret -> followCaret()));
    }

    boolean canGoBack() {
        return front.past().canGoBack();
    }

    /// Shows what was answered before the question in front, or before the answer that is being looked at.
    void back() {
        front.complain(Optional.empty());
        if (canGoBack()) {
            front.past().back().ifPresent(front::lookAt);
        }
    }

    /// Goes on: from a look at an answer to the one after it, and in the end to the questions.
    void goOn() {
        front.complain(Optional.empty());
        front.past().onward().ifPresentOrElse(front::lookAt, front::showFirst);
    }

    /// Takes the answer back that is being looked at; its question comes again.
    void takeBack() {
        if (front.card().get() instanceof Card.Looking(PastAnswer answer)) {
            Optional<Failure> failure =
                    answer.taken().flatMap(taken -> answers.takeBack(taken, messages.text("undo.back")));
            front.complain(failure);
            if (failure.isEmpty()) {
                front.past().remove(answer);
                front.queue().unskip(answer.excerpt().finding());
                workspace.whenSettled(() -> {
                    front.takeFindings();
                    front.showAgain(answer.excerpt().finding());
                    front.updateStanding();
                });
            }
        }
    }

    /// Puts a question that is not the linter's, wherever it stands.
    void askAsWell(Finding finding) {
        front.add(finding);
        ask(finding);
    }

    /// Puts the question of a finding, wherever it stands.
    void ask(Finding finding) {
        workspace.whenSettled(() -> {
            surroundings.include(finding);
            front.takeFindings();
            front.queue().unskip(finding);
            front.showAgain(finding);
            front.updateStanding();
        });
    }

    void askSkipped() {
        front.queue().unskipAll();
        front.showFirst();
    }

    /// Narrows the questions to a section.
    void narrow(String section) {
        workspace.spec().section(section).ifPresent(found -> {
            surroundings.narrow(found.document().path(), section);
            rescope();
        });
    }

    void goToText() {
        front.question()
                .ifPresentOrElse(
                        excerpt -> navigation.goTo(excerpt.finding().file(), front.place()), navigation::focusEditor);
    }

    private void rescope() {
        surroundings.settle();
        front.takeFindings();
        front.showFirst();
    }

    /// The scope follows the caret, as long as the author is in the text and not in the middle of an answer.
    private void followCaret() {
        if (front.isActive() || surroundings.scope().get() == Scope.SPEC || !draft.isChoosing()) {
            return;
        }
        caretPause.then(() -> {
            if (!front.isActive() && draft.isChoosing() && surroundings.followCaret()) {
                rescope();
            }
        });
    }
}
