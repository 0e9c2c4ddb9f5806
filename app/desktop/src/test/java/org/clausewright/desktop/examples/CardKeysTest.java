package org.clausewright.desktop.examples;

import java.util.List;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.TextChange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class CardKeysTest {

    private static final SpecPath FILE = SpecPath.of("spec.md");

    private final CardKeys keys = new CardKeys();

    @Test
    void knowsAnExampleAgainWhenTextComesBeforeIt() {
        String text = "# A {#a}\n\n" + example("one") + example("two");
        List<Long> before = keysOf(text);
        TextEdit edit = TextEdit.insert(0, "Something new.\n\n");
        keys.textChanged(new TextChange(FILE, List.of(edit), this));
        assertEquals(before, keysOf("Something new.\n\n" + text));
    }

    @Test
    void knowsAnExampleAgainWhenItsTitleChanges() {
        List<Long> before = keysOf(example("one") + example("two"));
        int at = example("one").indexOf("one");
        keys.textChanged(new TextChange(FILE, List.of(TextEdit.replace(at, at + 3, "uno")), this));
        assertEquals(before, keysOf(example("uno") + example("two")));
    }

    @Test
    void knowsExamplesAgainThatChangedPlaces() {
        List<Long> before = keysOf(example("one") + example("two"));
        assertEquals(before.reversed(), keysOf(example("two") + example("one")));
    }

    @Test
    void givesANewExampleAKeyOfItsOwn() {
        List<Long> before = keysOf(example("one"));
        List<Long> after = keysOf(example("one") + example("one"));
        assertEquals(before.getFirst(), after.getFirst());
        assertNotEquals(after.get(0), after.get(1));
    }

    private List<Long> keysOf(String text) {
        SpecDocument document = SpecDocument.parse(FILE, text);
        List<Found<Example>> found = document.examples().stream()
                .map(example -> new Found<>(document, example))
                .toList();
        return keys.cards(found).stream().map(Card::key).toList();
    }

    private static String example(String title) {
        return "**Example**: " + title + "\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n\n";
    }
}
