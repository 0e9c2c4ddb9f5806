package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.examples.ExampleForm.AnswerForm;
import org.clausewright.desktop.examples.ExampleForm.TurnForm;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.GrowingTextArea;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.document.Verdict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// An example to be edited: a field for each of its texts. Leaving a field hands it to the file.
final class EditingFace extends VBox {

    private static final List<String> ROLES = List.of("user", "assistant", "developer", "system", "tool");

    private final Messages messages;
    private final BiConsumer<String, Change> apply;
    private final FieldBox.Edits edits;
    private final List<FieldBox> fields = new ArrayList<>();
    private final List<FieldBox> turns = new ArrayList<>();
    private final List<FieldBox> answers = new ArrayList<>();

    /// @param apply takes the title of an undo step and the change
    EditingFace(ExampleForm form, Messages messages, BiConsumer<String, Change> apply, FieldBox.Edits edits) {
        this.messages = messages;
        this.apply = apply;
        this.edits = edits;
        getStyleClass().add("editing-face");
        FieldBox title =
                field(form.title(), new TextField(), "edit.title", () -> new Change.Title(draft(form.title())));
        title.input().getStyleClass().add("title-input");
        getChildren().add(title);
        for (int i = 0; i < form.turns().size(); i++) {
            getChildren().add(turn(i, form.turns().get(i)));
        }
        for (int i = 0; i < form.answers().size(); i++) {
            getChildren().add(answer(i, form.answers().get(i)));
        }
        getChildren().add(foot());
    }

    /// Hands to the file what has been typed and still counts.
    void commitAll() {
        fields.forEach(FieldBox::commit);
    }

    void retire() {
        fields.forEach(FieldBox::retire);
    }

    void focusTitle() {
        fields.getFirst().input().requestFocus();
        fields.getFirst().input().selectAll();
    }

    /// Goes on where something was added to the form that this one replaces.
    void focusAddedTo(EditingFace before) {
        if (turns.size() > before.turns.size()) {
            turns.getLast().input().requestFocus();
        } else if (answers.size() > before.answers.size()) {
            answers.getLast().input().requestFocus();
        }
    }

    private Node turn(int index, TurnForm turn) {
        Label role = new Label(turn.role());
        role.getStyleClass().add("turn-role");
        Node remove = Icons.button(
                BootstrapIcons.X,
                messages.text("edit.removeTurn"),
                () -> apply.accept(messages.text("undo.removeTurn"), new Change.RemoveTurn(index)));
        FieldBox content = field(
                turn.content(),
                new GrowingTextArea(),
                "edit.turn",
                () -> new Change.TurnText(index, draft(turn.content())),
                turn.role());
        turns.add(content);
        VBox box = new VBox(line(role, remove), content);
        box.getStyleClass().add("turn");
        return box;
    }

    private Node answer(int index, AnswerForm answer) {
        HBox verdicts = new HBox();
        verdicts.getStyleClass().add("verdicts");
        ToggleGroup group = new ToggleGroup();
        for (Verdict verdict : Verdict.values()) {
            ToggleButton button = new ToggleButton(verdict.name(), Icons.of(AnswerView.icon(verdict)));
            button.getStyleClass().addAll("small", "verdict-toggle", AnswerView.style(verdict));
            button.setToggleGroup(group);
            button.setSelected(verdict == answer.verdict());
            button.setOnAction(event -> {
                button.setSelected(true);
                if (verdict != answer.verdict()) {
                    commitAll();
                    apply.accept(messages.text("undo.judge"), new Change.Judge(index, verdict));
                }
            });
            verdicts.getChildren().add(button);
        }
        Node remove = Icons.button(
                BootstrapIcons.X,
                messages.text("edit.removeAnswer"),
                () -> apply.accept(messages.text("undo.removeAnswer"), new Change.RemoveAnswer(index)));
        FieldBox why =
                field(answer.why(), new TextField(), "edit.why", () -> new Change.Why(index, draft(answer.why())));
        FieldBox content = field(
                answer.content(),
                new GrowingTextArea(),
                "edit.turn",
                () -> new Change.AnswerText(index, draft(answer.content())),
                "assistant");
        answers.add(content);
        VBox box = new VBox(line(verdicts, remove), why, content);
        box.getStyleClass().addAll("answer", AnswerView.style(answer.verdict()));
        return box;
    }

    private Node foot() {
        MenuButton addTurn = new MenuButton(messages.text("edit.addTurn"));
        addTurn.getStyleClass().addAll("small", "quiet");
        for (String role : ROLES) {
            MenuItem item = new MenuItem(role);
            item.setOnAction(event -> apply.accept(messages.text("undo.addTurn"), new Change.AddTurn(role)));
            addTurn.getItems().add(item);
        }
        Button addAnswer = new Button(messages.text("edit.addAnswer"));
        addAnswer.getStyleClass().addAll("small", "quiet");
        addAnswer.setOnAction(
                event -> apply.accept(messages.text("undo.addAnswer"), new Change.AddAnswer(nextVerdict())));
        Button done = new Button(messages.text("edit.done"));
        done.getStyleClass().addAll("small", "accent");
        done.setOnAction(event -> edits.done());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(addTurn, addAnswer, space, done);
        foot.getStyleClass().add("editing-foot");
        return foot;
    }

    /// A good answer is asked for first, then a bad one beside it.
    private Verdict nextVerdict() {
        return answers.isEmpty() ? Verdict.GOOD : Verdict.BAD;
    }

    private FieldBox field(Field field, TextInputControl input, String name, Supplier<Change> change, Object... of) {
        Runnable save = () -> apply.accept(messages.text("undo.edit"), change.get());
        FieldBox box = new FieldBox(field, input, messages.text(name, of), messages, save, edits);
        fields.add(box);
        return box;
    }

    private static String draft(Field field) {
        return field.draft().get();
    }

    private static HBox line(Node left, Node right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        line.getStyleClass().add("editing-line");
        return line;
    }
}
