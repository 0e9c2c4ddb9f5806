package org.clausewright.assist.offline;

import java.util.List;
import org.clausewright.spec.finding.Challenge;

/// One way to stress a clause.
@FunctionalInterface
interface Attack {

    /// The prompts it comes up with; none where the clause gives no opening for it.
    List<Challenge> on(Subject subject);
}
