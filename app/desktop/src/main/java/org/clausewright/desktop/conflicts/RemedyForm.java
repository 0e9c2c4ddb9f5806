package org.clausewright.desktop.conflicts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.GrowingTextArea;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.WordFlow;
import org.clausewright.spec.finding.Finding;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a remedy needs: the sentences in their new words, an example, or a reason.
final class RemedyForm extends VBox {

    private final Messages messages;
    private final ResolutionModel model;
    private final Draft draft;
    private final Remedy remedy;
    private final Label check = new Label();
    private final Button save;
    private final VBox preview = new VBox();
    private final TextField why = new TextField();
    private Optional<TextInputControl> first = Optional.empty();

    RemedyForm(Remedy remedy, Open open, ResolutionModel model, Messages messages, Runnable back) {
        this.remedy = remedy;
        this.model = model;
        this.draft = model.draft();
        this.messages = messages;
        getStyleClass().add("remedy-form");
        check.setWrapText(true);
        check.getStyleClass().addAll("muted", "small-text");
        check.managedProperty().bind(check.visibleProperty());
        preview.getStyleClass().add("example-preview");
        preview.managedProperty().bind(preview.visibleProperty());
        preview.setVisible(false);
        save = button("save." + remedy.key(), "accent", model::accept);
        Label title = new Label(messages.text("remedy." + remedy.key()));
        title.getStyleClass().add("remedy-title");
        getChildren().add(title);
        if (draft.proposals().size() > 1) {
            getChildren().add(proposals());
        }
        if (remedy == Remedy.PRECEDENT) {
            precedent(open);
        }
        if (remedy.writesLeft() && open.left().locked().isEmpty()) {
            add(area("field.first", open.left().title(), draft.left()));
        }
        if (remedy.writesRight() && open.right().locked().isEmpty()) {
            add(area("field.second", open.right().title(), draft.right()));
        }
        getChildren().addAll(check, why());
        getChildren().addAll(new HBox(6, save, button("back", "quiet", back)), preview);
        show();
    }

    /// Follows what has been found out of the words meanwhile.
    void show() {
        save.setDisable(!model.isAcceptable());
        String words =
                switch (model.effects().get()) {
                    case Effects.None _ -> "";
                    case Effects.Running _ -> messages.text("check.running");
                    case Effects.Known(var brought) when brought.isEmpty() -> messages.text("check.fine");
                    case Effects.Known(var brought) ->
                        messages.text(
                                "check.brings",
                                brought.size(),
                                brought.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")));
                };
        check.setText(words);
        check.setVisible(remedy.isWriting() || remedy == Remedy.PRECEDENT);
        if (remedy == Remedy.PRECEDENT) {
            showExample();
        }
    }

    void focusFirst() {
        TextInputControl field = first.orElse(why);
        field.requestFocus();
        field.end();
    }

    private Node proposals() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("proposals");
        for (Proposal proposal : draft.proposals()) {
            Button button = new Button(proposal.title());
            button.getStyleClass().addAll("small", "proposal");
            button.setOnAction(press -> draft.propose(proposal));
            row.getChildren().add(button);
        }
        return row;
    }

    private void precedent(Open open) {
        add(field("field.title", draft.title()));
        var user = area("field.user", "", draft.user());
        String situation = Precedent.situation(open.pair().conflict().scenario());
        user.getValue().setPromptText(situation.isEmpty() ? "" : messages.text("field.user.prompt", situation));
        add(user);
        ToggleGroup group = new ToggleGroup();
        ToggleButton firstWins = winner(open.left().title(), true, group);
        ToggleButton secondWins = winner(open.right().title(), false, group);
        FlowPane row = new FlowPane(new Label(messages.text("wins")), firstWins, secondWins);
        row.getStyleClass().add("proposals");
        getChildren().add(row);
        add(area("field.good", "", draft.good()));
        add(area("field.bad", "", draft.bad()));
    }

    private ToggleButton winner(String title, boolean isFirst, ToggleGroup group) {
        ToggleButton button = new ToggleButton(title);
        button.getStyleClass().addAll("small", "scope-toggle");
        button.setToggleGroup(group);
        button.setSelected(draft.firstWins().get() == isFirst);
        button.setOnAction(press -> {
            draft.firstWins().set(isFirst);
            button.setSelected(true);
        });
        return button;
    }

    /// What would be added, file by file.
    private void showExample() {
        preview.getChildren().clear();
        model.changes().forEach(file -> {
            Label name = new Label(messages.text(
                    model.text(file.file()).isEmpty() ? "adds.newFile" : "adds",
                    file.file().value()));
            name.getStyleClass().addAll("muted", "small-text");
            TextFlow flow = new TextFlow();
            file.edits().forEach(edit -> {
                for (String line : edit.replacement().strip().split("\\R", -1)) {
                    flow.getChildren().addAll(WordFlow.words(line, "word-new"));
                    flow.getChildren().add(WordFlow.text("\n", "around-quote"));
                }
            });
            flow.getStyleClass().add("cw-mono");
            preview.getChildren().addAll(name, flow);
        });
        boolean begun = !draft.title().get().isBlank() && !draft.user().get().isBlank();
        preview.setVisible(begun && !preview.getChildren().isEmpty());
    }

    private void add(Map.Entry<Node, TextInputControl> labelled) {
        getChildren().add(labelled.getKey());
        if (labelled.getValue().getText().isEmpty() || remedy != Remedy.PRECEDENT) {
            first = first.or(() -> Optional.of(labelled.getValue()));
        }
    }

    private Map.Entry<Node, TextInputControl> area(String key, String title, StringProperty text) {
        TextArea area = new GrowingTextArea();
        return labelled(messages.text(key, title), area, text);
    }

    private Map.Entry<Node, TextInputControl> field(String key, StringProperty text) {
        return labelled(messages.text(key), new TextField(), text);
    }

    private static Map.Entry<Node, TextInputControl> labelled(
            String name, TextInputControl field, StringProperty text) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setLabelFor(field);
        label.getStyleClass().addAll("muted", "small-text");
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return Map.entry(new VBox(2, label, field), field);
    }

    private Node why() {
        String asked = messages.text(
                switch (remedy) {
                    case ACCEPT -> "accept.why";
                    case RESOLVED -> "resolve.why";
                    default -> "why";
                });
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setOnAction(enter -> model.accept());
        why.textProperty().subscribe(() -> save.setDisable(!model.isAcceptable()));
        return labelled(asked, why, draft.why()).getKey();
    }

    private Button button(String key, String style, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", style);
        button.setOnAction(press -> run.run());
        if (style.equals("accent")) {
            button.setGraphic(Icons.of(BootstrapIcons.CHECK));
            button.setAccessibleText(messages.text(key).toLowerCase(Locale.getDefault()));
        }
        return button;
    }
}
