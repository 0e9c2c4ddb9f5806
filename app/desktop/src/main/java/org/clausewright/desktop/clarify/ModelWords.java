package org.clausewright.desktop.clarify;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.assist.Written;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.clarify.ModelRewordings;

/// Other words for the sentence in front, asked of the assistant.
final class ModelWords {

    private static final int COUNT = 3;

    /// @param sentences as a model wrote them, each on one line
    record Shown(Asked state, List<Written<String>> sentences) {}

    private final Messages messages = Messages.of(ModelWords.class);
    private final Workspace workspace;
    private final ModelRewordings rewordings;
    private final ConsentGate gate;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(new Asked.NotYet(), List.of()));

    ModelWords(Workspace workspace, ModelRewordings rewordings, ConsentGate gate, Subscriptions subscriptions) {
        this.workspace = workspace;
        this.rewordings = rewordings;
        this.gate = gate;
        subscriptions.add(rewordings.onChange(this::refresh));
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ConsentGate gate() {
        return gate;
    }

    /// Whether somebody is there who writes sentences.
    boolean canAsk() {
        return !rewordings.assistant().name().equals("offline");
    }

    void ask(Excerpt excerpt) {
        String title = messages.text("model.activity");
        var spec = workspace.spec();
        gate.pass(
                title,
                () -> rewordings
                        .assistant()
                        .beforeRewordings(
                                spec, excerpt.finding(), excerpt.sentence().span(), COUNT),
                () -> rewordings.ask(
                        title, spec, excerpt.finding(), excerpt.sentence().span(), COUNT));
    }

    void cancel() {
        rewordings.cancel();
    }

    /// Another question is in front.
    void forget() {
        gate.refuse();
        rewordings.forget();
        refresh();
    }

    private void refresh() {
        shown.set(new Shown(rewordings.state(), rewordings.found()));
    }
}
