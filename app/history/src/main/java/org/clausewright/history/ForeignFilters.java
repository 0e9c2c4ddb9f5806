package org.clausewright.history;

import java.util.Optional;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/// The filter commands that a repository's own configuration defines. Git would run them whenever it compares a file;
/// whoever opens a folder that somebody else packed did not ask for that. Filters of the person's own configuration
/// stay.
final class ForeignFilters {

    private static final String SECTION = "filter";
    private static final String MARK = "clausewright-disarmed";

    private ForeignFilters() {}

    /// Takes the commands out of the configuration in memory; the file stays as it is.
    static void disarm(Repository git) {
        StoredConfig config = git.getConfig();
        for (String name : config.getSubsections(SECTION)) {
            if (config.getNames(SECTION, name).isEmpty()) {
                continue;
            }
            config.unset(SECTION, name, "clean");
            config.unset(SECTION, name, "smudge");
            config.unset(SECTION, name, "process");
            config.setBoolean(SECTION, name, MARK, true);
        }
    }

    /// The disarmed filter that a file's attributes ask for.
    static Optional<String> disarmed(Repository git, Attributes attributes) {
        String name = attributes.getValue(SECTION);
        return name != null && git.getConfig().getBoolean(SECTION, name, MARK, false)
                ? Optional.of(name)
                : Optional.empty();
    }
}
