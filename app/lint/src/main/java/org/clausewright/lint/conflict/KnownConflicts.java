package org.clausewright.lint.conflict;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;

/// The best pairs of the snapshot that was searched last, for the rules that each look at some of them. May be used
/// from several threads.
final class KnownConflicts {

    /// So many pairs are looked at.
    private static final int MOST = 100;

    private record Found(WeakReference<Spec> spec, List<Conflict> conflicts) {}

    private Found last = new Found(new WeakReference<>(null), List.of());

    /// Best first; searched for once for each snapshot.
    ///
    /// @param cancelled as [ConflictFinder] asks it; what a search has that was stopped is given and not kept
    List<Conflict> in(Spec spec, BooleanSupplier cancelled) {
        synchronized (this) {
            if (last.spec().get() == spec) {
                return last.conflicts();
            }
        }
        List<Conflict> found = new ConflictFinder(spec, cancelled).find(Optional.empty(), MOST);
        if (!cancelled.getAsBoolean()) {
            synchronized (this) {
                last = new Found(new WeakReference<>(spec), found);
            }
        }
        return found;
    }
}
