package org.clausewright.workspace.plugin;

import org.clausewright.spec.Failure;

/// A plugin that was switched off. Nothing else is harmed by it.
///
/// @param plugin its jar's name
/// @param why    what it did
public record PluginFailure(String plugin, String why) implements Failure {

    @Override
    public String message() {
        return "The plugin " + plugin + " is switched off: " + why + ".";
    }

    @Override
    public String advice() {
        return "Everything else goes on. Update the plugin, or take it out of the folder of plugins.";
    }
}
