package org.clausewright.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.Trust;

/// Whether a person trusts the opened spec.
public final class TrustModel {

    private final Messages messages = Messages.of(TrustModel.class);
    private final Trust trust;
    private final ModelInUse inUse;
    private final Tasks tasks;
    private final StringProperty said = new SimpleStringProperty("");

    public TrustModel(Trust trust, ModelInUse inUse, Tasks tasks) {
        this.trust = trust;
        this.inUse = inUse;
        this.tasks = tasks;
    }

    public boolean isTrusted() {
        return trust.isTrusted(inUse.root());
    }

    /// The host of the model that the spec names, or what it names where that is no address.
    public Optional<String> host() {
        return inUse.wished()
                .baseUrl()
                .map(written -> Endpoint.address(written).map(Endpoint::host).orElse(written));
    }

    public void set(boolean trusted) {
        tasks.<Path>run(
                messages.text("trust.write"),
                progress -> trusted ? trust.trust(inUse.root()) : trust.distrust(inUse.root()),
                outcome -> {
                    outcome.handle(
                            root -> said.set(""), failure -> said.set(failure.message() + " " + failure.advice()));
                    inUse.lookAgain();
                });
    }

    /// What went wrong, in words.
    public StringProperty said() {
        return said;
    }
}
