package org.clausewright.desktop.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.edit.RenameTerm;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// Asks for the new name of a term, and shows every use of it as it would be.
final class RenameTermCard extends VBox {

    private static final int MOST_SHOWN = 200;
    private static final int AROUND = 34;

    private final Messages messages = Messages.of(RenameTermCard.class);
    private final Desk desk;
    private final TextField from;
    private final TextField to = new TextField();
    private final CheckBox plural = new CheckBox();
    private final Label count = new Label();
    private final VBox uses = new VBox();
    private final Trouble trouble = new Trouble();
    private final Button rename = new Button();
    private List<RenameTerm.Use> found = List.of();
    private Optional<Subscription> shown = Optional.empty();

    private RenameTermCard(Desk desk, String term) {
        this.desk = desk;
        getStyleClass().addAll("dialog-card", "rename-term");
        Label title = new Label(messages.text("term.title"));
        title.getStyleClass().add("dialog-title");
        Label explain = new Label(messages.text("term.explain"));
        explain.setWrapText(true);
        explain.getStyleClass().add("muted");
        from = new TextField(term);
        plural.setSelected(true);
        HBox fields = new HBox(field("term.from", from), field("term.to", to), plural);
        fields.getStyleClass().add("rename-fields");
        count.getStyleClass().add("strong");
        ScrollPane scroll = new ScrollPane(uses);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "rename-uses");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button cancel = new Button(messages.text("rename.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(press -> close());
        rename.getStyleClass().add("accent");
        rename.setOnAction(press -> apply());
        to.setOnAction(enter -> apply());
        HBox actions = new HBox(cancel, rename);
        actions.getStyleClass().add("dialog-actions");
        getChildren().addAll(title, explain, fields, count, scroll, trouble, actions);
        from.textProperty().subscribe(now -> refresh());
        to.textProperty().subscribe(now -> refresh());
        plural.selectedProperty().subscribe(now -> refresh());
    }

    static void open(Desk desk, String term) {
        RenameTermCard card = new RenameTermCard(desk, term);
        card.shown = Optional.of(desk.overlays().modal(card, () -> {}));
        (term.isEmpty() ? card.from : card.to).requestFocus();
    }

    private VBox field(String key, TextField field) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().addAll("muted", "small-text");
        field.setAccessibleText(messages.text(key));
        VBox box = new VBox(2, name, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void refresh() {
        String term = from.getText().strip();
        String now = to.getText().strip();
        plural.setText(
                term.isEmpty()
                        ? messages.text("term.plural.none")
                        : messages.text(
                                "term.plural", RenameTerm.plural(term), RenameTerm.plural(now.isEmpty() ? term : now)));
        found = RenameTerm.uses(desk.workspace().spec(), term, now.isEmpty() ? term : now, plural.isSelected());
        List<SpecPath> files =
                found.stream().map(RenameTerm.Use::file).distinct().toList();
        count.setText(
                found.isEmpty() ? messages.text("term.none") : messages.text("term.count", found.size(), files.size()));
        uses.getChildren().setAll(rows(files));
        rename.setText(messages.text("term.do", found.size()));
        rename.setDisable(!canApply());
        trouble.clear();
    }

    private List<Node> rows(List<SpecPath> files) {
        List<Node> rows = new ArrayList<>();
        for (SpecPath file : files) {
            List<RenameTerm.Use> here =
                    found.stream().filter(use -> use.file().equals(file)).toList();
            Label name = new Label(messages.text("term.file", file.value(), here.size()));
            name.getStyleClass().addAll("muted", "small-text");
            rows.add(name);
            String text = desk.workspace().text(file).orElse("");
            here.stream().map(use -> row(text, use)).forEach(rows::add);
        }
        return rows.subList(0, Math.min(rows.size(), MOST_SHOWN));
    }

    private Node row(String text, RenameTerm.Use use) {
        int lineStart = text.lastIndexOf('\n', use.span().start() - 1) + 1;
        int lineEnd = text.indexOf('\n', use.span().end());
        int start = Math.max(lineStart, use.span().start() - AROUND);
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, use.span().end() + AROUND);
        String cutBefore = start > lineStart ? "\u2026" : "";
        String cutAfter = end < text.length() && end != lineEnd ? "\u2026" : "";
        Text gone = new Text(use.words());
        gone.getStyleClass().add("use-gone");
        TextFlow row = new TextFlow(
                new Text(cutBefore + oneLine(new TextSpan(start, use.span().start()).in(text))));
        if (!to.getText().isBlank()) {
            Label coming = new Label(use.replacement());
            coming.getStyleClass().add("use-new");
            row.getChildren().addAll(gone, new Text(" "), coming);
        } else {
            row.getChildren().add(new Text(use.words()));
        }
        row.getChildren().add(new Text(oneLine(new TextSpan(use.span().end(), end).in(text)) + cutAfter));
        row.getStyleClass().add("rename-use");
        return row;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private boolean canApply() {
        return !found.isEmpty()
                && !to.getText().isBlank()
                && !to.getText().strip().equals(from.getText().strip());
    }

    private void apply() {
        if (!canApply()) {
            return;
        }
        Optional<String> readOnly = found.stream()
                .flatMap(use -> desk.workspace().readOnly(use.file()).stream())
                .findFirst();
        if (readOnly.isPresent()) {
            trouble.show(readOnly.get(), "");
            return;
        }
        String title =
                messages.text("term.undo", from.getText().strip(), to.getText().strip());
        desk.workspace().apply(RenameTerm.edit(title, found));
        close();
    }

    private void close() {
        shown.ifPresent(Subscription::close);
    }
}
