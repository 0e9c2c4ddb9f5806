package org.clausewright.desktop.clarify;

import java.util.Optional;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.TextChange;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.clarify.AnswerQuestion;

/// Keeps the question in front true to the text while that changes under it.
final class TextFollower {

    private final Messages messages = Messages.of(TextFollower.class);
    private final Workspace workspace;
    private final AnswerQuestion answers;
    private final Draft draft;
    private final Front front;
    private final Pause pause;

    TextFollower(Workspace workspace, AnswerQuestion answers, Draft draft, Front front, Pause pause) {
        this.workspace = workspace;
        this.answers = answers;
        this.draft = draft;
        this.front = front;
        this.pause = pause;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.add(workspace.onText(this::textChanged));
        subscriptions.add(workspace.onFindings(findings -> pause.then(this::refreshUnlessSeen)));
    }

    private void textChanged(TextChange change) {
        if (front.question()
                .filter(excerpt -> excerpt.finding().file().equals(change.file()))
                .isPresent()) {
            for (TextEdit edit : change.edits().reversed()) {
                front.setPlace(TextEdits.follow(front.place(), edit));
            }
        }
    }

    /// The question that an answer led to was put from these very findings: putting it again would only disturb the
    /// next answer.
    private void refreshUnlessSeen() {
        if (front.isUpToDate()) {
            forgetUndone();
        } else {
            refresh();
        }
    }

    void refresh() {
        if (front.isAdvancing() || workspace.findingsRevision() != workspace.textRevision()) {
            return;
        }
        front.takeFindings();
        forgetUndone();
        switch (front.card().get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) -> update(excerpt);
            case Card.Nothing _ -> front.showFirst();
            case Card.Gone _, Card.Looking _ -> {}
        }
        front.updateStanding();
    }

    private void update(Excerpt before) {
        boolean wordsGone = front.place().isEmpty() && !before.finding().span().isEmpty();
        Optional<Finding> still = wordsGone
                ? Optional.empty()
                : front.nearest(before.finding(), front.place().start());
        Optional<Excerpt> now = still.flatMap(finding -> Excerpt.of(workspace.spec(), finding));
        if (now.isPresent()) {
            front.update(now.get());
        } else if (!draft.written().isEmpty()) {
            front.lose(before);
        } else {
            boolean outOfScope = workspace.findings().stream()
                    .anyMatch(finding -> finding.isOpen() && Queue.isLike(finding, before.finding()));
            front.showFirst();
            front.say(outOfScope ? "" : messages.text("notice.gone"));
        }
    }

    /// An answer that was undone in the text is none any more; its question comes to the front again.
    private void forgetUndone() {
        Optional<PastAnswer> undone = front.past()
                .forget(answer ->
                        answer.taken().filter(taken -> !answers.stands(taken)).isPresent());
        if (undone.isPresent() && draft.written().isEmpty()) {
            front.showAgain(undone.get().excerpt().finding());
        }
    }
}
