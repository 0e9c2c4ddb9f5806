package org.clausewright.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RichTextViewTest {

    private final FakeHost host = new FakeHost();
    private RichTextView view;
    private SourceArea area;
    private Stage stage;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @AfterEach
    void closeWindow() {
        Bench.run(() -> stage.close());
    }

    @Test
    void typesInSourceOffsetsWithTheDocumentsLineBreak() {
        open("\uFEFFone\r\ntwo\r\n");
        Bench.run(() -> {
            view.reveal(TextSpan.at(9));
            type("!");
            press(KeyCode.ENTER);
        });
        assertEquals("\uFEFFone\r\ntwo!\r\n\r\n", host.text);
        assertEquals(List.of(TextEdit.insert(9, "!"), TextEdit.insert(10, "\r\n")), host.typed);
        assertEquals(12, Bench.on(view::caret));
    }

    @Test
    void followsChangesOfOthersWithoutEchoAndKeepsTheCaret() {
        open("one\r\ntwo\r\n");
        Bench.run(() -> {
            view.reveal(TextSpan.at(8));
            host.change(TextEdit.insert(0, "zero\r\n"));
            view.follow(List.of(TextEdit.insert(0, "zero\r\n")));
        });
        assertEquals("zero\none\ntwo\n", Bench.on(() -> area.getText()));
        assertEquals(14, Bench.on(view::caret));
        assertTrue(host.typed.isEmpty());
    }

    @Test
    void squigglesMoveWithTheTextAndDoNotGrowAtTheirEnd() {
        open("may be done");
        Bench.run(() -> {
            view.mark(Ink.Layer.FINDINGS, List.of(new InkRun(Ink.SQUIGGLE_WARNING, new TextSpan(0, 3))));
            view.reveal(TextSpan.at(0));
            type("It ");
            view.reveal(TextSpan.at(6));
            type("s");
        });
        assertEquals("It mays be done", host.text);
        assertFalse(hasInk(2, Ink.SQUIGGLE_WARNING));
        assertTrue(hasInk(3, Ink.SQUIGGLE_WARNING));
        assertTrue(hasInk(5, Ink.SQUIGGLE_WARNING));
        assertFalse(hasInk(6, Ink.SQUIGGLE_WARNING), "what is typed behind the word is not of it");
    }

    @Test
    void replacesTheMarksOfOneLayerOnly() {
        open("may be done");
        InkRun finding = new InkRun(Ink.SQUIGGLE_ERROR, new TextSpan(0, 3));
        Bench.run(() -> {
            view.colour(new TextSpan(0, 11), List.of(new InkRun(Ink.STRONG, new TextSpan(0, 6))), List.of());
            view.mark(Ink.Layer.FINDINGS, List.of(finding));
            view.mark(Ink.Layer.SEARCH, List.of(new InkRun(Ink.HIT, new TextSpan(0, 3))));
            view.mark(Ink.Layer.FINDINGS, List.of());
        });
        assertTrue(hasInk(0, Ink.STRONG) && hasInk(0, Ink.HIT));
        assertFalse(hasInk(0, Ink.SQUIGGLE_ERROR));
    }

    @Test
    void showsAHugeLineFoldedAndLeavesItAlone() {
        String huge = "x".repeat(100_000);
        open("one\n" + huge + "\ntwo");
        assertEquals("one\n[100000]\ntwo", Bench.on(() -> area.getText()));
        List<TextSpan> asked = new ArrayList<>();
        Bench.run(() -> {
            view.onUnfold(asked::add);
            view.reveal(TextSpan.at(4));
            type("y");
        });
        assertEquals(List.of(new TextSpan(4, 100_004)), asked);
        Bench.run(() -> {
            view.reveal(TextSpan.at(host.text.length()));
            type("!");
        });
        assertEquals("one\n" + huge + "\ntwo!", host.text);
    }

    @Test
    void undoIsTheHosts() {
        open("one");
        Bench.run(() -> {
            type("x");
            Event.fireEvent(area, key(KeyEvent.KEY_PRESSED, "", KeyCode.Z, true));
        });
        assertEquals(1, host.undone);
        assertEquals("xone", host.text);
    }

    private void open(String text) {
        host.text = text;
        Bench.run(() -> {
            view = new RichTextView(host, length -> "[" + length + "]");
            area = (SourceArea) view.node().lookupAll(".source-area").iterator().next();
            stage = new Stage();
            stage.setScene(new Scene(view.node(), 600, 400));
            stage.show();
        });
    }

    private boolean hasInk(int position, Ink ink) {
        return Bench.on(() -> (area.getStyleOfChar(position).bits() & ink.bit()) != 0);
    }

    private void type(String text) {
        text.chars()
                .forEach(c -> Event.fireEvent(
                        area, key(KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED, false)));
    }

    private void press(KeyCode code) {
        Event.fireEvent(area, key(KeyEvent.KEY_PRESSED, "", code, false));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code, boolean shortcut) {
        return new KeyEvent(type, character, "", code, false, shortcut, false, false);
    }

    /// A text and nothing behind it.
    private static final class FakeHost implements TextView.Host {

        private final List<TextEdit> typed = new ArrayList<>();
        private String text = "";
        private int undone;

        void change(TextEdit edit) {
            text = TextEdits.apply(text, List.of(edit));
        }

        @Override
        public void typed(TextEdit edit) {
            typed.add(edit);
            change(edit);
        }

        @Override
        public void undo() {
            undone++;
        }

        @Override
        public void redo() {
            throw new AssertionError("nobody asked");
        }

        @Override
        public String text() {
            return text;
        }
    }
}
