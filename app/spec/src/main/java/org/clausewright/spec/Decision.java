package org.clausewright.spec;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// The author's recorded answer to a question: one entry of `decisions/<id>.md`.
///
/// @param rule     the rule or kind of conflict that asked
/// @param words    the words that it was about
/// @param textHash the [SentenceHash] of the sentence that was decided on
/// @param by       `Name <mail>`
/// @param against  for a conflict, the other side
/// @param source   who raised it and with which template, where that was a model: `gpt-5-mini, conflicts 1`
public record Decision(
        LocalDate date,
        String rule,
        String words,
        String question,
        Answer answer,
        String textHash,
        String why,
        String by,
        Optional<Against> against,
        Optional<String> source) {

    /// What was decided.
    public enum Answer {
        KEPT,
        REWORDED,
        NOT_A_PROBLEM,
        /// Of a conflict: it stays, with a reason.
        ACCEPTED,
        /// Of a conflict: the text was changed so that it is gone.
        RESOLVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether the words stay as they are, so that the rule is silent about them from then on.
        public boolean keepsWords() {
            return this == KEPT || this == NOT_A_PROBLEM;
        }

        public static Optional<Answer> of(String id) {
            for (Answer answer : values()) {
                if (answer.id().equals(id)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    /// The other side of a conflict.
    public record Against(String id, String textHash) {}

    /// Of a question that no model raised.
    public Decision(
            LocalDate date,
            String rule,
            String words,
            String question,
            Answer answer,
            String textHash,
            String why,
            String by,
            Optional<Against> against) {
        this(date, rule, words, question, answer, textHash, why, by, against, Optional.empty());
    }

    public Decision {
        requireNonNull(date, "date");
        requireNonNull(answer, "answer");
        requireNonNull(against, "against");
        requireNonNull(source, "source");
    }
}
