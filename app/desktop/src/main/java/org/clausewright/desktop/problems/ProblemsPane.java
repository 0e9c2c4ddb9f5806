package org.clausewright.desktop.problems;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.help.AnswerQuestion;

/// The findings as a pane of the window.
public final class ProblemsPane implements Pane {

    private final Messages messages = Messages.of(ProblemsPane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final ProblemsModel model;
    private final ProblemsView view;
    private final ProblemsTools tools;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// @param clarify puts the question of a finding
    public ProblemsPane(Desk desk, AnswerQuestion answers, Consumer<Finding> clarify) {
        model = new ProblemsModel(
                desk.workspace(),
                desk.navigation(),
                desk.preferences(),
                Pause.shortly(),
                messages.text("group.noSection"));
        view = new ProblemsView(
                model,
                (finding, why) -> Outcome.failure(answers.keep(finding, why, messages.text("undo.keep"))),
                clarify,
                subscriptions);
        tools = new ProblemsTools(model, subscriptions);
        subscriptions.follow(model.count(), this::count);
    }

    private void count() {
        int count = model.count().get();
        title.set(count == 0 ? messages.text("title") : messages.text("title.count", count));
    }

    @Override
    public String id() {
        return "problems";
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(tools);
    }

    @Override
    public void focus() {
        view.focusList();
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
