package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Question;

/// Readers of whom every third is lenient where the sentence is vague: it says *reasonable*.
final class LentReaders extends ReadersOnly {

    static final String LENIENT = "A week is still reasonable.";
    static final String STRICT = "Anything beyond some days is too late.";

    private Optional<Question> question = Optional.empty();
    private Optional<AssistFailure> failure = Optional.empty();
    private int votesUntilItFails = Integer.MAX_VALUE;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /// Has one who writes this question.
    LentReaders separating(Question written) {
        question = Optional.of(written);
        return this;
    }

    /// Has an endpoint that fails after so many votes, and at every question.
    LentReaders failing(int after, AssistFailure how) {
        failure = Optional.of(how);
        votesUntilItFails = after;
        return this;
    }

    /// What was asked of whom: the sentence that was read, or `question`.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Outcome<Tally> vote(Spec spec, Found<Clause> clause, String situation, int number, Sink<Vote> sink) {
        String sentence = clause.document().text(clause.value().sentence());
        asked.add(sentence);
        if (failure.isPresent() && asked.size() > votesUntilItFails) {
            return Outcome.failed(failure.get());
        }
        boolean lenient = sentence.contains("reasonable") && number % 3 == 1;
        Quote words = new Quote(clause.value().sentence(), sentence);
        sink.accept(new Vote(lenient, lenient ? LENIENT : STRICT, List.of(words), 0));
        return Outcome.done(new Tally(1, 0, "", "reading 1"));
    }

    @Override
    public Outcome<Tally> separate(
            Spec spec, Found<Clause> clause, String situation, List<Reading> readings, Sink<Question> sink) {
        asked.add("question");
        if (failure.isPresent()) {
            return Outcome.failed(failure.get());
        }
        question.ifPresent(sink::accept);
        return Outcome.done(new Tally(question.isPresent() ? 1 : 0, 0, "", "separating 1"));
    }
}
