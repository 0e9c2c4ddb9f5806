package org.clausewright.desktop.problems;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.lint.Baseline;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.help.clarify.AdoptFindings;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The findings as a pane of the window.
public final class ProblemsPane extends ToolPane {

    private final ProblemsModel model;
    private final ProblemsView view;
    private final ProblemsTools tools;
    private final AdoptFindings adopt;
    private final Notifications notifications;

    /// @param clarify puts the question of a finding
    public ProblemsPane(Desk desk, AnswerQuestion answers, Consumer<Finding> clarify) {
        super("problems", "title");
        model = new ProblemsModel(
                desk.workspace(),
                desk.navigation(),
                desk.preferences(),
                Pause.shortly(),
                messages.text("group.noSection"));
        subscriptions.add(model::close);
        view = new ProblemsView(
                model,
                (finding, why) -> Outcome.failure(answers.keep(finding, why, messages.text("undo.keep"))),
                clarify,
                item -> {
                    model.reveal(item);
                    desk.commands().run("model.conflictsHere");
                },
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
        countOn(model.count(), "title.count", () -> model.count().get());
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
}
