package org.clausewright.desktop;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Recovered;
import org.clausewright.workspace.Workspace;

/// Offers the text that was not saved when the program last ended: which files, and when they were typed in. As long
/// as nobody answers, the text stays where it is and is offered again.
final class RecoveryOffer {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private RecoveryOffer() {}

    static void show(Workspace workspace, Overlays overlays) {
        List<Recovered> recovered = workspace.recovered();
        if (recovered.isEmpty()) {
            return;
        }
        Messages messages = Messages.of(RecoveryOffer.class);
        VBox files = new VBox();
        files.getStyleClass().add("recovery-list");
        recovered.stream()
                .limit(10)
                .map(each ->
                        new Label(messages.text("recovery.file", each.file().value(), WHEN.format(each.when()))))
                .forEach(files.getChildren()::add);
        Question.ask(
                overlays,
                messages.text("recovery.title"),
                messages.text("recovery.words"),
                List.of(files),
                List.of(
                        new Question.Answer(messages.text("recovery.restore"), () -> workspace.restore(recovered)),
                        new Question.Answer(messages.text("recovery.discard"), workspace::discardRecovered),
                        new Question.Answer(messages.text("recovery.later"), () -> {})));
    }
}
