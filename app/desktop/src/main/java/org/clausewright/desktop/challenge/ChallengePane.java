package org.clausewright.desktop.challenge;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.AnswerDrafts;
import org.clausewright.workspace.help.Challenges;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.SessionConsent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Challenges to the clause under the caret, as a pane of the window. Adds the command `clause.challenge`.
public final class ChallengePane implements Pane {

    private final Messages messages = Messages.of(ChallengePane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChallengeModel model;
    private final ChallengeView view;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public ChallengePane(Desk desk, Challenges challenges, AnswerDrafts drafts) {
        this(desk, challenges, drafts, new SessionConsent());
    }

    /// @param consent who remembers what may be sent to a model
    public ChallengePane(Desk desk, Challenges challenges, AnswerDrafts drafts, Consent consent) {
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        model = new ChallengeModel(
                desk,
                challenges,
                new AnswersModel(desk, drafts, new ConsentGate("answers", desk.tasks(), consent)),
                new ConsentGate("challenge", desk.tasks(), consent),
                here);
        view = new ChallengeView(model, subscriptions);
        subscriptions.follow(model.shown(), this::count);
        desk.commands()
                .add(new Command(
                        "clause.challenge",
                        "Model",
                        messages.text("command.challenge"),
                        Optional.of(BootstrapIcons.BULLSEYE),
                        Optional.empty(),
                        model::hasClause,
                        model::ask));
    }

    private void count() {
        int count = model.shown().get().ideas().size();
        title.set(count == 0 ? messages.text("title") : messages.text("title.count", count));
    }

    @Override
    public String id() {
        return "challenge";
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
    public void focus() {
        view.focusFirst();
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
