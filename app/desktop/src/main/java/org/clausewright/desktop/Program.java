package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.clausewright.desktop.theme.SystemTheme;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.UserFolders;
import org.jspecify.annotations.Nullable;

/// The program as JavaFX starts it.
public final class Program extends Application {

    private @Nullable Services running;

    @Override
    public void start(Stage stage) {
        Services services = Services.of(UserFolders.ofThisSystem(), SystemTheme.observe(), System.getenv());
        running = services;
        MainWindow window = new MainWindow(
                stage,
                services,
                services.preferences().number("window.width", 1400),
                services.preferences().number("window.height", 900));
        stage.setMaximized(services.preferences().flag("window.maximized", false));
        Optional<Path> spec = getParameters().getRaw().stream()
                .findFirst()
                .map(Path::of)
                .or(() -> services.recent().last());
        window.show();
        spec.ifPresentOrElse(window::open, window::showWelcome);
    }

    /// Ends the calls to models that are in flight, so that nothing keeps the program from going, and waits for what is
    /// still being written.
    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
    }

    /// Makes the window for a picture. Belongs to the window's thread.
    ///
    /// @param folders empty ones, so that the picture depends on nobody's preferences
    static void forPicture(Picture picture, UserFolders folders, Consumer<Outcome<Path>> done) {
        Services services = Services.of(folders, new SimpleObjectProperty<>(picture.theme()), Map.of());
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, services, picture.width(), picture.height());
        window.show();
        new Photographer(window, picture, taken -> {
                    services.close();
                    done.accept(taken);
                })
                .take();
    }
}
