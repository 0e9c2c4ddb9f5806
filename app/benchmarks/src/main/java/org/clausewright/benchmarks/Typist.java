package org.clausewright.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.clausewright.desktop.editor.EditorDesk;
import org.clausewright.desktop.editor.EditorPane;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.theme.Stylesheets;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.plugin.Plugins;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

/// Types into a text control in a window, a key at a time, each once what the one before set off is over.
final class Typist {

    private static final String WORDS = "the quick brown fox may generally jump over it ";

    /// After so many pulses a key has been laid out and drawn.
    private static final int PULSES = 4;

    /// Enough where nothing is measured.
    private static final int PULSES_TO_WARM_UP = 1;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Node area;
    private final Consumer<Runnable> whenSettled;
    private int typed;

    private Typist(Node area, Consumer<Runnable> whenSettled) {
        this.area = area;
        this.whenSettled = whenSettled;
    }

    static Typist onBareArea() {
        startToolkit();
        return on(() -> {
            ModelSpec spec = ModelSpec.read();
            CodeArea area = new CodeArea(spec.document());
            area.setWrapText(true);
            Stage stage = show(new VirtualizedScrollPane<>(area));
            stage.setTitle("bare");
            area.moveTo(spec.middle(1));
            area.requestFollowCaret();
            return new Typist(area, Runnable::run);
        });
    }

    /// @param folder a spec's folder
    /// @param state  where the recovery journal may write
    static Typist onEditor(Path folder, SpecPath file, int offset, Path state) {
        startToolkit();
        return on(() -> {
            Tasks tasks = new Tasks(Platform::runLater);
            Preferences preferences = new Preferences(state.resolve("preferences"), tasks);
            Workspace workspace =
                    switch (SpecFolder.load(folder)) {
                        case Outcome.Done<SpecFolder.Loaded>(var loaded) ->
                            new Workspace(loaded, tasks, Plugins.none().linter(loaded.root()), state);
                        case Outcome.Failed<SpecFolder.Loaded>(var failure) ->
                            throw new IllegalStateException(failure.message());
                    };
            EditorPane pane = new EditorPane(new EditorDesk(
                    workspace,
                    tasks,
                    preferences,
                    new Commands(),
                    new NoOverlays(),
                    (kind, title, detail, actions, closed) -> {},
                    id -> false));
            StackPane root = new StackPane(pane.node());
            Stage stage = show(root);
            new Stylesheets(List.of("/org/clausewright/desktop/editor/editor.css"))
                    .dress(stage.getScene(), new Appearance(preferences, new SimpleObjectProperty<>(Theme.LIGHT)));
            pane.goTo(file, TextSpan.at(offset));
            return new Typist(root.lookup(".source-area"), workspace::whenSettled);
        });
    }

    private static Stage show(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 900, 800));
        stage.show();
        return stage;
    }

    /// Types so many keys, which are measured.
    Held type(int keys) {
        return type(keys, PULSES);
    }

    /// Types so many keys, each without waiting until the one before is drawn.
    void warmUp(int keys) {
        type(keys, PULSES_TO_WARM_UP);
    }

    private Held type(int keys, int pulses) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            char key = WORDS.charAt(typed++ % WORDS.length());
            times.add(held(() -> press(key), pulses));
        }
        return new Held(times);
    }

    /// Types a word behind a blank so many times, and takes it away again.
    ///
    /// @param selector what a text node has to match that shows the word as it is to be shown
    /// @return from its last letter until it is shown like that, by the clock
    Held untilShown(int times, String word, String selector) {
        List<Long> shown = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String start = " " + word.substring(0, word.length() - 1);
            start.chars().forEach(key -> held(() -> press((char) key), PULSES_TO_WARM_UP));
            shown.add(untilShown(word, selector));
            for (int taken = 0; taken <= word.length(); taken++) {
                held(() -> fire(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE), PULSES_TO_WARM_UP);
            }
        }
        return new Held(shown);
    }

    private long untilShown(String word, String selector) {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            press(word.charAt(word.length() - 1));
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    long since = System.nanoTime() - start;
                    if (area.lookupAll(selector).stream().anyMatch(node -> shows(node, word))) {
                        stop();
                        shown.complete(since);
                    } else if (since > LONGEST_WAIT.toNanos()) {
                        stop();
                        shown.completeExceptionally(new IllegalStateException(word + " is never shown"));
                    }
                }
            }.start();
        });
        return shown.join();
    }

    private static boolean shows(Node node, String word) {
        return node instanceof Text text && text.getText().contains(word);
    }

    /// @return how long it held the window's thread
    private long held(Runnable keys, int pulses) {
        CompletableFuture<Long> held = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = processorTime();
            keys.run();
            whenSettled.accept(() -> afterPulses(pulses, () -> held.complete(processorTime() - start)));
        });
        return held.join();
    }

    private void press(char key) {
        fire(KeyEvent.KEY_PRESSED, "", Character.isWhitespace(key) ? KeyCode.SPACE : KeyCode.A);
        fire(KeyEvent.KEY_TYPED, String.valueOf(key), KeyCode.UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(area, new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private static void afterPulses(int wanted, Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > wanted) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T on(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    private static void startToolkit() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException running) {
            // The other typist has started it.
            started.complete(true);
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /// Nothing is shown over the text.
    private static final class NoOverlays implements Overlays {

        @Override
        public Subscription card(Node card, Bounds anchor, Runnable closed) {
            return () -> {};
        }

        @Override
        public Subscription modal(Node card, Runnable closed) {
            return () -> {};
        }
    }
}
