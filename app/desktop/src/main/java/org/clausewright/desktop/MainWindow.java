package org.clausewright.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.SettingsRequest;
import org.clausewright.desktop.theme.Stylesheets;
import org.clausewright.desktop.welcome.WelcomeModel;
import org.clausewright.desktop.window.NotificationStack;
import org.clausewright.desktop.window.OverlayLayer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Workspace;

/// The window: its stage, and what is in it, the welcome screen or the workbench of a spec.
final class MainWindow {

    private final Messages messages = Messages.of(MainWindow.class);
    private final Stage stage;
    private final Services services;
    private final StackPane content = new StackPane();
    private final OverlayLayer overlays = new OverlayLayer();
    private final NotificationStack notifications;
    private final Scene scene;
    private Optional<Workbench> workbench = Optional.empty();
    private Optional<Task> opening = Optional.empty();
    private Consumer<Outcome<Workbench>> onOpened = outcome -> {};
    private Commands commands = new Commands();

    MainWindow(Stage stage, Services services, double width, double height) {
        this.stage = stage;
        this.services = services;
        notifications = new NotificationStack(services.tasks().activity());
        StackPane root = new StackPane(content, notifications, overlays);
        StackPane.setAlignment(notifications, javafx.geometry.Pos.BOTTOM_RIGHT);
        scene = new Scene(root, width, height);
        scene.addEventHandler(SettingsRequest.TYPE, request -> cards().showSettings(Optional.of(request.part())));
        new Stylesheets(Features.stylesheets()).dress(scene, services.appearance());
        Thread.setDefaultUncaughtExceptionHandler(new Faults(notifications));
        stage.setScene(scene);
        stage.setTitle(messages.text("title"));
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.getIcons().setAll(Mark.images());
        stage.setOnCloseRequest(request -> {
            request.consume();
            requestClose();
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                workbench.ifPresent(Workbench::lookAgain);
            }
        });
    }

    Scene scene() {
        return scene;
    }

    /// The commands of what is in the window.
    Commands commands() {
        return commands;
    }

    /// What can be laid over it.
    Cards cards() {
        return new Cards(this, services);
    }

    OverlayLayer overlays() {
        return overlays;
    }

    /// Keeps notifications off what stands at the bottom of the window.
    void keepNotificationsAbove(Region bottom) {
        notifications.standAbove(bottom);
    }

    Notifications notifications() {
        return notifications;
    }

    Optional<Workbench> workbench() {
        return workbench;
    }

    /// True while anything runs that the picture of the window may depend on.
    boolean isBusy() {
        return opening.isPresent() || !services.tasks().isIdle();
    }

    void show() {
        stage.show();
    }

    void showWelcome() {
        showWelcome(WelcomeModel.Form.NONE);
    }

    void showWelcome(WelcomeModel.Form form) {
        leaveSpec(() -> {
            Welcome welcome = new Welcome(services, this);
            install(welcome.node(), welcome.commands());
            stage.setTitle(messages.text("title"));
            welcome.show(form);
        });
    }

    /// Told whenever a spec was opened, or could not be.
    void onOpened(Consumer<Outcome<Workbench>> listener) {
        onOpened = listener;
    }

    /// Opens a spec; the window shows at once that it is being opened.
    void open(Path spec) {
        leaveSpec(() -> {
            install(openingView(spec), new Commands());
            opening = Optional.of(services.open(spec, outcome -> {
                opening = Optional.empty();
                outcome.handle(this::opened, failure -> couldNotOpen(spec, failure));
            }));
        });
    }

    private void opened(Workspace workspace) {
        services.recent().add(workspace.root());
        Workbench made = new Workbench(workspace, services, this);
        workbench = Optional.of(made);
        install(made.node(), made.commands());
        stage.setTitle(messages.text("title.of", workspace.spec().name()));
        made.focusEditor();
        made.offerRecovery();
        onOpened.accept(Outcome.done(made));
    }

    private void couldNotOpen(Path spec, Failure failure) {
        showWelcome();
        onOpened.accept(Outcome.failed(failure));
        notifications.show(
                Notifications.Kind.ERROR,
                failure.message(),
                failure.advice(),
                List.of(new Notifications.Action(messages.text("open.again"), () -> open(spec))));
    }

    private Node openingView(Path spec) {
        Label words = new Label(messages.text("opening", spec.getFileName()));
        words.getStyleClass().add("muted");
        VBox box = new VBox(new ProgressIndicator(), words);
        box.getStyleClass().add("opening");
        return box;
    }

    private void install(Node node, Commands known) {
        scene.getAccelerators().clear();
        commands = known;
        content.getChildren().setAll(node);
        Keys.install(scene, commands);
    }

    /// Lets go of the opened spec, after asking about what is not saved, and goes on.
    void leaveSpec(Runnable next) {
        askToLeave(() -> {
            closeSpec();
            next.run();
        });
    }

    private void askToLeave(Runnable next) {
        opening.ifPresent(Task::cancel);
        opening = Optional.empty();
        workbench.ifPresentOrElse(current -> Farewell.ask(current, overlays, next), next);
    }

    private void closeSpec() {
        Optional<Workbench> current = workbench;
        workbench = Optional.empty();
        current.ifPresent(Workbench::close);
    }

    /// The window goes first, since what is still to be written may take its time.
    void requestClose() {
        askToLeave(() -> {
            services.preferences().put("window.width", String.valueOf((int) scene.getWidth()));
            services.preferences().put("window.height", String.valueOf((int) scene.getHeight()));
            services.preferences().put("window.maximized", String.valueOf(stage.isMaximized()));
            stage.close();
            closeSpec();
        });
    }

    void chooseAndOpen() {
        chooseFolder().ifPresent(this::open);
    }

    Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("choose"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }
}
