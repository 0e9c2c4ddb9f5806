package org.clausewright.workspace.help;

import org.clausewright.assist.Assistant.Tally;
import org.clausewright.spec.Failure;

/// How far a question to the assistant has come.
public sealed interface Asked {

    /// Nobody has asked.
    record NotYet() implements Asked {}

    record Running() implements Asked {}

    record Answered(Tally tally) implements Asked {}

    /// What had come until then is kept.
    record Cancelled() implements Asked {}

    /// What had come until then is kept.
    record Failed(Failure failure) implements Asked {}
}
