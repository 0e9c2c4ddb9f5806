package org.clausewright.assist.offline;

import java.util.List;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.FreshChallenges;
import org.clausewright.assist.Written;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// The embedded default: reads the text, asks nobody.
public final class OfflineAssistant implements Assistant {

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        Subject subject = Subject.of(spec, request.clause(), request.related());
        List<Challenge> challenges = new Challenger().challenges(subject);
        FreshChallenges fresh = new FreshChallenges(spec, request, sink);
        for (Challenge challenge : challenges) {
            if (sink.isCancelled()) {
                return fresh.report(Outcome.done(new Tally(0, 0, "Stopped; what had come so far is kept.")));
            }
            if (fresh.given() < request.count()) {
                fresh.accept(challenge);
            }
        }
        return fresh.report(Outcome.done(new Tally(0, 0, "")));
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        return Outcome.done(hand(candidates.stream().limit(top).toList(), sink));
    }

    @Override
    public Outcome<Tally> rewordings(
            Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink) {
        return Outcome.done(
                new Tally(0, 0, "The offline assistant has no other words than those of the ready answers."));
    }

    private static <T> Tally hand(List<T> items, Sink<T> sink) {
        int given = 0;
        for (T item : items) {
            if (sink.isCancelled()) {
                return new Tally(given, 0, "Stopped; what had come so far is kept.");
            }
            sink.accept(item);
            given++;
        }
        return new Tally(given, 0, "");
    }
}
