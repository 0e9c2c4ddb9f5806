package org.clausewright.assist.reading;

import org.clausewright.spec.finding.Question;

import static java.util.Objects.requireNonNull;

/// The one question that separates readings, and who made it.
///
/// @param source   [#FROM_VOTES], or the name of the model that was asked for it
/// @param note     why it is not the model's, where one was asked; may be empty
/// @param template what the model was asked with and in which version; empty where its question does not stand
public record Separation(Question question, String source, String note, String template) {

    /// The source of a question that is made from the votes, without a model.
    public static final String FROM_VOTES = "offline";

    /// The most readings that a question tells apart, and so its answers: those of most votes.
    public static final int MOST_ANSWERS = 4;

    public Separation {
        requireNonNull(question, "question");
        requireNonNull(source, "source");
    }

    /// Made from the votes.
    ///
    /// @param note why; may be empty
    public static Separation fromVotes(Question question, String note) {
        return new Separation(question, FROM_VOTES, note, "");
    }

    public boolean isByModel() {
        return !source.equals(FROM_VOTES);
    }
}
