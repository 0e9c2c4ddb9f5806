package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import org.clausewright.spec.Outcome;

/// The way in: starts the window, or takes a picture of it. Either can be done once in a process, since JavaFX can be
/// started only once.
public final class Desktop {

    private static final int PATIENCE_SECONDS = 120;

    private Desktop() {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param spec what to open; empty to go on where one left off, or with the welcome screen
    public static void open(Optional<Path> spec) {
        Application.launch(
                Program.class, spec.map(path -> new String[] {path.toString()}).orElse(new String[0]));
    }

    /// Draws the real window without a display, and writes it to a file. The preferences of the person are neither
    /// read nor written.
    public static Outcome<Path> screenshot(Picture picture) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<Outcome<Path>> taken = new CompletableFuture<>();
        try (Scratch scratch = Scratch.make()) {
            Platform.startup(() -> Program.forPicture(picture, scratch.folders(), taken::complete));
            return taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return Outcome.failed(new DesktopFailure.NotReady(PATIENCE_SECONDS));
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("the window could not be drawn", broken);
        } finally {
            Platform.exit();
        }
    }
}
