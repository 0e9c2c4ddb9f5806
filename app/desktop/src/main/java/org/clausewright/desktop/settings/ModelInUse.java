package org.clausewright.desktop.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.openai.Templates;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.ModelAccess;
import org.clausewright.workspace.model.ModelAccess.Setup;
import org.clausewright.workspace.model.Preferred;
import org.clausewright.workspace.model.Trust;

/// Who helps with a spec, kept up with preferences, settings, keys and trust. Worked out off the window's thread, since
/// the key store may take its time; until then it is the offline assistant.
public final class ModelInUse implements AutoCloseable {

    private final Messages messages = Messages.of(ModelInUse.class);
    private final Path root;
    private final Supplier<Settings> settings;
    private final Tasks tasks;
    private final Preferences preferences;
    private final Trust trust;
    private final ModelAccess access;
    private final ReadOnlyObjectWrapper<Setup> setup = new ReadOnlyObjectWrapper<>(
            new Setup(new OfflineAssistant(), Optional.empty(), "", List.of(), false, Templates.OWN));
    private final Subscription following;
    private Settings.Model seen = Settings.DEFAULT.model();
    private boolean closed;

    /// @param settings what the spec says now
    public ModelInUse(Path root, Supplier<Settings> settings, Tasks tasks, Preferences preferences, ModelMeans means) {
        this.root = root;
        this.settings = settings;
        this.tasks = tasks;
        this.preferences = preferences;
        this.trust = means.trust();
        this.access = means.access();
        following = preferences.onChange(key -> {
            if (Set.of(Preferred.BASE_URL, Preferred.MODEL, Preferred.EMBEDDINGS, Preferred.PRICES, Preferred.BUDGETS)
                    .contains(key)) {
                lookAgain();
            }
        });
        lookAgain();
    }

    public Path root() {
        return root;
    }

    /// What the spec says of models.
    public Settings.Model wished() {
        return settings.get().model();
    }

    public ReadOnlyObjectProperty<Setup> setup() {
        return setup.getReadOnlyProperty();
    }

    /// The address of the model in use, or of the one that a trusted spec names and that lacks a key. Empty where it is
    /// up to the person which one that is.
    Optional<URI> address() {
        return setup.get().endpoint().map(Endpoint::baseUrl).or(() -> wished().baseUrl()
                .filter(written -> trust.isTrusted(root))
                .flatMap(Endpoint::address));
    }

    /// The spec has other settings, perhaps: looks again where they say something else of models.
    public void settingsChanged() {
        if (!wished().equals(seen)) {
            lookAgain();
        }
    }

    /// A key or the trust may have changed.
    public void lookAgain() {
        Settings now = settings.get();
        seen = now.model();
        Preferred preferred = Preferred.from(preferences);
        tasks.<Setup>latest(
                "model in use",
                messages.text("model.setup"),
                progress -> Outcome.done(access.setUp(root, now, preferred)),
                outcome -> outcome.handle(this::take, failure -> {}));
    }

    private void take(Setup made) {
        if (closed) {
            made.assistant().close();
            return;
        }
        Setup before = setup.get();
        setup.set(made);
        before.assistant().close();
    }

    @Override
    public void close() {
        closed = true;
        following.close();
        setup.get().assistant().close();
    }
}
