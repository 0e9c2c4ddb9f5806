package org.clausewright.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.help.Asked;

/// How a question to the assistant goes: that it runs, with a way to cancel it; what a person should know of the
/// answer; or what went wrong, with a way to ask again.
public final class AskBar extends VBox {

    private final Messages messages = Messages.of(AskBar.class);
    private final Label running = new Label();
    private final HBox runningLine;
    private final Label note = new Label();
    private final Trouble trouble = new Trouble();
    private final Button again = new Button();
    private final Button cancelButton = new Button();

    public AskBar(Runnable cancel, Runnable askAgain) {
        getStyleClass().add("ask-bar");
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.getStyleClass().add("ask-spinner");
        cancelButton.setText(messages.text("ask.cancel"));
        cancelButton.getStyleClass().addAll("small", "quiet");
        cancelButton.setOnAction(event -> cancel.run());
        HBox.setHgrow(running, Priority.ALWAYS);
        running.setMaxWidth(Double.MAX_VALUE);
        runningLine = new HBox(spinner, running, cancelButton);
        runningLine.getStyleClass().add("ask-running");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small-text");
        again.getStyleClass().addAll("small", "quiet");
        again.setOnAction(event -> askAgain.run());
        getChildren().addAll(runningLine, trouble, note, again);
        runningLine.managedProperty().bind(runningLine.visibleProperty());
        note.managedProperty().bind(note.visibleProperty());
        again.managedProperty().bind(again.visibleProperty());
        managedProperty().bind(visibleProperty());
    }

    /// Gives the keyboard to the button that is shown.
    public void focusAction() {
        (again.isVisible() ? again : cancelButton).requestFocus();
    }

    /// Escape in a pane stops what runs, and else leaves the pane.
    public void stopOrLeave(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (runningLine.isVisible()) {
                cancelButton.fire();
            } else {
                leave.run();
            }
            event.consume();
        }
    }

    /// @param runningWords what is said while it runs
    /// @param againTitle   what the button says that asks once more after a failure
    public void show(Asked state, String runningWords, String againTitle) {
        running.setText(runningWords);
        again.setText(againTitle);
        runningLine.setVisible(state instanceof Asked.Running);
        again.setVisible(state instanceof Asked.Failed);
        trouble.clear();
        String words =
                switch (state) {
                    case Asked.NotYet() -> "";
                    case Asked.Running() -> "";
                    case Asked.Answered(var tally) -> tally.note();
                    case Asked.Cancelled() -> messages.text("ask.cancelled");
                    case Asked.Failed(var failure) -> {
                        trouble.show(failure);
                        yield "";
                    }
                };
        note.setText(words);
        note.setVisible(!words.isEmpty());
        setVisible(runningLine.isVisible() || again.isVisible() || note.isVisible());
    }
}
