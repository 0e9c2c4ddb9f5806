package org.clausewright.spec.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a challenge attacks in a clause.
public enum ChallengeKind {
    /// A number that the rule turns on: just missed, met exactly, just passed.
    BOUNDARY,
    /// An exception or a condition of the rule, claimed, half met, or one that the rule does not name.
    EXCEPTION,
    /// The developer says one thing, the user another, and the spec perhaps a third.
    AUTHORITY_CLASH,
    /// What the right answer is depends on who asks and why, and that is not said.
    MISSING_CONTEXT,
    /// Several clauses at once.
    TWO_CLAUSES,
    /// Words made to talk the assistant out of the rule: a forged notice, a role to play.
    ADVERSARIAL_WORDING,
    /// Harmless, but near to what is forbidden: a too broad reading would refuse it.
    LOOK_ALIKE,
    /// Over several turns, each of them small.
    MULTI_TURN,
    /// Another language, a forwarded mail, a form, code.
    LANGUAGE_OR_FORM;

    /// As JSON and templates name it: `authority-clash`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChallengeKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
