package org.clausewright.desktop.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.edit.ClauseEdits;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.edit.FreshId;
import org.clausewright.spec.text.TextSpan;

/// What is done with whole examples: each is one undo step.
final class ExampleActions {

    private final Messages messages = Messages.of(ExampleActions.class);
    private final Desk desk;
    private final ExamplesModel model;
    private final Predicate<String> taken;

    /// @param taken whether the spec's history has an id already; may read files
    ExampleActions(Desk desk, ExamplesModel model, Predicate<String> taken) {
        this.desk = desk;
        this.model = model;
        this.taken = taken;
    }

    /// Adds an example to what is shown: to a clause's file, or to a section's text. It opens for editing.
    void add() {
        ExampleDraft draft = new ExampleDraft(
                messages.text("new.title"), List.of(ExampleDraft.Message.of("user", "")), List.of(), Optional.empty());
        model.whenCurrent(() -> {
            Spec spec = desk.workspace().spec();
            switch (model.subject()) {
                case Subject.OfClause(var clause) ->
                    addAndEdit(
                            ExampleEdits.addToClause(spec, clause, draft),
                            SpecPath.examplesOf(clause.value().id()));
                case Subject.OfSection(var section) ->
                    addAndEdit(
                            ExampleEdits.addToSection(spec, section, draft),
                            section.document().path());
                case Subject.OfFile _, Subject.Imported _, Subject.Nothing() -> {}
            }
        });
    }

    private void addAndEdit(SpecEdit edit, SpecPath file) {
        if (desk.workspace().apply(edit)) {
            model.editLastOf(file);
        }
    }

    /// Tags the sentence at the caret as a clause with a fresh id.
    void tagSentence() {
        Optional<Caret> caret = desk.navigation().caret();
        if (caret.isEmpty()) {
            return;
        }
        model.whenCurrent(() -> {
            Spec spec = desk.workspace().spec();
            desk.tasks()
                    .latest(
                            "examples.tag",
                            messages.text("tag"),
                            progress -> Outcome.done(FreshId.of(spec, taken, RandomGenerator.getDefault())),
                            id -> id.handle(fresh -> tag(caret.get(), fresh), failure -> say(failure.message())));
        });
    }

    private void tag(Caret caret, String id) {
        model.whenCurrent(() -> {
            Spec spec = desk.workspace().spec();
            Optional<SpecDocument> document = spec.document(caret.file());
            document.filter(found -> caret.offset() <= found.length())
                    .ifPresent(found -> ClauseEdits.tag(spec, found, TextSpan.at(caret.offset()), id)
                            .handle(desk.workspace()::apply, failure -> say(failure.message())));
        });
    }

    void duplicate(long key) {
        model.withCard(key, card -> desk.workspace().apply(ExampleEdits.duplicate(found(card))));
    }

    void delete(long key) {
        model.withCard(key, card -> desk.workspace().apply(ExampleEdits.delete(found(card))));
    }

    /// Lets an example change places with the one before or after it in its file.
    ///
    /// @param by -1 or 1
    void move(long key, int by) {
        model.withCard(key, card -> model.neighbour(card, by).ifPresent(other -> {
            Example first = by < 0 ? other.example() : card.example();
            Example second = by < 0 ? card.example() : other.example();
            desk.workspace().apply(ExampleEdits.swap(card.document(), first, second));
        }));
    }

    private static Found<Example> found(Card card) {
        return new Found<>(card.document(), card.example());
    }

    private void say(String what) {
        desk.notifications().show(Notifications.Kind.WARNING, messages.text("tag"), what);
    }
}
