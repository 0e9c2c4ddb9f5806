package org.clausewright.desktop.clarify;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.TextChange;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.AnswerQuestion;
import org.clausewright.workspace.help.TakenAnswer;

/// The questions one at a time: which one is in front, what becomes of it, and what comes next.
final class ClarifyModel implements AutoCloseable {

    private final Messages messages = Messages.of(ClarifyModel.class);
    private final Workspace workspace;
    private final Navigation navigation;
    private final AnswerQuestion answers;
    private final Draft draft;
    private final Pause textPause;
    private final Pause caretPause;
    private final Queue queue = new Queue();
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<Card> card;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
    private final PastAnswers past = new PastAnswers();
    private final Subscriptions subscriptions = new Subscriptions();
    private TextSpan followed = TextSpan.at(0);
    private List<Finding> taken = List.of();
    private long takenAt = -1;
    private boolean active;
    private boolean advancing;
    private boolean acceptsWhenChecked;

    ClarifyModel(
            Workspace workspace,
            Navigation navigation,
            Preferences preferences,
            AnswerQuestion answers,
            Draft draft,
            Supplier<Pause> pause) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.answers = answers;
        this.draft = draft;
        this.textPause = pause.get();
        this.caretPause = pause.get();
        this.surroundings = new Surroundings(workspace, navigation, preferences);
        card = new ReadOnlyObjectWrapper<>(new Card.Nothing(Standing.NONE.here(), 0));
        subscriptions.follow(scope(), this::rescope);
        subscriptions.follow(hints(), this::refresh);
        subscriptions.add(workspace.onText(this::follow));
        subscriptions.add(workspace.onFindings(findings -> textPause.then(this::refreshUnlessSeen)));
        subscriptions.follow(draft.check(), this::checked);
        subscriptions.follow(draft.text(), this::changedAnswer);
        subscriptions.follow(draft.step(), this::changedAnswer);
        subscriptions.add(navigation.onCaret(caret -> followCaret()));
    }

    ObjectProperty<Scope> scope() {
        return surroundings.scope();
    }

    /// Whether findings of severity info are asked about too.
    BooleanProperty hints() {
        return surroundings.hints();
    }

    ReadOnlyObjectProperty<Card> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// Why the last thing asked for could not be done.
    ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What happened to the question before, where the author has to know; may be empty.
    ReadOnlyObjectProperty<String> notice() {
        return notice.getReadOnlyProperty();
    }

    Ladder ladder() {
        return workspace.spec().ladder();
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

    /// While the author works here, the text shows the place that is asked about; otherwise the text is left alone.
    void setActive(boolean now) {
        active = now;
        if (now && card.get() instanceof Card.Asking(Excerpt excerpt, int number, int of) && draft.isChoosing()) {
            reveal(excerpt.finding());
        }
    }

    boolean canGoBack() {
        return past.canGoBack();
    }

    // -- answering --------------------------------------------------------------------------------------------------

    /// Accepts the words before the author: one undo step, and the next question. Words that are still being linted
    /// are accepted as soon as they turn out to settle the question, unless the author changes them before.
    void accept() {
        if (!draft.isAcceptable()) {
            acceptsWhenChecked = draft.check().get() instanceof Check.Running;
        } else {
            onQuestion(excerpt -> draft.edit()
                    .ifPresent(edit -> took(
                            excerpt,
                            Decision.Answer.REWORDED,
                            draft.text().get(),
                            answers.reword(
                                    excerpt.finding(), edit, draft.why().get().strip(), undoTitle(excerpt)))));
        }
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
    }

    /// Leaves the words as they are, for the reason that the draft holds.
    void leave() {
        if (!(draft.step().get() instanceof Step.Leaving(Decision.Answer answer))) {
            return;
        }
        String why = draft.why().get().strip();
        if (answer == Decision.Answer.NOT_A_PROBLEM) {
            onQuestion(excerpt -> took(
                    excerpt,
                    answer,
                    excerpt.sentence().text(),
                    answers.notAProblem(excerpt.finding(), why, undoTitle(excerpt))));
        } else if (!why.isEmpty()) {
            onQuestion(excerpt -> took(
                    excerpt,
                    answer,
                    excerpt.sentence().text(),
                    answers.keep(excerpt.finding(), why, undoTitle(excerpt))));
        }
    }

    void skip() {
        onQuestion(excerpt -> {
            List<Finding> order = queue.waiting();
            queue.skip(excerpt.finding());
            past.add(PastAnswer.skipped(excerpt));
            show(queue.after(excerpt.finding(), order));
            updateStanding();
        });
    }

    private void took(Excerpt excerpt, Decision.Answer answer, String text, Outcome<TakenAnswer> outcome) {
        switch (outcome) {
            case Outcome.Failed<TakenAnswer>(var failure) -> trouble.set(Optional.of(failure));
            case Outcome.Done<TakenAnswer>(var taken) -> {
                List<Finding> order = queue.waiting();
                past.add(new PastAnswer(
                        excerpt, Optional.of(answer), draft.why().get().strip(), text, Optional.of(taken)));
                draft.reset();
                advancing = true;
                workspace.whenSettled(() -> {
                    advancing = false;
                    takeFindings();
                    show(queue.after(excerpt.finding(), order));
                    updateStanding();
                });
            }
        }
    }

    private String undoTitle(Excerpt excerpt) {
        String words = excerpt.finding().text().strip().replaceAll("\\s+", " ");
        return messages.text("undo.answer", words.length() > 40 ? words.substring(0, 39) + "\u2026" : words);
    }

    private void onQuestion(Consumer<Excerpt> action) {
        trouble.set(Optional.empty());
        if (card.get() instanceof Card.Asking(Excerpt excerpt, int number, int of)) {
            action.accept(excerpt);
        }
    }

    // -- moving about -----------------------------------------------------------------------------------------------

    /// Shows what was answered before the question in front, or before the answer that is being looked at.
    void back() {
        trouble.set(Optional.empty());
        if (canGoBack()) {
            past.back().ifPresent(this::lookAt);
        }
    }

    /// Goes on: from a look at an answer to the one after it, and in the end to the questions.
    void goOn() {
        trouble.set(Optional.empty());
        past.onward().ifPresentOrElse(this::lookAt, this::showFirst);
    }

    private void lookAt(PastAnswer answer) {
        draft.stop();
        card.set(new Card.Looking(answer));
        reveal(answer.excerpt().finding());
    }

    /// Takes the answer back that is being looked at; its question comes again.
    void takeBack() {
        if (card.get() instanceof Card.Looking(PastAnswer answer)) {
            Optional<Failure> failure =
                    answer.taken().flatMap(taken -> answers.takeBack(taken, messages.text("undo.back")));
            trouble.set(failure);
            if (failure.isEmpty()) {
                past.remove(answer);
                queue.unskip(answer.excerpt().finding());
                workspace.whenSettled(() -> {
                    takeFindings();
                    showAgain(answer.excerpt().finding());
                    updateStanding();
                });
            }
        }
    }

    /// Puts the question of a finding, wherever it stands.
    void ask(Finding finding) {
        workspace.whenSettled(() -> {
            surroundings.include(finding);
            takeFindings();
            queue.unskip(finding);
            showAgain(finding);
            updateStanding();
        });
    }

    void askSkipped() {
        queue.unskipAll();
        showFirst();
    }

    /// Narrows the questions to a section.
    void narrow(String section) {
        workspace.spec().section(section).ifPresent(found -> {
            surroundings.narrow(found.document().path(), section);
            rescope();
        });
    }

    void goToText() {
        if (card.get() instanceof Card.Asking(Excerpt excerpt, int number, int of)) {
            navigation.goTo(excerpt.finding().file(), followed);
        } else {
            navigation.focusEditor();
        }
    }

    private void rescope() {
        surroundings.settle();
        takeFindings();
        showFirst();
    }

    /// The scope follows the caret, as long as the author is in the text and not in the middle of an answer.
    private void followCaret() {
        if (active || scope().get() == Scope.SPEC || !draft.isChoosing()) {
            return;
        }
        caretPause.then(() -> {
            if (!active && draft.isChoosing() && surroundings.followCaret()) {
                rescope();
            }
        });
    }

    private void reveal(Finding finding) {
        navigation.reveal(finding.file(), finding.span());
    }

    // -- following the text -----------------------------------------------------------------------------------------

    private void follow(TextChange change) {
        if (card.get() instanceof Card.Asking(Excerpt excerpt, int number, int of)
                && excerpt.finding().file().equals(change.file())) {
            change.edits().reversed().forEach(edit -> followed = TextEdits.follow(followed, edit));
        }
    }

    private void takeFindings() {
        taken = workspace.findings();
        takenAt = workspace.textRevision();
        queue.replace(workspace.spec(), workspace.findings(), surroundings.asked());
    }

    /// The question that an answer led to was put from these very findings: putting it again would only disturb the
    /// next answer.
    private void refreshUnlessSeen() {
        if (takenAt == workspace.textRevision() && taken.equals(workspace.findings())) {
            forgetUndone();
        } else {
            refresh();
        }
    }

    private void refresh() {
        if (advancing || workspace.findingsRevision() != workspace.textRevision()) {
            return;
        }
        takeFindings();
        forgetUndone();
        switch (card.get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) -> update(excerpt);
            case Card.Nothing _ -> showFirst();
            case Card.Gone _, Card.Looking _ -> {}
        }
        updateStanding();
    }

    /// The question in front after the text has changed under it.
    private void update(Excerpt before) {
        boolean wordsGone = followed.isEmpty() && !before.finding().span().isEmpty();
        Optional<Finding> still = wordsGone
                ? Optional.empty()
                : queue.all().stream()
                        .filter(finding -> Queue.isLike(finding, before.finding()))
                        .min((one, other) -> Integer.compare(distance(one), distance(other)));
        Optional<Excerpt> now = still.flatMap(finding -> Excerpt.of(workspace.spec(), finding));
        if (now.isPresent()) {
            followed = now.get().finding().span();
            draft.update(now.get());
            card.set(asking(now.get()));
        } else if (!draft.written().isEmpty()) {
            card.set(new Card.Gone(before, draft.written()));
            draft.stop();
        } else {
            boolean outOfScope = workspace.findings().stream()
                    .anyMatch(finding -> finding.isOpen() && Queue.isLike(finding, before.finding()));
            showFirst();
            notice.set(outOfScope ? "" : messages.text("notice.gone"));
        }
    }

    private int distance(Finding finding) {
        return Math.abs(finding.span().start() - followed.start());
    }

    /// An answer that was undone in the text is none any more; its question comes to the front again.
    private void forgetUndone() {
        Optional<PastAnswer> undone = past.forget(
                answer -> answer.taken().filter(taken -> !answers.stands(taken)).isPresent());
        if (undone.isPresent() && draft.written().isEmpty()) {
            showAgain(undone.get().excerpt().finding());
        }
    }

    private void showFirst() {
        show(queue.waiting().stream().findFirst());
        updateStanding();
    }

    private void showAgain(Finding finding) {
        Optional<Finding> again = queue.all().stream()
                .filter(found -> Queue.isLike(found, finding))
                .min((one, other) -> Integer.compare(
                        Math.abs(one.span().start() - finding.span().start()),
                        Math.abs(other.span().start() - finding.span().start())));
        show(again.or(() -> queue.waiting().stream().findFirst()));
    }

    private void show(Optional<Finding> finding) {
        past.stopLooking();
        notice.set("");
        trouble.set(Optional.empty());
        Optional<Excerpt> excerpt = finding.flatMap(found -> Excerpt.of(workspace.spec(), found));
        if (excerpt.isEmpty()) {
            draft.stop();
            updateStanding();
            card.set(new Card.Nothing(standing.get().here(), queue.skippedCount()));
            return;
        }
        followed = excerpt.get().finding().span();
        draft.start(excerpt.get());
        card.set(asking(excerpt.get()));
        if (active) {
            reveal(excerpt.get().finding());
        }
    }

    private Card asking(Excerpt excerpt) {
        List<Finding> alike = queue.all().stream()
                .filter(finding -> isHint(finding) == isHint(excerpt.finding()))
                .toList();
        return new Card.Asking(excerpt, alike.indexOf(excerpt.finding()) + 1, alike.size());
    }

    static boolean isHint(Finding finding) {
        return finding.severity() == Severity.INFO;
    }

    private void updateStanding() {
        standing.set(surroundings.standing(past.streak()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
