package org.clausewright.desktop.parts;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class SectionNamesTest {

    private Bench bench;
    private SectionNames names;

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Map.of("spec.md", "# What is paid back {#refunds}\n\nNothing.\n"), 300, 200);
        bench.settle();
        names = Bench.on(() -> new SectionNames(bench.workspace.spec()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void saysTheTitleAndTheIdMutedBesideIt() {
        assertEquals("\u201CWhat is paid back\u201D[ #refunds] stands higher.", said("#refunds stands higher."));
        assertEquals(
                "\u201CPay\u201D (section \u201CWhat is paid back\u201D[ refunds]) holds.",
                said("\u201CPay\u201D (section refunds) holds."));
    }

    @Test
    void doesNotSayATitleTwice() {
        assertEquals(
                "\u201CWhat is paid back\u201D [(#refunds)] in Base speaks of the same.",
                said("\u201CWhat is paid back\u201D (#refunds) in Base speaks of the same."));
    }

    @Test
    void leavesWhatIsNoSection() {
        assertEquals("Room #12 (section four) is free.", said("Room #12 (section four) is free."));
    }

    @Test
    void leavesTheIdOutWhereThereIsOneLine() {
        assertEquals("Above \u201CWhat is paid back\u201D, so it holds.", names.brief("Above #refunds, so it holds."));
    }

    /// The ids that stand back in brackets.
    private String said(String words) {
        Region region = Bench.on(() -> names.said(words, "question"));
        if (region instanceof Label label) {
            return label.getText();
        }
        StringBuilder said = new StringBuilder();
        assertInstanceOf(TextFlow.class, region).getChildren().forEach(node -> {
            Text text = assertInstanceOf(Text.class, node);
            said.append(text.getStyleClass().contains("said-id") ? "[" + text.getText() + "]" : text.getText());
        });
        return said.toString();
    }
}
