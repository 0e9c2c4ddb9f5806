package org.clausewright.desktop.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// The models to choose from, as the server in use names them. Asked for when somebody wants to choose.
public final class ModelNames {

    private final Messages messages = Messages.of(ModelNames.class);
    private final Tasks tasks;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final StringProperty said = new SimpleStringProperty("");
    private String listed = "";

    public ModelNames(Tasks tasks) {
        this.tasks = tasks;
    }

    ObservableList<String> names() {
        return names;
    }

    /// Why there are none, in words.
    StringProperty said() {
        return said;
    }

    /// Asks the server once.
    void list(Setup setup) {
        String host =
                setup.endpoint().map(endpoint -> endpoint.baseUrl().toString()).orElse("");
        if (host.isEmpty() || host.equals(listed)) {
            return;
        }
        listed = host;
        said.set("");
        tasks.<List<String>>latest(
                "settings.models",
                messages.text("model.names.task"),
                progress -> setup.assistant().models(),
                outcome -> outcome.handle(
                        found -> {
                            names.setAll(found);
                            said.set(found.isEmpty() ? messages.text("model.names.none") : "");
                        },
                        failure -> {
                            listed = "";
                            said.set(messages.text("model.names.none") + " " + failure.message());
                        }));
    }
}
