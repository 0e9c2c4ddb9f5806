package org.clausewright.workspace.help.readings;

import java.util.List;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Written;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// Lends readers, and fails the test that asks it for anything else.
abstract class ReadersOnly implements Assistant {

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        throw new AssertionError("not asked");
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        throw new AssertionError("not asked");
    }

    @Override
    public Outcome<Tally> rewordings(
            Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink) {
        throw new AssertionError("not asked");
    }
}
