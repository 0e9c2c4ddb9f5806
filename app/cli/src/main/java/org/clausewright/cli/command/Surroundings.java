package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.model.Budget;
import org.clausewright.workspace.model.KeyStore;
import org.clausewright.workspace.model.ModelAccess;
import org.clausewright.workspace.model.ModelCalls;
import org.clausewright.workspace.model.Preferred;
import org.clausewright.workspace.model.SystemKeyStore;
import org.clausewright.workspace.model.Trust;

/// What is around the program and belongs to the person: environment, folders, keys; and what its calls to
/// models share.
public record Surroundings(Map<String, String> environment, UserFolders folders, KeyStore keys, ModelCalls calls)
        implements AutoCloseable {

    public Surroundings(Map<String, String> environment, UserFolders folders, KeyStore keys) {
        this(environment, folders, keys, new ModelCalls(folders));
    }

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofThisSystem() {
        return new Surroundings(System.getenv(), UserFolders.ofThisSystem(), new SystemKeyStore());
    }

    /// Who helps with a spec.
    ///
    /// @param trusted whether the person trusts the spec for this run
    /// @param budget  what may be spent in this run
    /// @param embeddings the embedding model for this run; empty for none
    ModelAccess.Setup helper(Given given, boolean trusted, Optional<Budget> budget, Optional<String> embeddings) {
        Trust trust = trust();
        if (trusted) {
            trust.trustForNow(given.root());
        }
        return new ModelAccess(trust, environment, keys, calls)
                .setUp(
                        given.root(),
                        given.spec().settings(),
                        preferred().within(budget).embeddingWith(embeddings));
    }

    /// Who would help with a spec that asks for nothing of its own.
    ///
    /// @param budget what may be spent in this run
    ModelAccess.Setup helper(Optional<Budget> budget) {
        return new ModelAccess(trust(), environment, keys, calls)
                .setUp(folders.config(), Settings.DEFAULT, preferred().within(budget));
    }

    /// Which specs may import from outside of their repositories.
    ///
    /// @param all whether the person says so for this run
    Predicate<Path> trusts(boolean all) {
        Trust trust = trust();
        return root -> all || trust.isTrusted(root);
    }

    private Trust trust() {
        return new Trust(folders.trustedSpecs());
    }

    private Preferred preferred() {
        try (Tasks tasks = new Tasks(Runnable::run)) {
            return Preferred.from(new Preferences(folders.preferences(), tasks));
        }
    }

    /// Ends the calls in flight.
    @Override
    public void close() {
        calls.close();
    }
}
