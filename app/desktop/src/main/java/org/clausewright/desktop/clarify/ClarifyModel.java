package org.clausewright.desktop.clarify;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.Brief;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.clausewright.workspace.help.clarify.TakenAnswer;
import org.clausewright.workspace.help.readings.RewordingTrials;

/// The questions one at a time: the one in front, and what becomes of it.
final class ClarifyModel implements AutoCloseable {

    private static final int LONGEST_WORDS = 40;

    private final Messages messages = Messages.of(ClarifyModel.class);
    private final Workspace workspace;
    private final AnswerQuestion answers;
    private final Draft draft;
    private final Weighing weighing;
    private final Surroundings surroundings;
    private final Front front;
    private final Moves moves;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean acceptsWhenChecked;

    ClarifyModel(
            Workspace workspace,
            Navigation navigation,
            Preferences preferences,
            AnswerQuestion answers,
            Draft draft,
            Weighing weighing,
            Supplier<Pause> pause) {
        this.workspace = workspace;
        this.answers = answers;
        this.draft = draft;
        this.weighing = weighing;
        this.surroundings = new Surroundings(workspace, navigation, preferences);
        this.front = new Front(workspace, navigation, surroundings, draft);
        this.moves = new Moves(workspace, navigation, answers, surroundings, draft, front, pause.get());
        TextFollower follower = new TextFollower(workspace, answers, draft, front, pause.get());
        moves.follow(subscriptions);
        subscriptions.follow(hints(), follower::refresh);
        follower.follow(subscriptions);
        subscriptions.follow(draft.check(), this::checked);
        subscriptions.follow(draft.text(), this::changedAnswer);
        subscriptions.follow(draft.step(), this::changedAnswer);
    }

    ObjectProperty<Scope> scope() {
        return surroundings.scope();
    }

    /// Whether findings of severity info are asked about too.
    BooleanProperty hints() {
        return surroundings.hints();
    }

    ReadOnlyObjectProperty<Card> card() {
        return front.card();
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return front.standing();
    }

    /// Why the last thing asked for could not be done.
    ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return front.trouble();
    }

    /// What happened to the question before, where the author has to know; may be empty.
    ReadOnlyObjectProperty<String> notice() {
        return front.notice();
    }

    Ladder ladder() {
        return workspace.spec().ladder();
    }

    /// Says the titles of sections that findings name.
    SectionNames names() {
        return new SectionNames(workspace.spec());
    }

    /// What stands in a file now.
    String textOf(SpecPath file, TextSpan span) {
        return workspace
                .text(file)
                .filter(text -> span.end() <= text.length())
                .map(span::in)
                .orElse("");
    }

    Draft draft() {
        return draft;
    }

    /// How new words are weighed before they are accepted.
    Weighing weighing() {
        return weighing;
    }

    /// While the author works here, the text shows the place that is asked about; otherwise the text is left alone.
    void setActive(boolean now) {
        front.setActive(now);
    }

    /// Back, on, and elsewhere.
    Moves moves() {
        return moves;
    }

    /// Accepts the words before the author: one undo step, and the next question. Words that are still being
    /// linted are accepted as soon as they turn out to settle the question, unless the author changes them
    /// before. Words that have to be weighed are accepted once the spread of readings turns out to fall.
    void accept() {
        if (!draft.isAcceptable()) {
            acceptsWhenChecked = draft.check().get() instanceof Check.Running;
        } else if (weighing.phase() == Weighing.Phase.OFF || weighing.phase() == Weighing.Phase.BROKEN) {
            onQuestion(excerpt -> draft.edit().ifPresent(edit -> {
                if (weighing.isDue(excerpt.finding(), edit)) {
                    weighing.start(excerpt.finding(), edit, this::acceptImproved);
                } else {
                    reword(excerpt, edit, draft.why().get().strip(), "");
                }
            }));
        }
    }

    /// Accepts the words although the spread does not fall, or is not measured. Where it was measured, that does not
    /// answer the question of readings: the text is changed, and no decision is recorded.
    void acceptAllTheSame() {
        boolean refused = weighing.phase() == Weighing.Phase.REFUSED;
        if (!refused) {
            weighing.leaveUnweighed();
        }
        if (draft.isAcceptable()) {
            onQuestion(excerpt -> draft.edit().ifPresent(edit -> {
                if (refused && excerpt.isOfReadings()) {
                    String title = messages.text("undo.edit", words(excerpt));
                    took(excerpt, "", "", answers.edit(excerpt.finding(), edit, title));
                } else {
                    reword(excerpt, edit, draft.why().get().strip(), "");
                }
            }));
        }
    }

    private void acceptImproved() {
        onQuestion(excerpt -> draft.edit()
                .filter(edit -> weighing.isOf(excerpt.finding(), edit))
                .ifPresentOrElse(
                        edit -> {
                            String spread = weighing.shown()
                                    .get()
                                    .trial()
                                    .map(RewordingTrials.Trial::comparison)
                                    .map(so -> messages.text(
                                            "weigh.spread",
                                            so.before(),
                                            so.after(),
                                            so.rows().size()))
                                    .orElse("");
                            String why = draft.why().get().strip();
                            reword(
                                    excerpt,
                                    edit,
                                    why.isEmpty() ? spread : why + " (" + spread + ")",
                                    messages.text("notice.improved", spread));
                        },
                        weighing::stop));
    }

    private void reword(Excerpt excerpt, SpecEdit edit, String why, String notice) {
        took(excerpt, why, notice, answers.reword(excerpt.finding(), edit, why, draft.source(), undoTitle(excerpt)));
    }

    private void checked() {
        if (acceptsWhenChecked && !(draft.check().get() instanceof Check.Running)) {
            acceptsWhenChecked = false;
            if (draft.check().get().isFine()) {
                accept();
            }
        }
    }

    private void changedAnswer() {
        acceptsWhenChecked = false;
        weighing.stop();
    }

    /// Leaves the words as they are, for the reason that the draft holds.
    void leave() {
        if (!(draft.step().get() instanceof Step.Leaving(Decision.Answer answer))) {
            return;
        }
        String why = draft.why().get().strip();
        if (answer == Decision.Answer.NOT_A_PROBLEM) {
            onQuestion(
                    excerpt -> left(excerpt, answer, answers.notAProblem(excerpt.finding(), why, undoTitle(excerpt))));
        } else if (!why.isEmpty()) {
            onQuestion(excerpt -> left(excerpt, answer, answers.keep(excerpt.finding(), why, undoTitle(excerpt))));
        }
    }

    void skip() {
        onQuestion(front::skip);
    }

    private void took(Excerpt excerpt, String why, String notice, Outcome<TakenAnswer> outcome) {
        took(excerpt, Decision.Answer.REWORDED, draft.text().get(), why, notice, outcome);
    }

    private void left(Excerpt excerpt, Decision.Answer answer, Outcome<TakenAnswer> outcome) {
        took(excerpt, answer, excerpt.sentence().text(), draft.why().get().strip(), "", outcome);
    }

    private void took(
            Excerpt excerpt,
            Decision.Answer answer,
            String text,
            String why,
            String notice,
            Outcome<TakenAnswer> outcome) {
        weighing.stop();
        switch (outcome) {
            case Outcome.Failed<TakenAnswer>(var failure) -> front.complain(Optional.of(failure));
            case Outcome.Done<TakenAnswer>(var taken) ->
                front.advance(new PastAnswer(excerpt, Optional.of(answer), why, text, Optional.of(taken)), notice);
        }
    }

    private String undoTitle(Excerpt excerpt) {
        return messages.text("undo.answer", words(excerpt));
    }

    private static String words(Excerpt excerpt) {
        return Brief.line(excerpt.finding().text(), LONGEST_WORDS);
    }

    private void onQuestion(Consumer<Excerpt> action) {
        front.complain(Optional.empty());
        front.question().ifPresent(action);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
