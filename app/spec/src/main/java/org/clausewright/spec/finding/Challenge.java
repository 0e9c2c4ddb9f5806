package org.clausewright.spec.finding;

import java.util.List;

/// A prompt that stresses a clause: an example without judged answers, proposed and not yet accepted.
///
/// @param title       short, as an example's title
/// @param attacks     the id of the [ChallengeKind] of what it attacks: `authority-clash`
/// @param expectation what the clause asks for here, one sentence
/// @param source      who thought of it
public record Challenge(String title, String attacks, List<Message> turns, String expectation, Source source) {

    /// One message of the prompt.
    ///
    /// @param role `system`, `developer`, `user`, `assistant` or `tool`
    public record Message(String role, String content) {}

    public Challenge {
        turns = List.copyOf(turns);
    }
}
