package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportsInTheEditorTest {

    private static final SpecPath BASE = SpecPath.imported("base", SpecPath.of("spec.md"));

    private static final String TEXT = """
            # Refunds {#our_refunds authority=developer}

            The agent refunds a fare. See [?](#base:refunds), or [its tone](base:to01).

            # More {#more}

            See [?](
            """;

    private static final String RULES = """
            # Tone {#tone authority=user}

            The agent is brief[^to01].

            # Refunds {#refunds authority=developer}

            The agent asks first. See [?](#tone).
            """;

    @TempDir
    Path temporary;

    private OpenEditor editor;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        Map<String, String> files = Map.of(
                "spec.yaml",
                "imports: { base: base }\n",
                "spec.md",
                TEXT,
                "base/spec.yaml",
                "name: Base rules\n",
                "base/spec.md",
                RULES);
        editor = new OpenEditor(temporary, files, "spec.md");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void saysWhoSaysWhatALinkLeadsTo() {
        editor.hover(TEXT.indexOf("base:refunds") + 2);
        Bench.await("a card is shown", () -> !editor.overlays.shown().isEmpty());
        String words = Bench.on(this::words);
        assertTrue(words.contains("Refunds"), words);
        assertTrue(words.contains("developer"), words);
        assertTrue(words.contains("Base rules \u00b7 base:spec.md, line 5"), words);
        assertTrue(words.contains("\u201cRefunds\u201d (#our_refunds) in this spec speaks of the same."), words);
        assertTrue(words.contains("The import holds: both stand at developer."), words);
    }

    @Test
    void saysAtAHeadingWhatTheImportSaysOfTheSame() {
        editor.hover(TEXT.indexOf("our_refunds") + 2);
        Bench.await("a card is shown", () -> !editor.overlays.shown().isEmpty());
        String words = Bench.on(this::words);
        assertTrue(words.contains("\u201cRefunds\u201d (#base:refunds) in Base rules speaks of the same."), words);
        assertTrue(words.contains("The import holds: both stand at developer."), words);
    }

    @Test
    void saysNothingAtAHeadingThatNoImportSpeaksOf() {
        Bench.run(() -> {
            Spec spec = editor.bench.workspace.spec();
            assertEquals(
                    Optional.empty(),
                    WhoSaysSo.here(spec, List.of(), spec.documents().getFirst(), TEXT.indexOf("More {#more") + 1));
        });
    }

    @Test
    void saysAtASentenceWhereItDepartsFromAnImport() {
        Bench.run(() -> {
            Spec spec = editor.bench.workspace.spec();
            SpecDocument document = spec.documents().getFirst();
            int at = TEXT.indexOf("The agent refunds");
            Finding finding = new Finding(
                    "departs-from-import",
                    Severity.INFO,
                    document.path(),
                    new TextSpan(at, at + 10),
                    Optional.empty(),
                    Optional.empty(),
                    "The agent ",
                    "This overrides a rule.",
                    Optional.empty(),
                    List.of(),
                    Finding.State.OPEN);
            assertEquals(
                    List.of("This overrides a rule."),
                    WhoSaysSo.here(spec, List.of(finding), document, at + 3)
                            .orElseThrow()
                            .others());
            assertEquals(Optional.empty(), WhoSaysSo.here(spec, List.of(finding), document, at + 20));
        });
    }

    @Test
    void followsALinkIntoAnImportAndOneWithinIt() {
        editor.ctrlClick(TEXT.indexOf("base:refunds") + 2);
        assertEquals(Optional.of(BASE), editor.file());
        assertEquals(RULES.indexOf("Refunds {"), editor.caret());
        editor.ctrlClick(RULES.indexOf("#tone).") + 2);
        assertEquals(Optional.of(BASE), editor.file());
        assertEquals(RULES.indexOf("Tone {"), editor.caret());
    }

    @Test
    void followsALinkWithoutTheHash() {
        editor.ctrlClick(TEXT.indexOf("base:to01") + 2);
        assertEquals(Optional.of(BASE), editor.file());
    }

    @Test
    void typingInAnImportChangesNothing() {
        Bench.run(() -> editor.pane.goTo(BASE, TextSpan.at(3)));
        Bench.run(() -> editor.type("x"));
        assertEquals(Optional.of(RULES), Bench.on(() -> editor.bench.workspace.text(BASE)));
        assertEquals(Set.of(), Bench.on(() -> editor.bench.workspace.unsaved()));
    }

    @Test
    void offersTheIdsOfAnImport() {
        List<String> offered = Bench.on(() -> new Completions(editor.bench.workspace.spec(), "ab12")
                .of(CompletionContext.at("See [?](#base:", 14).orElseThrow()).stream()
                        .map(Completion::insert)
                        .toList());
        assertEquals(List.of("base:tone", "base:refunds", "base:to01"), offered);
        String plain = "See [?](base:re";
        CompletionContext context = CompletionContext.at(plain, plain.length()).orElseThrow();
        assertEquals("base:re", context.prefix());
        assertEquals(Optional.empty(), CompletionContext.at("See [?](ba", 10));
    }

    @Test
    void listsWhoLinksToASectionOfAnImport() {
        List<Reference> found = Bench.on(() -> new Links(editor.bench.workspace.spec()).references("base:refunds"));
        assertEquals(
                List.of(SpecPath.of("spec.md")),
                found.stream().map(Reference::file).toList());
        List<Reference> within = Bench.on(() -> new Links(editor.bench.workspace.spec()).references("base:tone"));
        assertEquals(List.of(BASE), within.stream().map(Reference::file).toList());
    }

    private Node shown() {
        return editor.overlays.shown().getFirst();
    }

    private String words() {
        return shown().lookupAll("*").stream()
                .flatMap(node -> switch (node) {
                    case Label label -> Stream.of(label.getText());
                    case TextFlow flow -> Stream.of(flow.getAccessibleText());
                    default -> Stream.of();
                })
                .collect(Collectors.joining(" | "));
    }
}
