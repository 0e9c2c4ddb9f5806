package org.clausewright.history;

import java.io.IOException;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/// Reads what `HEAD` says.
final class HeadReader {

    private HeadReader() {}

    static Outcome<Head> read(Repository git) throws IOException {
        Ref head = git.exactRef(Constants.HEAD);
        if (head == null) {
            return Outcome.failed(new HistoryFailure.Damaged("it has no HEAD"));
        }
        ObjectId commit = head.getObjectId();
        if (!head.isSymbolic()) {
            return commit == null
                    ? Outcome.failed(new HistoryFailure.Damaged("its HEAD names nothing"))
                    : Outcome.done(new Head.Detached(commit.name()));
        }
        String branch = Repository.shortenRefName(head.getTarget().getName());
        return Outcome.done(commit == null ? new Head.Unborn(branch) : new Head.OnBranch(branch, commit.name()));
    }
}
