package org.clausewright.desktop.challenge;

import java.util.Optional;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.challenge.AnswerDrafts;
import org.clausewright.workspace.help.challenge.Challenges;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Challenges to the clause under the caret, as a pane of the window. Adds the command `clause.challenge`.
public final class ChallengePane extends ToolPane {

    private final ChallengeModel model;
    private final ChallengeView view;

    /// @param consent who remembers what may be sent to a model
    public ChallengePane(Desk desk, Challenges challenges, AnswerDrafts drafts, Consent consent) {
        super("challenge", "title");
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        model = new ChallengeModel(
                desk,
                challenges,
                new AnswersModel(desk, drafts, new ConsentGate("answers", desk.tasks(), consent)),
                new ConsentGate("challenge", desk.tasks(), consent),
                here);
        subscriptions.add(model::close);
        view = new ChallengeView(model, subscriptions);
        countOn(model.shown(), "title.count", () -> model.shown().get().ideas().size());
        desk.commands()
                .add(new Command(
                        "clause.challenge",
                        "Model",
                        messages.text("command.challenge"),
                        Optional.of(BootstrapIcons.BULLSEYE),
                        Optional.empty(),
                        model::hasClause,
                        () -> {
                            desk.commands().run("view.challenge");
                            model.ask();
                        }));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
