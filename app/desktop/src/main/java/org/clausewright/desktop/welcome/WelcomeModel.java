package org.clausewright.desktop.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.CloneFailure;
import org.clausewright.history.SignIn;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.template.Template;

/// The state of the welcome screen: its lists, and the form that is open.
public final class WelcomeModel {

    /// The form that stands open under the actions.
    public enum Form {
        NONE,
        CLONE,
        NEW
    }

    private final Messages messages = Messages.of(WelcomeModel.class);
    private final Starts starts;
    private final RecentSpecs recentSpecs;
    private final Path home;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Samples.Sample> samples = FXCollections.observableArrayList();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.NONE);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty template = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper asksSignIn = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<CloneFailure.UnknownServer>> unknownServer =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty folderTyped = new SimpleBooleanProperty();
    private final ObservableList<String> templateNames = FXCollections.observableArrayList();
    private List<Template> templates = List.of();
    private Optional<Task> running = Optional.empty();

    /// @param home where new folders are proposed
    public WelcomeModel(Starts starts, RecentSpecs recentSpecs, Path home) {
        this.starts = starts;
        this.recentSpecs = recentSpecs;
        this.home = home;
        recent.setAll(recentSpecs.all());
        address.addListener((of, was, is) -> proposeFolder(nameIn(is)));
        template.addListener((of, was, is) -> proposeFolder(is.isEmpty() ? "" : "my-" + is));
    }

    public ObservableList<Path> recent() {
        return recent;
    }

    public ObservableList<Samples.Sample> samples() {
        return samples;
    }

    public ObjectProperty<Form> form() {
        return form;
    }

    public StringProperty address() {
        return address;
    }

    public StringProperty folder() {
        return folder;
    }

    /// The names of the templates that there are.
    public ObservableList<String> templates() {
        return templateNames;
    }

    /// The name of the chosen one.
    public StringProperty template() {
        return template;
    }

    public StringProperty user() {
        return user;
    }

    /// A password or an access token; lives in memory only.
    public StringProperty password() {
        return password;
    }

    /// True once the server has asked who is there.
    public ReadOnlyBooleanProperty asksSignIn() {
        return asksSignIn.getReadOnlyProperty();
    }

    /// The server whose key a person has to judge before the clone goes on.
    public ObjectProperty<Optional<CloneFailure.UnknownServer>> unknownServer() {
        return unknownServer;
    }

    /// What stands in the way, in words; empty where nothing does.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void setSamples(List<Samples.Sample> found) {
        samples.setAll(found);
    }

    public void setTemplates(List<Template> found) {
        templates = List.copyOf(found);
        templateNames.setAll(found.stream().map(Template::name).toList());
        if (template.get().isEmpty() && !found.isEmpty()) {
            template.set(found.getFirst().name());
        }
    }

    public void open(Path spec) {
        starts.open(spec);
    }

    public void forget(Path spec) {
        recentSpecs.remove(spec);
        recent.setAll(recentSpecs.all());
    }

    public void show(Form wanted) {
        cancel();
        problem.set("");
        folderTyped.set(false);
        form.set(wanted);
        switch (wanted) {
            case NONE -> {}
            case CLONE -> proposeFolder(nameIn(address.get()));
            case NEW -> proposeFolder(template.get().isEmpty() ? "" : "my-" + template.get());
        }
    }

    /// Called when a person typed or chose the folder: then no other is proposed any more.
    public void folderChosen() {
        folderTyped.set(true);
    }

    /// Does what the open form is for.
    public void submit() {
        Optional<Path> into = path(folder.get());
        if (busy.get()) {
            return;
        }
        if (form.get() == Form.CLONE && address.get().isBlank()) {
            problem.set(messages.text("problem.address"));
        } else if (form.get() == Form.NEW && chosen().isEmpty()) {
            problem.set(messages.text("problem.template"));
        } else if (into.isEmpty()) {
            problem.set(messages.text("problem.folder"));
        } else {
            problem.set("");
            busy.set(true);
            running = Optional.of(
                    form.get() == Form.CLONE
                            ? clone(into.get())
                            : starts.create(chosen().orElseThrow(), into.get(), this::done));
        }
    }

    private Task clone(Path into) {
        SignIn signIn = SignIn.with(user.get().strip(), password.get());
        SignIn trusting = unknownServer.get().map(signIn::trusting).orElse(signIn);
        return starts.clone(address.get().strip(), into, trusting, this::done);
    }

    private Optional<Template> chosen() {
        return templates.stream()
                .filter(each -> each.name().equals(template.get()))
                .findFirst();
    }

    /// Stops what runs; what it made is removed by it.
    public void cancel() {
        running.ifPresent(Task::cancel);
        running = Optional.empty();
        busy.set(false);
    }

    private void done(Outcome<Path> outcome) {
        if (!busy.get()) {
            return;
        }
        running = Optional.empty();
        busy.set(false);
        outcome.handle(
                spec -> {
                    form.set(Form.NONE);
                    password.set("");
                    starts.open(spec);
                },
                this::failed);
    }

    private void failed(Failure failure) {
        problem.set((failure.message() + " " + failure.advice()).strip());
        switch (failure) {
            case CloneFailure.SignInNeeded _ -> asksSignIn.set(true);
            case CloneFailure.UnknownServer server -> unknownServer.set(Optional.of(server));
            default -> unknownServer.set(Optional.empty());
        }
    }

    private void proposeFolder(String name) {
        if (!folderTyped.get() && !name.isEmpty()) {
            folder.set(home.resolve(name).toString());
        }
    }

    private static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /// The last part of an address, as git would name the folder.
    static String nameIn(String address) {
        String trimmed = address.strip().replaceAll("/+$", "").replaceAll("\\.git$", "");
        String name = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf(':')) + 1);
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
