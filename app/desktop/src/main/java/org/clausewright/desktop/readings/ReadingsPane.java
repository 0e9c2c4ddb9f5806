package org.clausewright.desktop.readings;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.readings.Readings;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.clausewright.workspace.help.readings.ThoughtCases;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The readings of the clause under the caret, as a pane of the window. Adds the command `clause.readings`.
public final class ReadingsPane extends ToolPane {

    private final ReadingsModel model;
    private final ReadingsView view;

    /// @param consent who remembers what may be sent to a model
    /// @param ask     puts the question that separates the readings to the author, with the answer that was chosen
    public ReadingsPane(
            Desk desk,
            Readings readings,
            RewordingTrials trials,
            ThoughtCases thinking,
            Consent consent,
            BiConsumer<Finding, Answer> ask) {
        super("readings", "title");
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        model = new ReadingsModel(
                desk.workspace(),
                readings,
                trials,
                new ConsentGate("readings", desk.tasks(), consent),
                here,
                new CasesModel(
                        desk.workspace(),
                        readings,
                        thinking,
                        new ConsentGate("challenge", desk.tasks(), consent),
                        here),
                ask);
        subscriptions.add(model::close);
        view = new ReadingsView(model, desk.navigation(), subscriptions);
        countOn(
                model.shown(),
                "title.count",
                () -> model.shown().get().spread().readings().size());
        desk.commands()
                .add(new Command(
                        "clause.readings",
                        "Clause",
                        messages.text("command.readings"),
                        Optional.of(BootstrapIcons.PEOPLE),
                        Optional.empty(),
                        model::hasClause,
                        () -> desk.commands().run("view.readings")));
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
