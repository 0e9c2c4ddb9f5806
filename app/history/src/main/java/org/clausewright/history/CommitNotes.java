package org.clausewright.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;

/// What git would have done with a commit and this program does not: run hooks, which are commands that come with a
/// repository, and sign.
final class CommitNotes {

    private CommitNotes() {}

    static List<String> about(Repository git) {
        List<String> notes = new ArrayList<>();
        List<String> hooks = Stream.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")
                .filter(hook -> git.getFS().findHook(git, hook) != null)
                .toList();
        if (!hooks.isEmpty()) {
            notes.add("This repository has hooks, and they were not run: " + String.join(", ", hooks) + ".");
        }
        if (git.getConfig().getBoolean("commit", "gpgsign", false)) {
            notes.add("Git is set to sign commits, and this one is not signed.");
        }
        return notes;
    }
}
