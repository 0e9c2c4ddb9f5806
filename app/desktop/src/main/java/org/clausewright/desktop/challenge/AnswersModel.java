package org.clausewright.desktop.challenge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.challenge.AnswerDrafts;

/// The answers that were drafted for an example of the clause under the caret.
final class AnswersModel implements AutoCloseable {

    /// A drafted answer and what it would change.
    ///
    /// @param source who drafted it; without a name where that is not known
    /// @param lines  the example file around the change; empty where the example is not there any more
    record Draft(Judged answer, Source source, List<LineChange> lines) {}

    /// @param prompt the title of the example; empty where nobody asked for answers
    record Shown(Optional<String> prompt, List<Draft> drafts, Asked state) {}

    private final Messages messages = Messages.of(AnswersModel.class);
    private final Desk desk;
    private final AnswerDrafts drafts;
    private final ConsentGate gate;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(Optional.empty(), List.of(), new Asked.NotYet()));
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<String> clause = Optional.empty();

    AnswersModel(Desk desk, AnswerDrafts drafts, ConsentGate gate) {
        this.desk = desk;
        this.drafts = drafts;
        this.gate = gate;
        subscriptions.add(drafts.onChange(changed -> refresh()));
        subscriptions.add(desk.workspace().onSpec(spec -> refresh()));
        drafts.restore();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ConsentGate gate() {
        return gate;
    }

    void follow(Optional<String> id) {
        if (!clause.equals(id)) {
            clause = id;
            refresh();
        }
    }

    void ask(Spec spec, Found<Clause> asked, ExampleDraft prompt) {
        String title = messages.text("answers.activity", prompt.title());
        gate.pass(title, () -> drafts.before(spec, asked, prompt), () -> drafts.ask(title, spec, asked, prompt));
    }

    void again() {
        clause.flatMap(id -> desk.workspace().spec().clause(id))
                .ifPresent(found -> drafts.prompt(found.value().id())
                        .ifPresent(prompt -> ask(desk.workspace().spec(), found, prompt)));
    }

    void cancel() {
        clause.ifPresent(drafts::cancel);
    }

    /// Adds an answer to its example, as one undo step.
    void accept(Judged answer) {
        clause.ifPresent(id -> desk.workspace()
                .whenSettled(() -> drafts.edit(desk.workspace().spec(), id, answer)
                        .<Optional<Failure>>map(edit -> {
                            if (desk.workspace().apply(new SpecEdit(messages.text("answers.undo"), edit.files()))) {
                                drafts.remove(id, answer);
                            }
                            return Optional.empty();
                        })
                        .handle(done -> {}, this::warn)));
    }

    void discard(Judged answer) {
        clause.ifPresent(id -> drafts.remove(id, answer));
    }

    /// Nothing more is wanted for this prompt.
    void done() {
        clause.ifPresent(drafts::forget);
    }

    private void warn(Failure failure) {
        desk.notifications().show(Notifications.Kind.WARNING, failure.message(), failure.advice());
    }

    private void refresh() {
        Function<String, Shown> of = id -> new Shown(
                drafts.prompt(id).map(ExampleDraft::title),
                drafts.waiting(id).stream()
                        .map(answer -> new Draft(answer.text(), answer.source(), lines(id, answer.text())))
                        .toList(),
                drafts.state(id));
        shown.set(clause.map(of).orElse(new Shown(Optional.empty(), List.of(), new Asked.NotYet())));
    }

    private List<LineChange> lines(String id, Judged answer) {
        Spec spec = desk.workspace().spec();
        return switch (drafts.edit(spec, id, answer)) {
            case Outcome.Failed<SpecEdit> _ -> List.of();
            case Outcome.Done<SpecEdit> done -> {
                FileEdit file = done.value().files().getFirst();
                String before = spec.exampleFile(id)
                        .map(found -> found.document().text())
                        .orElse("");
                yield LineChange.between(before, TextEdits.apply(before, file.edits()));
            }
        };
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
