package org.clausewright.desktop.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.assist.openai.Templates;
import org.clausewright.assist.openai.Templates.Wording;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.desktop.parts.FoldedText;
import org.clausewright.workspace.Subscription;

/// What the model is asked: the wording of every kind of question, with its version and where it comes from.
public final class PromptsCard extends VBox {

    private final Messages messages = Messages.of(PromptsCard.class);
    private Optional<Subscription> shown = Optional.empty();

    private PromptsCard(Templates templates) {
        getStyleClass().addAll("dialog-card", "prompts-card");
        Label title = new Label(messages.text("prompts.title"));
        title.getStyleClass().add("dialog-title");
        Label note = new Label(messages.text("prompts.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        VBox all = new VBox();
        all.getStyleClass().add("prompts");
        templates.all().forEach(wording -> all.getChildren().add(one(wording)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(messages.text("done"));
        close.setCancelButton(true);
        close.setOnAction(pressed -> shown.ifPresent(Subscription::close));
        HBox actions = new HBox(close);
        actions.getStyleClass().add("dialog-actions");
        getChildren().addAll(title, note, scroll, actions);
    }

    /// Shows the wording in use over the window.
    public static void open(Templates templates, Overlays overlays) {
        PromptsCard card = new PromptsCard(templates);
        card.shown = Optional.of(overlays.modal(card, () -> {}));
    }

    private VBox one(Wording wording) {
        Label name = new Label(heading(wording));
        name.getStyleClass().add("strong");
        Label from = new Label(wording.version()
                .map(version -> messages.text(
                        wording.origin().equals(wording.name()) ? "prompts.own" : "prompts.spec",
                        version,
                        wording.origin()))
                .orElseGet(() -> messages.text("prompts.broken", wording.origin())));
        from.getStyleClass().add("muted");
        FoldedText text = new FoldedText(parts(wording.markdown()));
        text.getStyleClass().add("cw-mono");
        VBox box = new VBox(name, from, text);
        box.getStyleClass().add("prompt");
        return box;
    }

    /// Without title and version, which stand above it.
    private static String parts(String markdown) {
        return markdown.substring(Math.max(0, markdown.indexOf("## System")));
    }

    /// The title that the wording gives itself.
    private static String heading(Wording wording) {
        return wording.markdown()
                .lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(wording.name());
    }
}
