package org.clausewright.desktop.settings;

import java.util.Map;
import org.clausewright.workspace.model.KeyStore;
import org.clausewright.workspace.model.ModelAccess;
import org.clausewright.workspace.model.ModelCalls;
import org.clausewright.workspace.model.Trust;

/// What decides on models for all specs: which are trusted, where keys are, what the environment says, and
/// what all calls share.
public record ModelMeans(Trust trust, KeyStore keys, Map<String, String> environment, ModelCalls calls) {

    public ModelMeans {
        environment = Map.copyOf(environment);
    }

    ModelAccess access() {
        return new ModelAccess(trust, environment, keys, calls);
    }
}
