package org.clausewright.desktop.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.plugin.Plugins;

/// A real workspace and a window without an editor, for tests of panes. Everything of it belongs to the window's
/// thread: see [#on].
public final class Bench implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 240;

    public final Path folder;
    public final Tasks tasks;
    public final Workspace workspace;
    public final FakeNavigation navigation = new FakeNavigation();
    public Commands commands = new Commands();
    public final StackPane root = new StackPane();
    public final List<String> notices = new ArrayList<>();
    public final Stage stage;
    /// The specs that were asked to be opened in the place of this one.
    public final List<Path> opened = new ArrayList<>();

    private Bench(Path folder, Path state, double width, double height) {
        this.folder = folder;
        this.tasks = new Tasks(Platform::runLater);
        this.workspace = switch (SpecFolder.load(folder)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) ->
                new Workspace(loaded, tasks, Plugins.none().linter(loaded.root()), state);
            case Outcome.Failed<SpecFolder.Loaded>(var failure) -> throw new AssertionError(failure.message());
        };
        this.stage = new Stage();
        stage.setScene(new Scene(root, width, height));
        stage.show();
    }

    /// Opens a spec of these files in a window of that size.
    public static Bench open(Path temporary, Map<String, String> files, double width, double height) {
        Path folder = temporary.resolve("spec");
        files.forEach((name, text) -> write(folder.resolve(name), text));
        startToolkit();
        return on(() -> new Bench(folder, temporary.resolve("state"), width, height));
    }

    /// Opens a copy of a folder.
    public static Bench openCopy(Path temporary, Path original, double width, double height) {
        Path folder = temporary.resolve("spec");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(folder.resolve(original.relativize(file).toString()), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        startToolkit();
        return on(() -> new Bench(folder, temporary.resolve("state"), width, height));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Desk desk() {
        Preferences preferences = new Preferences(folder.resolveSibling("preferences"), tasks);
        return new Desk(workspace, tasks, preferences, commands, navigation, new Layers(), new Notices(), opened::add);
    }

    /// Runs on the window's thread and waits for it.
    public static <T> T on(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Consumer<Runnable> thread = Platform.isFxApplicationThread() ? Runnable::run : Platform::runLater;
        thread.accept(() -> {
            try {
                result.complete(action.call());
            } catch (Exception | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("the window's thread does not answer", stuck);
        }
    }

    public static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until something holds; on a busy machine the first call to a model alone takes more than a minute, since
    /// it loads the client library. Asked on the window's thread, once in each frame.
    public static void await(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(holds::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never came true: " + what + "; the keyboard is at " + on(Bench::keyboard));
            }
            nextFrame();
        }
    }

    /// As a person waits: everything shown has been laid out by then, and work elsewhere gets the processor meanwhile.
    private static void nextFrame() {
        CompletableFuture<Boolean> frame = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {

            @Override
            public void handle(long now) {
                stop();
                frame.complete(true);
            }
        };
        run(timer::start);
        frame.join();
    }

    private static List<Node> keyboard() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .toList();
    }

    /// Waits until snapshot and findings have caught up.
    public void settle() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        run(() -> workspace.whenSettled(() -> settled.complete(true)));
        await("the snapshot catches up", settled::isDone);
    }

    public void show(Node node) {
        run(() -> root.getChildren().setAll(node));
        layout();
    }

    public void layout() {
        run(() -> {
            root.applyCss();
            root.layout();
        });
    }

    /// Moves the caret to where these words stand first.
    public void caretAt(String file, String words) {
        SpecPath path = SpecPath.of(file);
        run(() -> navigation.moveTo(path, text(file).indexOf(words)));
    }

    public String text(String file) {
        return workspace.text(SpecPath.of(file)).orElse("");
    }

    public <T extends Node> List<T> all(Class<T> type, String selector) {
        return on(() -> root.lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    @Override
    public void close() {
        run(() -> {
            stage.close();
            workspace.close();
        });
        run(tasks::close);
        await("nothing runs any more", tasks::isIdle);
    }

    private final class Layers implements Overlays {

        @Override
        public Subscription card(Node card, Bounds anchor, Runnable closed) {
            return modal(card, closed);
        }

        @Override
        public Subscription modal(Node card, Runnable closed) {
            root.getChildren().add(card);
            return () -> {
                if (root.getChildren().remove(card)) {
                    closed.run();
                }
            };
        }
    }

    private final class Notices implements Notifications {

        @Override
        public void show(Kind kind, String title, String detail, List<Action> actions, Runnable closed) {
            notices.add(title + " " + detail);
        }
    }

    /// Starts the toolkit where no test has yet.
    public static void startToolkit() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Consumer<Boolean> done = started::complete;
        try {
            Platform.startup(() -> done.accept(true));
        } catch (IllegalStateException running) {
            done.accept(true);
        }
        Platform.setImplicitExit(false);
        started.join();
    }
}
