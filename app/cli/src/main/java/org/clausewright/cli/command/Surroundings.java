package org.clausewright.cli.command;

import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.model.KeyStore;
import org.clausewright.workspace.model.ModelAccess;
import org.clausewright.workspace.model.Preferred;
import org.clausewright.workspace.model.SystemKeyStore;
import org.clausewright.workspace.model.Trust;

/// What is around the program and belongs to the person: environment, folders, keys.
public record Surroundings(Map<String, String> environment, UserFolders folders, KeyStore keys) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofThisSystem() {
        return new Surroundings(System.getenv(), UserFolders.ofThisSystem(), new SystemKeyStore());
    }

    /// Who helps with a spec.
    ///
    /// @param trusted whether the person trusts the spec for this run
    ModelAccess.Setup helper(Given given, boolean trusted) {
        Trust trust = trust();
        if (trusted) {
            trust.trustForNow(given.root());
        }
        return new ModelAccess(trust, environment, keys)
                .setUp(given.root(), given.spec().settings(), preferred());
    }

    /// Who would help with a spec that asks for nothing of its own.
    ModelAccess.Setup helper() {
        return new ModelAccess(trust(), environment, keys).setUp(folders.config(), Settings.DEFAULT, preferred());
    }

    private Trust trust() {
        return new Trust(folders.trustedSpecs());
    }

    private Preferred preferred() {
        try (Tasks tasks = new Tasks(Runnable::run)) {
            return Preferred.from(new Preferences(folders.preferences(), tasks));
        }
    }
}
