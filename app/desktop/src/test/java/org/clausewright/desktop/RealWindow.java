package org.clausewright.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.Workspace;

/// The program's window with a home of its own, on the platform without a display.
final class RealWindow implements AutoCloseable {

    private final Services services;
    private final MainWindow window;

    private RealWindow(Services services, MainWindow window) {
        this.services = services;
        this.window = window;
    }

    static RealWindow in(Path home) {
        return in(home, Theme.LIGHT, Map.of());
    }

    /// As somebody sees it who has set these variables.
    static RealWindow in(Path home, Theme theme, Map<String, String> environment) {
        Bench.startToolkit();
        return Bench.on(() -> {
            Services services = Services.of(
                    new UserFolders(home.resolve("config"), home.resolve("state")),
                    new SimpleObjectProperty<>(theme),
                    environment);
            MainWindow window = new MainWindow(new Stage(), services, 980, 900);
            window.show();
            return new RealWindow(services, window);
        });
    }

    MainWindow window() {
        return window;
    }

    Workbench workbench() {
        return Bench.on(() -> window.workbench().orElseThrow());
    }

    Workspace workspace() {
        return workbench().workspace();
    }

    void open(Path spec) {
        Bench.run(() -> window.open(spec));
        awaitOpened();
    }

    void awaitOpened() {
        Bench.await("a spec is open", () -> window.workbench().isPresent());
        awaitRest();
    }

    void awaitRest() {
        Bench.await("the window is at rest", () -> !window.isBusy());
    }

    /// Draws the window into a file.
    void picture(Path file) {
        BufferedImage image = Bench.on(() -> SwingFXUtils.fromFXImage(
                window.scene().snapshot(new WritableImage((int) window.scene().getWidth(), (int)
                        window.scene().getHeight())),
                null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Writes words at the start of a file, as if they were typed.
    void insert(String file, String words) {
        Workspace workspace = workspace();
        Bench.run(() -> workspace.apply(SpecEdit.of("Type", SpecPath.of(file), TextEdit.insert(0, words))));
    }

    String text(String file) {
        Workspace workspace = workspace();
        return Bench.on(() -> workspace.text(SpecPath.of(file)).orElse(""));
    }

    void run(String command) {
        Bench.await("the command can be run", () -> window.workbench()
                .flatMap(workbench -> workbench.commands().find(command))
                .filter(found -> found.enabled().getAsBoolean())
                .isPresent());
        Workbench workbench = workbench();
        Bench.run(() -> workbench.commands().run(command));
    }

    /// Presses the first button of that name, as soon as it can be pressed.
    void press(String name) {
        Bench.await("there is " + name, () -> button(name).isPresent());
        Bench.run(() -> button(name).orElseThrow().fire());
    }

    /// Fills the field of that accessible name or prompt.
    void fill(String name, String words) {
        Bench.await("there is " + name, () -> field(name).isPresent());
        Bench.run(() -> field(name).orElseThrow().setText(words));
    }

    /// What can be read on the window.
    boolean shows(String words) {
        return seen().anyMatch(node -> node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().contains(words));
    }

    void awaitWords(String words) {
        Bench.await("the window says " + words, () -> shows(words));
    }

    private Optional<Button> button(String name) {
        return seen().filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getText()) && !button.isDisabled())
                .findFirst();
    }

    private Optional<TextInputControl> field(String name) {
        return seen().filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()) || name.equals(field.getPromptText()))
                .findFirst();
    }

    /// Every node that can be seen, the topmost layer first.
    Stream<Node> seen() {
        return Bench.on(() -> {
                    Parent root = window.scene().getRoot();
                    lay(root);
                    return seen(root).toList();
                })
                .stream();
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        parent.getChildrenUnmodifiable().reversed().stream().flatMap(RealWindow::seen), Stream.of(node))
                : Stream.of(node);
    }

    /// Presses a key of the keyboard, as soon as a person could: controls listen once they are laid out.
    void press(KeyCode key, KeyCode... held) {
        Bench.run(() -> {
            lay(window.scene().getRoot());
            Robot keyboard = new Robot();
            Stream.of(held).forEach(keyboard::keyPress);
            keyboard.keyType(key);
            Stream.of(held).forEach(keyboard::keyRelease);
        });
    }

    /// Types into the field that has the focus.
    void type(String words) {
        Bench.await("words can be typed", () -> takesKeys(window.scene().getFocusOwner()));
        Bench.run(() -> words.chars()
                .forEach(letter -> Event.fireEvent(
                        window.scene().getFocusOwner(),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
    }

    /// A field listens to the keyboard once it has been laid out for the first time.
    static boolean takesKeys(Node node) {
        return node instanceof TextInputControl field && field.getSkin() != null;
    }

    /// The nodes that match and can be seen.
    Stream<Node> seen(String selector) {
        return Bench.on(() -> window.scene().getRoot().lookupAll(selector).stream()
                        .filter(RealWindow::isShown)
                        .toList())
                .stream();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until all rules have caught up with the text, those that take longer too, and the window is at rest.
    void settle() {
        Workspace workspace = workspace();
        CompletableFuture<Boolean> checked = new CompletableFuture<>();
        Bench.run(() -> workspace.whenChecked(() -> checked.complete(true), () -> checked.complete(false)));
        Bench.await("all is linted", checked::isDone);
        awaitRest();
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// Runs git, which leaves nothing running behind it, and gives what it says.
    static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("git", "-c", "maintenance.auto=false", "-c", "gc.auto=0"), Stream.of(arguments))
                .toList();
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said.strip();
    }

    /// Closes services and waits until their last results have arrived, so that nothing of them is left to
    /// the next test.
    static void closeServices(Services services) {
        Bench.run(services::close);
        Bench.await("nothing runs any more", services.tasks()::isIdle);
    }

    @Override
    public void close() {
        Bench.run(() -> {
            window.workbench().ifPresent(Workbench::close);
            window.scene().getWindow().hide();
        });
        closeServices(services);
    }
}
