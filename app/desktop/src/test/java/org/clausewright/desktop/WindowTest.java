package org.clausewright.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.palette.PaletteView;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.desktop.window.Dock;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The real window, on the platform without a display.
class WindowTest {

    private static final String TEXT = """
            # Tone {#tone authority=user}

            The agent is brief[^br1f].

            ## Jokes {#jokes}

            The agent makes some jokes[^jk01].
            """;

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private MainWindow window;
    private Services services;
    private Path spec;

    @BeforeEach
    void openTheWindow() throws Exception {
        Bench.startToolkit();
        spec = home.resolve("spec");
        Files.createDirectories(spec);
        Files.writeString(spec.resolve("spec.md"), TEXT);
        services =
                on(() -> Services.of(new UserFolders(home.resolve("config"), home.resolve("state")), system, Map.of()));
        window = on(() -> new MainWindow(new Stage(), services, 980, 900));
        show();
    }

    private void show() throws Exception {
        on(() -> {
            window.show();
            window.open(spec);
            return true;
        });
        until(() -> window.workbench().isPresent() && !window.isBusy());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        on(() -> {
            window.workbench().ifPresent(Workbench::close);
            window.scene().getWindow().hide();
            return true;
        });
        RealWindow.closeServices(services);
    }

    @Test
    void showsTheSpecAndWhereTheCaretIs() throws Exception {
        assertTrue(on(() -> window.workbench().orElseThrow().goTo("jk01")));
        until(() -> statusText().contains("Jokes › jk01"));
        assertFalse(on(() -> window.workbench().orElseThrow().goTo("nobody")));
    }

    @Test
    void typesIntoTheTextAndSavesOnCtrlS() throws Exception {
        on(() -> window.workbench().orElseThrow().goTo("jk01"));
        on(() -> {
            window.workbench().orElseThrow().focusEditor();
            return true;
        });
        robot.write("Sometimes ");
        until(() -> unsaved().contains(SpecPath.of("spec.md")));
        assertEquals(TEXT, Files.readString(spec.resolve("spec.md")));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> unsaved().isEmpty());
        assertTrue(Files.readString(spec.resolve("spec.md")).contains("Sometimes "));
    }

    @Test
    void findsAClauseInThePaletteByKeyboard() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> palette().isPresent());
        robot.write("some jokes");
        robot.push(KeyCode.ENTER);
        until(() -> palette().isEmpty() && statusText().contains("jk01"));
    }

    @Test
    void leavesThePaletteOnEscapeAndGivesTheFocusBack() throws Exception {
        Node before = on(() -> window.scene().getFocusOwner());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> palette().isPresent() && window.scene().getFocusOwner() instanceof TextField);
        robot.push(KeyCode.ESCAPE);
        until(() -> palette().isEmpty());
        assertEquals(before, on(() -> window.scene().getFocusOwner()));
    }

    @Test
    void followsTheThemeOfTheSystemWhileItRuns() throws Exception {
        assertTrue(on(() -> root().getStyleClass().contains("theme-light")));
        on(() -> {
            system.set(Theme.DARK);
            return true;
        });
        assertTrue(on(() -> root().getStyleClass().contains("theme-dark")));
        assertFalse(on(() -> root().getStyleClass().contains("theme-light")));
    }

    @Test
    void hidesAPaneAndRemembersIt() throws Exception {
        assertTrue(on(() -> docks().stream().allMatch(Node::isVisible)));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        until(() -> docks().stream().filter(Node::isVisible).count() == 2);
        closeTheWindow();
        openTheWindow();
        assertEquals(2, on(() -> docks().stream().filter(Node::isVisible).count()));
    }

    @Test
    void goesRoundThePanesOnF6() throws Exception {
        on(() -> {
            window.workbench().orElseThrow().focusEditor();
            return true;
        });
        Node editor = on(() -> window.scene().getFocusOwner());
        Set<Dock> stops = new HashSet<>();
        for (Node at = nextPane(editor); !at.equals(editor); at = nextPane(at)) {
            Node stop = at;
            Optional<Dock> dock =
                    on(() -> docks().stream().filter(each -> each.holds(stop)).findFirst());
            assertTrue(stops.add(dock.orElseThrow()), "each dock once");
        }
        assertEquals(on(() -> Set.copyOf(docks())), stops);
    }

    private Node nextPane(Node before) throws Exception {
        robot.push(KeyCode.F6);
        until(() -> !before.equals(window.scene().getFocusOwner()));
        return on(() -> window.scene().getFocusOwner());
    }

    @Test
    void asksAgainAboutAFileChangedOnBothSidesWhereTheQuestionWasClosed() throws Exception {
        on(() -> {
            window.workbench().orElseThrow().focusEditor();
            return true;
        });
        robot.write("mine");
        until(() -> !unsaved().isEmpty());
        Files.writeString(spec.resolve("spec.md"), TEXT + "Theirs.\n");
        for (int look = 0; look < 2; look++) {
            on(() -> {
                window.workbench().orElseThrow().lookAgain();
                return true;
            });
            until(() -> closeButtons().size() == 1);
            on(() -> {
                closeButtons().getFirst().fire();
                return true;
            });
            until(() -> closeButtons().isEmpty());
        }
    }

    private List<Button> closeButtons() {
        return nodes(root())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> "Close this notification".equals(button.getAccessibleText()))
                .toList();
    }

    @Test
    void asksBeforeItLetsGoOfUnsavedText() throws Exception {
        on(() -> {
            window.workbench().orElseThrow().focusEditor();
            return true;
        });
        robot.write("x");
        until(() -> !unsaved().isEmpty());
        on(() -> {
            window.requestClose();
            return true;
        });
        assertTrue(on(() -> nodes(root()).anyMatch(Question.class::isInstance)));
        robot.push(KeyCode.ESCAPE);
        assertTrue(on(() -> window.scene().getWindow().isShowing()));
        assertTrue(on(() -> window.workbench().isPresent()));
    }

    @Test
    void everyIconButtonHasANameAndATooltip() throws Exception {
        List<String> nameless = on(() -> nodes(root())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button instanceof IconButton || (isBlank(button.getText()) && button.isVisible()))
                .filter(button -> isBlank(button.getAccessibleText())
                        || (button instanceof IconButton && button.getTooltip() == null))
                .map(button -> button.getStyleClass() + " in " + button.getParent())
                .toList());
        assertEquals(List.of(), nameless);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    // -- looking at it ----------------------------------------------------------------------------------------------

    private Parent root() {
        return window.scene().getRoot();
    }

    private Set<SpecPath> unsaved() {
        return window.workbench().orElseThrow().workspace().unsaved();
    }

    private String statusText() {
        return root().lookup(".status-bar").lookup(".label") instanceof Label label ? label.getText() : "";
    }

    private Optional<Node> palette() {
        return nodes(root()).filter(PaletteView.class::isInstance).findFirst();
    }

    private List<Dock> docks() {
        return nodes(root())
                .filter(Dock.class::isInstance)
                .map(Dock.class::cast)
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WindowTest::nodes))
                : Stream.of(node);
    }

    // -- the window's thread ----------------------------------------------------------------------------------------

    private static <T> T on(Callable<T> action) {
        return Bench.on(action);
    }

    private static void until(BooleanSupplier condition) {
        Bench.await("what the test waits for", condition);
    }
}
