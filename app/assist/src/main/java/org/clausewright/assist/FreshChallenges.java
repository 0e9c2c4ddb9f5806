package org.clausewright.assist;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Challenge.Message;

/// Hands on only the challenges that are not like one that there is already, and counts the others.
public final class FreshChallenges implements Sink<Challenge> {

    private final Sink<Challenge> sink;
    private final List<List<Message>> known;
    private int given;
    private int alike;

    public FreshChallenges(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        this.sink = sink;
        this.known = new ArrayList<>(request.known(spec));
    }

    @Override
    public void accept(Challenge challenge) {
        if (known.stream().anyMatch(turns -> Likeness.isAlike(turns, challenge.turns()))) {
            alike++;
            return;
        }
        known.add(challenge.turns());
        given++;
        sink.accept(challenge);
    }

    /// How many were handed on so far.
    public int given() {
        return given;
    }

    @Override
    public boolean isCancelled() {
        return sink.isCancelled();
    }

    @Override
    public boolean wantsFresh() {
        return sink.wantsFresh();
    }

    @Override
    public void onCancel(Runnable action) {
        sink.onCancel(action);
    }

    /// The same outcome with how many were handed on, and how many left out, in words.
    public Outcome<Tally> report(Outcome<Tally> outcome) {
        return outcome.map(tally -> new Tally(given, tally.dropped(), note(tally.note()), tally.template()));
    }

    private String note(String note) {
        if (alike == 0) {
            return note;
        }
        String leftOut =
                alike == 1 ? "1 like what you have was left out." : alike + " like what you have were left out.";
        return (note + " " + leftOut).strip();
    }
}
