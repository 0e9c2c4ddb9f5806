package org.clausewright.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.clausewright.spec.Outcome;

/// Takes a picture of a window once it has come to rest: the analysis has caught up, nothing runs, and the scene was
/// laid out since.
final class Photographer {

    /// Layout that follows from layout, as in virtual lists, needs some pulses to come to rest.
    private static final int PULSES = 12;

    private final MainWindow window;
    private final Picture picture;
    private final Consumer<Outcome<Path>> done;

    Photographer(MainWindow window, Picture picture, Consumer<Outcome<Path>> done) {
        this.window = window;
        this.picture = picture;
        this.done = done;
    }

    void take() {
        if (picture.spec().isEmpty() || picture.view() == View.WELCOME) {
            window.showWelcome();
            atRest(this::shoot);
        } else {
            window.onOpened(opened -> {
                switch (opened) {
                    case Outcome.Failed<Workbench> failed -> done.accept(Outcome.failed(failed.failure()));
                    case Outcome.Done<Workbench> workbench -> arrange(workbench.value());
                }
            });
            window.open(picture.spec().get());
        }
    }

    private void arrange(Workbench workbench) {
        workbench.workspace().whenSettled(() -> {
            Optional<String> missing = picture.at().filter(id -> !workbench.goTo(id));
            if (missing.isPresent()) {
                done.accept(Outcome.failed(new DesktopFailure.NothingThere(missing.get())));
                return;
            }
            workbench.panes().showFirst(picture.view().panes());
            if (picture.view() == View.SETTINGS) {
                window.cards().showSettings();
            }
            atRest(() -> {
                picture.view().command().ifPresent(workbench.commands()::run);
                workbench.workspace().whenSettled(() -> atRest(this::shoot));
            });
        });
    }

    /// Runs the action after some pulses in a row in which no task ran.
    private void atRest(Runnable action) {
        new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = window.isBusy() ? 0 : quiet + 1;
                if (quiet >= PULSES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    private void shoot() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        WritableImage image = window.scene().snapshot(new WritableImage(picture.width(), picture.height()));
        done.accept(write(SwingFXUtils.fromFXImage(image, null)));
    }

    private Outcome<Path> write(BufferedImage image) {
        Path file = picture.out().toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ImageIO.write(image, "png", out);
            }
            return Outcome.done(file);
        } catch (IOException unwritable) {
            return Outcome.failed(
                    new DesktopFailure.NotWritten(picture.out(), String.valueOf(unwritable.getMessage())));
        }
    }
}
