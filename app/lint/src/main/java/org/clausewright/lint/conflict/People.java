package org.clausewright.lint.conflict;

import java.util.Set;

/// Nouns for those whom rules bind and serve, as stems.
final class People {

    private static final Set<String> ANYBODY =
            Deed.stems("nobody anybody everybody anyone everyone person people you who one");
    private static final Set<String> STAFF = Deed.stems("staff employee worker team");
    private static final Set<String> CLIENTS = Deed.stems("""
            customer user reader visitor passenger pupil patient member guest caller client buyer student parent child
            owner tenant applicant developer traveller relative neighbour recipient asker person resident player borrower
            learner candidate subscriber
            """);

    private People() {}

    static boolean isPerson(String stem) {
        return isClient(stem) || isStaff(stem) || isAnybody(stem);
    }

    /// *Anybody*, *person*: a word for whoever it may be.
    static boolean isAnybody(String stem) {
        return ANYBODY.contains(stem);
    }

    /// Any of those who work there.
    static boolean isStaff(String stem) {
        return STAFF.contains(stem);
    }

    /// Somebody who is served.
    static boolean isClient(String stem) {
        return CLIENTS.contains(stem);
    }
}
