package org.clausewright.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// Somebody who can be asked about a spec: the offline one, or a model. The calls block, give what they have as soon
/// as they have it, stop soon after cancellation, and may be made from several threads.
public interface Assistant extends AutoCloseable {

    /// `offline`, or the model's name.
    String name();

    /// Prompts that stress a clause, none of them like one that there is already.
    Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink);

    /// Answers to a prompt of a clause, judged good and bad, each with a line of why.
    default Outcome<Tally> answers(Spec spec, Found<Clause> clause, ExampleDraft prompt, Sink<Written<Judged>> sink) {
        return Outcome.done(new Tally(
                0,
                0,
                "The offline assistant cannot write answers: that takes a model, which is set up in the settings."));
    }

    /// Those of the candidates that are conflicts as far as the assistant can tell, best first.
    ///
    /// @param candidates pairs that the text itself makes suspicious, best first
    /// @param top        how many are wanted at most
    Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink);

    /// Other words for the sentence of a finding, in which its question is settled. Each keeps the tags, the code and
    /// the links of the sentence.
    ///
    /// @param sentence where it stands in the finding's file
    Outcome<Tally> rewordings(Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink);

    /// One reader's vote: whether a case complies with a clause, how the clause is read in it, and on which words that
    /// rests. Readers differ in their stance, and know nothing of each other.
    ///
    /// @param situation the case
    /// @param number    of the reader, from 0; the same number is the same reader
    default Outcome<Tally> vote(Spec spec, Found<Clause> clause, String situation, int number, Sink<Vote> sink) {
        return Outcome.done(new Tally(0, 0, "The offline assistant does not read clauses; that takes a model."));
    }

    /// The question to the author whose answer tells which of some readings is meant, with an answer for each
    /// of those of most votes. Gives one question, or none where nobody is there to write it.
    ///
    /// @param situation the case that was read
    /// @param readings  two or more, those of most votes first
    default Outcome<Tally> separate(
            Spec spec, Found<Clause> clause, String situation, List<Reading> readings, Sink<Question> sink) {
        return Outcome.done(new Tally(0, 0, ""));
    }

    /// What each text means, as vectors that can be compared; all of them in the order of the texts, or none. Nothing
    /// where there is no embedding model.
    ///
    /// @param texts none of them blank
    default Outcome<Tally> embed(List<String> texts, Sink<Embedding> sink) {
        return Outcome.done(new Tally(0, 0, ""));
    }

    /// Tries out step by step whether somebody answers and what they can do. Nothing of a spec is sent.
    ///
    /// @return a failure where a step failed so that the next ones make no sense
    default Outcome<Tally> test(Sink<Trial> sink) {
        return Outcome.done(new Tally(0, 0, ""));
    }

    /// The models to choose from, as the server names them; none where there is no server.
    default Outcome<List<String>> models() {
        return Outcome.done(List.of());
    }

    /// What [#challenge] would send; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeChallenge(Spec spec, ChallengeRequest request) {
        return Optional.empty();
    }

    /// What [#answers] would send; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeAnswers(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return Optional.empty();
    }

    /// What [#judge] would send; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeJudging(Spec spec, List<Conflict> candidates, int top) {
        return Optional.empty();
    }

    /// What [#rewordings] would send; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeRewordings(Spec spec, Finding finding, TextSpan sentence, int count) {
        return Optional.empty();
    }

    /// What [#vote] would send, for that many readers; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeVotes(Spec spec, Found<Clause> clause, String situation, int readers) {
        return Optional.empty();
    }

    /// What [#separate] would send, before the readings are known; empty where nothing leaves this computer's program.
    default Optional<Outgoing> beforeSeparating(Spec spec, Found<Clause> clause, String situation) {
        return Optional.empty();
    }

    /// What [#embed] would send; empty where nothing leaves this computer's program, or all is known from before.
    default Optional<Outgoing> beforeEmbedding(List<String> texts) {
        return Optional.empty();
    }

    /// Whether there is an embedding model.
    default boolean embeds() {
        return false;
    }

    /// Lets go of connections, if it holds any; calls in flight end as cancelled.
    @Override
    default void close() {}

    /// What a call came to.
    ///
    /// @param given   how many were handed to the sink
    /// @param dropped how many were not, because they did not hold: a quote that is not in the file
    /// @param note    what a person should know of it; may be empty
    /// @param template what it was asked with and in which version, as in `challenge 1`; empty where no
    /// model was asked
    /// @param unasked how many pairs of sections that make one suspicious nobody was asked about
    record Tally(int given, int dropped, String note, String template, int unasked) {

        public Tally(int given, int dropped, String note, String template) {
            this(given, dropped, note, template, 0);
        }

        public Tally(int given, int dropped, String note) {
            this(given, dropped, note, "");
        }
    }

    /// Who takes what an assistant gives, on the caller's thread.
    interface Sink<T> {

        void accept(T item);

        boolean isCancelled();

        /// True where an answer that was given before will not do.
        default boolean wantsFresh() {
            return false;
        }

        /// Runs at once on cancellation, on the thread that cancels: to close a stream that a read hangs on.
        void onCancel(Runnable action);

        /// One that takes something else, and in all else is as this one.
        default <U> Sink<U> taking(Consumer<U> takes) {
            Sink<T> behind = this;
            return new Sink<>() {
                @Override
                public void accept(U item) {
                    takes.accept(item);
                }

                @Override
                public boolean isCancelled() {
                    return behind.isCancelled();
                }

                @Override
                public boolean wantsFresh() {
                    return behind.wantsFresh();
                }

                @Override
                public void onCancel(Runnable action) {
                    behind.onCancel(action);
                }
            };
        }
    }
}
