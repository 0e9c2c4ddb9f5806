package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Workspace;

/// The card in front: which question it puts, where its words stand now, and how matters stand around it.
final class Front {

    private final Workspace workspace;
    private final Navigation navigation;
    private final Surroundings surroundings;
    private final Draft draft;
    private final Queue queue = new Queue();
    private final PastAnswers past = new PastAnswers();
    private final ReadOnlyObjectWrapper<Card> card =
            new ReadOnlyObjectWrapper<>(new Card.Nothing(Standing.NONE.here(), 0));
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
    private TextSpan place = TextSpan.at(0);
    private Optional<Finding> added = Optional.empty();
    private List<Finding> taken = List.of();
    private long takenAt = -1;
    private boolean active;
    private boolean advancing;

    Front(Workspace workspace, Navigation navigation, Surroundings surroundings, Draft draft) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.surroundings = surroundings;
        this.draft = draft;
    }

    ReadOnlyObjectProperty<Card> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> notice() {
        return notice.getReadOnlyProperty();
    }

    Queue queue() {
        return queue;
    }

    PastAnswers past() {
        return past;
    }

    /// What is asked about; empty where the card puts no question.
    Optional<Excerpt> question() {
        return card.get() instanceof Card.Asking(Excerpt excerpt, int number, int of)
                ? Optional.of(excerpt)
                : Optional.empty();
    }

    /// Where the words that are asked about stand in the text of now.
    TextSpan place() {
        return place;
    }

    void setPlace(TextSpan now) {
        place = now;
    }

    boolean isActive() {
        return active;
    }

    void setActive(boolean now) {
        active = now;
        if (now && draft.isChoosing()) {
            question().ifPresent(excerpt -> reveal(excerpt.finding()));
        }
    }

    /// Whether an answer was given and the next question waits for the linter.
    boolean isAdvancing() {
        return advancing;
    }

    void complain(Optional<Failure> failure) {
        trouble.set(failure);
    }

    void say(String words) {
        notice.set(words);
    }

    /// Puts a question beside those of the linter, in the place of one that was put so before.
    void add(Finding finding) {
        added = Optional.of(finding);
    }

    void takeFindings() {
        taken = workspace.findings();
        takenAt = workspace.textRevision();
        added = added.flatMap(this::followed);
        List<Finding> all = new ArrayList<>(taken);
        added.ifPresent(all::add);
        queue.replace(workspace.spec(), all, surroundings.asked());
    }

    /// The added question where its words stand now: the nearest ones in the sentence of its clause.
    private Optional<Finding> followed(Finding finding) {
        return finding.clause().flatMap(workspace.spec()::clause).flatMap(found -> {
            TextSpan sentence = found.value().sentence();
            int at = found.document().text(sentence).indexOf(finding.text());
            boolean stays = sentence.contains(finding.span())
                    && found.document().text(finding.span()).equals(finding.text());
            int start = stays ? finding.span().start() : sentence.start() + at;
            return at < 0
                    ? Optional.empty()
                    : Optional.of(finding.at(
                            new TextSpan(start, start + finding.text().length())));
        });
    }

    /// Whether the questions were put from the very findings that the workspace has.
    boolean isUpToDate() {
        return takenAt == workspace.textRevision() && taken.equals(workspace.findings());
    }

    void updateStanding() {
        standing.set(surroundings.standing(past.streak()));
    }

    void showFirst() {
        show(queue.waiting().stream().findFirst());
        updateStanding();
    }

    /// Puts the question that comes after one that was passed over.
    void skip(Excerpt excerpt) {
        List<Finding> order = queue.waiting();
        queue.skip(excerpt.finding());
        past.add(PastAnswer.skipped(excerpt));
        show(queue.after(excerpt.finding(), order));
        updateStanding();
    }

    /// Puts the question after one that was answered, once the linter has seen what the answer did.
    ///
    /// @param words what the author has to know of the answer; may be empty
    void advance(PastAnswer answer, String words) {
        Finding answered = answer.excerpt().finding();
        added = added.filter(other -> !Queue.isLike(other, answered));
        List<Finding> order = queue.waiting();
        past.add(answer);
        draft.reset();
        advancing = true;
        workspace.whenSettled(() -> {
            advancing = false;
            takeFindings();
            show(queue.after(answered, order));
            updateStanding();
            say(words);
        });
    }

    /// Puts the question of a finding of an earlier snapshot, or the first one where it is none any more.
    void showAgain(Finding finding) {
        int start = finding.span().start();
        show(nearest(finding, start).or(() -> queue.waiting().stream().findFirst()));
    }

    /// The finding of now that is most likely the same as one of an earlier snapshot.
    Optional<Finding> nearest(Finding finding, int start) {
        return queue.all().stream()
                .filter(found -> Queue.isLike(found, finding))
                .min(Comparator.comparingInt(found -> Math.abs(found.span().start() - start)));
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
        place = excerpt.get().finding().span();
        draft.start(excerpt.get());
        card.set(asking(excerpt.get()));
        if (active) {
            reveal(excerpt.get().finding());
        }
    }

    /// The same question in a later snapshot.
    void update(Excerpt now) {
        place = now.finding().span();
        draft.update(now);
        card.set(asking(now));
    }

    /// The words that were asked about are gone; what the author wrote is kept in sight.
    void lose(Excerpt before) {
        card.set(new Card.Gone(before, draft.written()));
        draft.stop();
    }

    void lookAt(PastAnswer answer) {
        draft.stop();
        card.set(new Card.Looking(answer));
        reveal(answer.excerpt().finding());
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

    private void reveal(Finding finding) {
        navigation.reveal(finding.file(), finding.span());
    }
}
