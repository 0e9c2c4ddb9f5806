package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ForbiddenChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the passenger is a minor, the conductor calls a guardian. | Conductors never ask passengers how old they are.",
                "Wine is not served to guests under 18. | It is forbidden to ask a guest's age.",
                "Where a rider is pregnant, a seat is kept free. | Nobody inquires about the health of a rider.",
                "Divorced applicants send one letter more. | The marital status of an applicant must not be looked up.",
                "If the caller has an account, offer the lower tariff. | Do not search the customer database during a call.",
                "If the rower has a heart condition, give the front seat. | The coach is not to ask about health.",
                "For learners with dyslexia, print larger letters. | Teachers must not pry into learning difficulties.",
                "If the ship carries explosives, berth it at pier nine. | Pilots must not inspect a ship for explosives.",
                "If the donor is a child, ring the parents. | The clerk must not guess whether a donor is a child."
            })
    void findsARuleWhoseCaseMayNotBeFoundOut(String rule, String ban) {
        Conflict found = checks(rule, ban).getFirst();
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        assertEquals(rule, found.left().quote());
        assertEquals(ban, found.right().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the passenger says that she is a minor, call a guardian. | Conductors never ask passengers how old they are.",
                "Wine is kept below 18 degrees. | It is forbidden to ask a guest's age.",
                "If the guest is hungry, bring bread. | It is forbidden to ask a guest's age.",
                "If the caller has an account, offer the lower tariff. | Do not ask a caller twice for an account number.",
                "Explain what the law says about minors. | Clerks must not ask for a customer's age.",
                "If a guest has a boat of his own, moor it at pier two. | The crew must not move a boat without asking the guest.",
                "A sailor who is ill informs the mate before noon. | The office does not ask for a diagnosis.",
                "If a member has forgotten the password, send a new one. | Never ask for a password.",
                "Keep notes of what a guest is allergic to. | Do not guess the outcome of an illness.",
                "If the barge is late, light the lamp. | Keepers must not open the gate."
            })
    void leavesWhatIsToldOrNeedNotBeFoundOut(String rule, String ban) {
        assertEquals(List.of(), checks(rule, ban));
    }

    @Test
    void looksUpWhatTheCaseMeans() {
        Spec spec = Specs.of("# Words {#words}\n\n**Freelancer**: a worker without a payroll number.\n\n"
                + "# Pay {#pay authority=user}\n\nIf somebody is a freelancer, pay the invoice.\n\n"
                + "# Desk {#desk authority=user}\n\nThe desk does not check payroll numbers.\n");
        assertEquals(1, found(spec).size());
    }

    @Test
    void namesWhatHasToBeKnown() {
        assertEquals(
                "Whoever follows the one passage has to know whether this holds: \"the passenger is a minor\". The"
                        + " other passage forbids finding it out.",
                checks("If the passenger is a minor, call a guardian.", "Never ask how old a passenger is.")
                        .getFirst()
                        .scenario());
    }

    private static List<Conflict> checks(String left, String right) {
        return found(Specs.of(
                "# Left {#left authority=user}\n\n" + left + "\n\n# Right {#right authority=user}\n\n" + right + "\n"));
    }

    private static List<Conflict> found(Spec spec) {
        return new ConflictFinder(spec)
                .find(Optional.empty(), 10).stream()
                        .filter(conflict -> conflict.kind().equals(ForbiddenChecks.KIND))
                        .toList();
    }
}
