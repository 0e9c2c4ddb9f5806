package org.clausewright.assist.offline;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SayableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lend a book to a pupil",
                "be told",
                "tell a person whether somebody is booked on a flight, has checked in or has boarded",
                "read the files you are going to change",
                "ask how old a borrower is",
                "discuss it"
            })
    void takesAnAct(String act) {
        assertTrue(Sayable.isAct(act));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whatever else is said here, courtesy comes first",
                "three credits are given",
                "a complaint is treated confidentially",
                "commit messages are written in the imperative",
                "leave that has not been taken lapses",
                "do not interpret results",
                "worth more than EUR 35 should be declined"
            })
    void leavesOutWhatIsNone(String act) {
        assertFalse(Sayable.isAct(act));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts that name a person", "a bill that is older than 90 days", "nothing"})
    void takesAName(String name) {
        assertTrue(Sayable.isName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands that", "when two rules", "the agent has no access, and it", "not all checks"})
    void leavesOutWhatNamesNothing(String name) {
        assertFalse(Sayable.isName(name));
    }
}
