package org.clausewright.desktop.clarify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.Written;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Decision;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Remedy;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// The answer to one question while it is being given: what is chosen, what is filled in, what the sentence would say,
/// and what linting says of that.
final class Draft {

    private static final int LONGEST_SENTENCE = 8_000;

    private final Messages messages = Messages.of(Draft.class);
    private final Workspace workspace;
    private final Trials trials;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing());
    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check.Unchanged());
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private Optional<Excerpt> excerpt = Optional.empty();
    private Optional<Source> source = Optional.empty();

    Draft(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.trials = new Trials(workspace, tasks);
        text.subscribe(now -> checkText());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Check> check() {
        return check.getReadOnlyProperty();
    }

    /// The answers that are known to settle the question by themselves: linting what they write has shown it.
    ReadOnlyObjectProperty<List<Answer>> offered() {
        return trials.settling();
    }

    /// What the sentence would say, on one line.
    StringProperty text() {
        return text;
    }

    /// The reason or the answer in words, one line.
    StringProperty why() {
        return why;
    }

    /// Begins with another question.
    void start(Excerpt question) {
        excerpt = Optional.of(question);
        trials.forgetAnswers();
        reset();
        trials.tryAnswers(question.finding());
    }

    /// The same question in a later snapshot. What was written stays; what was proposed is checked again.
    void update(Excerpt question) {
        boolean sameText = excerpt.map(old -> old.sentence().text())
                .filter(question.sentence().text()::equals)
                .isPresent();
        excerpt = Optional.of(question);
        trials.tryAnswers(question.finding());
        switch (step.get()) {
            case Step.Filling _, Step.Applying _ -> {
                if (!sameText) {
                    reset();
                }
            }
            case Step.Writing _ -> checkText();
            case Step.Choosing _, Step.Leaving _ -> {}
        }
    }

    void stop() {
        excerpt = Optional.empty();
        reset();
    }

    /// Back to the question; what was chosen is given up.
    void reset() {
        why.set("");
        step.set(new Step.Choosing());
        text.set("");
    }

    /// What the author has written of their own; empty where nothing would be lost.
    String written() {
        return switch (step.get()) {
            case Step.Writing(String proposed) when !text.get().equals(proposed) -> text.get();
            case Step.Leaving _ -> why.get();
            case Step.Choosing _, Step.Filling _, Step.Writing _, Step.Applying _ -> "";
        };
    }

    boolean isChoosing() {
        return step.get() instanceof Step.Choosing;
    }

    /// A sentence that no field can hold is edited in the text.
    boolean canWrite() {
        return excerpt.filter(question -> question.sentence().text().length() <= LONGEST_SENTENCE)
                .filter(question -> readOnly().isEmpty())
                .isPresent();
    }

    Optional<String> readOnly() {
        return excerpt.flatMap(question -> workspace.readOnly(question.finding().file()));
    }

    /// Chooses an answer: what it writes is shown, what it does not know is asked for, and where it says nothing of
    /// what to write, or that would not settle the question, the author writes.
    void choose(Answer answer) {
        excerpt.ifPresent(question -> {
            Optional<Rewording> blanks = answer.remedy()
                    .filter(Rewording.class::isInstance)
                    .map(Rewording.class::cast)
                    .filter(rewording -> !rewording.isComplete());
            why.set(answer.text());
            if (blanks.isPresent() && canWrite()) {
                step.set(new Step.Filling(answer, blanks.get().blanks()));
            } else if (offered().get().contains(answer)) {
                question.finding().offer(answer).ifPresent(fix -> show(question, fix));
            } else if (canWrite()) {
                write(question.sentence().text());
            }
        });
    }

    /// A change that stands for no answer.
    void choose(Fix fix) {
        excerpt.ifPresent(question -> {
            why.set(fix.title());
            show(question, fix);
        });
    }

    /// Fills in what was asked for.
    ///
    /// @param values by the names of the blanks
    /// @return false where one is missing
    boolean fill(Map<String, String> values) {
        if (!(step.get() instanceof Step.Filling(Answer answer, var blanks)) || excerpt.isEmpty()) {
            return false;
        }
        Map<String, String> clean = new HashMap<>();
        values.forEach(
                (name, value) -> clean.put(name, value.replaceAll("\\s+", " ").strip()));
        Optional<List<TextEdit>> edits = answer.remedy()
                .filter(Rewording.class::isInstance)
                .map(Rewording.class::cast)
                .flatMap(rewording -> rewording.edits(clean));
        edits.ifPresent(found -> {
            String filled = blanks.stream()
                    .map(blank -> blank.name() + ": " + clean.getOrDefault(blank.name(), ""))
                    .collect(Collectors.joining(", "));
            why.set(messages.text("why.filled", answer.text(), filled));
            write(excerpt.get().sentence().with(found));
        });
        return edits.isPresent();
    }

    /// Proposes a sentence, or opens the one that stands there for editing.
    void write(String proposed) {
        write(proposed, Optional.empty());
    }

    /// Proposes a sentence that a model wrote.
    ///
    /// @param answer what the author may say instead
    void propose(Written<String> sentence, String answer) {
        if (canWrite()) {
            why.set(answer);
            write(sentence.text(), Optional.of(sentence.source()));
        }
    }

    private void write(String proposed, Optional<Source> by) {
        source = by;
        step.set(new Step.Writing(proposed));
        text.set(proposed);
        checkText();
    }

    void editByHand(String answer) {
        excerpt.filter(question -> canWrite()).ifPresent(question -> {
            why.set(answer);
            write(question.sentence().text());
        });
    }

    void leave(Decision.Answer answer) {
        why.set("");
        step.set(new Step.Leaving(answer));
    }

    private void show(Excerpt question, Fix fix) {
        Optional<List<TextEdit>> inSentence = inSentence(question, fix.edit());
        if (inSentence.isPresent() && canWrite()) {
            write(question.sentence().with(inSentence.get()));
        } else {
            step.set(new Step.Applying(fix));
            trials.tryOut(question.finding(), edit(), check::set);
        }
    }

    /// The edits of a change that says the sentence in other words, and does nothing else.
    private static Optional<List<TextEdit>> inSentence(Excerpt question, SpecEdit edit) {
        if (edit.files().size() != 1
                || !edit.files().getFirst().file().equals(question.finding().file())) {
            return Optional.empty();
        }
        List<TextEdit> edits = edit.files().getFirst().edits();
        boolean within =
                edits.stream().allMatch(each -> question.sentence().span().contains(each.span()));
        return within ? Optional.of(edits) : Optional.empty();
    }

    /// The model that wrote what was proposed, whether the author has changed it since or not; empty where none did.
    Optional<Source> source() {
        return step.get() instanceof Step.Writing ? source : Optional.empty();
    }

    /// The change of the spec that the draft stands for; empty where it changes nothing.
    Optional<SpecEdit> edit() {
        return switch (step.get()) {
            case Step.Applying(Fix fix) -> Optional.of(fix.edit());
            case Step.Writing _ -> excerpt.map(this::written).filter(edit -> !edit.isEmpty());
            case Step.Choosing _, Step.Filling _, Step.Leaving _ -> Optional.empty();
        };
    }

    private SpecEdit written(Excerpt question) {
        return new SpecEdit(
                "",
                List.of(new FileEdit(
                        question.finding().file(), question.sentence().edits(text.get()))));
    }

    /// Whether it may be accepted as it stands: it settles the question, or the author's own words are meant so.
    boolean isAcceptable() {
        boolean own = step.get() instanceof Step.Writing(String proposed)
                && !text.get().equals(proposed);
        return readOnly().isEmpty() && edit().isPresent() && (check.get().isFine() || own);
    }

    private void checkText() {
        if (step.get() instanceof Step.Writing) {
            excerpt.ifPresent(question -> trials.tryOut(question.finding(), edit(), check::set));
        }
    }

    /// What an answer says of itself: that it writes, that it asks, or that it leaves the wording to its author.
    String manner(Answer answer) {
        Optional<Remedy> remedy = answer.remedy();
        if (remedy.isPresent() && remedy.get() instanceof Rewording rewording && !rewording.isComplete()) {
            return "asks";
        }
        return offered().get().contains(answer) ? "writes" : "words";
    }
}
