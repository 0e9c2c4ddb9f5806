package org.clausewright.desktop.editor;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/// A very long line in rows that can be typed in. The rows are for the screen alone: they are joined again, so that
/// what was not changed stays as it was, to the character.
final class FoldCard {

    private static final int ROW = 110;

    private final VBox node = new VBox();
    private final CodeArea area = new CodeArea();

    /// @param editable whether it may be changed, and not only read
    FoldCard(String line, boolean editable, Consumer<String> done, Runnable cancelled) {
        Messages words = Messages.of(FoldCard.class);
        area.setUndoManager(UndoUtils.plainTextUndoManager(area));
        area.replaceText(rows(line));
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.setEditable(editable);
        area.getStyleClass().add("fold-text");
        Label explanation = new Label(words.text("fold.explanation", line.length()));
        explanation.setWrapText(true);
        explanation.getStyleClass().add("explanation");
        Button leave = new Button(words.text(editable ? "fold.leave" : "fold.close"));
        leave.setCancelButton(true);
        leave.setOnAction(press -> cancelled.run());
        HBox buttons = new HBox(leave);
        buttons.getStyleClass().add("actions");
        if (editable) {
            Button use = new Button(words.text("fold.use"));
            use.getStyleClass().add("accent");
            use.setOnAction(press -> done.accept(joined(area.getText())));
            buttons.getChildren().add(use);
        }
        VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setPrefSize(860, 440);
        node.getStyleClass().add("fold-card");
        node.getChildren().addAll(explanation, scroll, buttons);
    }

    VBox node() {
        return node;
    }

    void focus() {
        area.requestFocus();
    }

    /// The line in rows, broken behind blanks where there are some.
    static String rows(String line) {
        StringBuilder rows = new StringBuilder(line.length() + line.length() / ROW + 1);
        int at = 0;
        while (line.length() - at > ROW) {
            int blank = line.lastIndexOf(' ', at + ROW - 1);
            int end = blank > at ? blank + 1 : at + ROW;
            boolean splitsPair = Character.isHighSurrogate(line.charAt(end - 1));
            rows.append(line, at, splitsPair ? end - 1 : end).append('\n');
            at = splitsPair ? end - 1 : end;
        }
        return rows.append(line, at, line.length()).toString();
    }

    static String joined(String rows) {
        return rows.replace("\n", "");
    }
}
