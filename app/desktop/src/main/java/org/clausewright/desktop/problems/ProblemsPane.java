package org.clausewright.desktop.problems;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.lint.Baseline;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.help.AdoptFindings;
import org.clausewright.workspace.help.AnswerQuestion;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The findings as a pane of the window.
public final class ProblemsPane implements Pane {

    private final Messages messages = Messages.of(ProblemsPane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final ProblemsModel model;
    private final ProblemsView view;
    private final ProblemsTools tools;
    private final AdoptFindings adopt;
    private final Notifications notifications;
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
        adopt = new AdoptFindings(desk.workspace());
        notifications = desk.notifications();
        tools = new ProblemsTools(model, this::adopt, subscriptions);
        desk.commands()
                .add(Command.of(
                                "problems.adopt",
                                "Review",
                                messages.text("command.adopt"),
                                BootstrapIcons.CHECK2_ALL,
                                this::adopt)
                        .when(() -> model.unknown() > 0));
        subscriptions.follow(model.count(), this::count);
    }

    private void adopt() {
        int count = model.unknown();
        if (adopt.adopt(messages.text("undo.adopt"))) {
            notifications.show(
                    Notifications.Kind.SUCCESS,
                    messages.text("adopted", count),
                    messages.text("adopted.detail", Baseline.PATH));
        }
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
