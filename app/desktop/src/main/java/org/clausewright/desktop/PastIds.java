package org.clausewright.desktop;

import java.time.Duration;
import java.util.function.Predicate;
import org.clausewright.desktop.changes.ChangesModel;
import org.clausewright.desktop.changes.ProgressWatch;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.IdHistory;
import org.clausewright.workspace.Tasks;

/// The ids that the spec ever had, so that no new clause gets one of them. Read once, in the background; until then
/// only those of the present count.
final class PastIds implements Predicate<String> {

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private IdHistory known = IdHistory.NONE;
    private boolean asked;

    PastIds(ChangesModel changes, Tasks tasks) {
        changes.versions().subscribe(versions -> {
            if (versions instanceof Versions.Inside inside && !asked) {
                asked = true;
                tasks.<IdHistory>latest(
                        "past ids",
                        Messages.of(PastIds.class).text("task.ids"),
                        progress -> inside.folder().ids(AT_MOST, new ProgressWatch(progress)),
                        outcome -> outcome.handle(ids -> known = ids, failure -> {}));
            }
        });
    }

    @Override
    public boolean test(String id) {
        return known.everUsed(id);
    }
}
