package org.clausewright.desktop.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.changes.DiffLines.Row;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.text.Brief;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/// A difference to read: what went and what came, by line and by word. Signs say it as well as colours do.
final class DiffView {

    private static final int LONGEST_LINE = 20_000;

    private final Messages messages = Messages.of(DiffView.class);
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Label words = new Label();
    private final StackPane root = new StackPane(new VirtualizedScrollPane<>(area), words);
    private List<Row> rows = List.of();

    DiffView() {
        root.getStyleClass().add("diff");
        root.setMinWidth(0);
        area.getStyleClass().addAll("diff-text", "cw-mono");
        area.setEditable(false);
        area.setWrapText(true);
        area.setParagraphGraphicFactory(this::gutter);
        area.setAccessibleText(messages.text("diff"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
    }

    Node node() {
        return root;
    }

    void show(ChangesModel.Difference difference) {
        switch (difference) {
            case ChangesModel.Difference.Nothing() -> say(messages.text("diff.none"));
            case ChangesModel.Difference.Unreadable(var file, var failure) ->
                say(failure.message() + " " + failure.advice());
            case ChangesModel.Difference.Of(var file, var diff) when diff.isEmpty() -> say(messages.text("diff.empty"));
            case ChangesModel.Difference.Of(var file, var diff) -> fill(DiffLines.of(diff));
        }
    }

    private void say(String text) {
        fill(List.of());
        words.setText(text);
        words.setVisible(true);
    }

    private void fill(List<Row> now) {
        words.setVisible(false);
        rows = now;
        area.replaceText(
                now.stream().map(row -> Brief.of(row.text(), LONGEST_LINE)).collect(Collectors.joining("\n")));
        for (int i = 0; i < now.size(); i++) {
            Row row = now.get(i);
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            area.setParagraphStyle(i, List.of("diff-" + kind));
            for (TextSpan word : row.words()) {
                int end =
                        Math.min(word.end(), Brief.of(row.text(), LONGEST_LINE).length());
                if (word.start() < end) {
                    area.setStyle(i, word.start(), end, List.of("diff-word-" + kind));
                }
            }
        }
        area.moveTo(0);
        area.requestFollowCaret();
    }

    private Node gutter(int paragraph) {
        Row row = paragraph < rows.size() ? rows.get(paragraph) : new Row(DiffLines.Kind.GAP, 0, "", List.of());
        Label number = new Label(row.number() == 0 ? "" : String.valueOf(row.number()));
        number.getStyleClass().add("diff-number");
        Label sign = new Label(
                switch (row.kind()) {
                    case ADDED -> "+";
                    case REMOVED -> "−";
                    case CONTEXT -> "";
                    case GAP -> "…";
                });
        sign.getStyleClass().add("diff-sign");
        HBox gutter = new HBox(number, sign);
        gutter.getStyleClass().add("diff-gutter");
        gutter.setMinWidth(Region.USE_PREF_SIZE);
        return gutter;
    }

    void close() {
        area.dispose();
    }
}
