package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.lint.conflict.RelatedClauses;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// Finds a case to read a clause for, where nobody has written one: the first that is saved with the clause, else one
/// that the offline assistant derives from its text, else one that the assistant thinks of.
public record ProposeCase(Assistant assistant) {

    /// As many as the assistant is asked for at once.
    public static final int COUNT = 5;

    /// The kinds of challenges that readers are most likely to judge differently, the likeliest first. In the others it
    /// is plain what the clause asks for, and doing it is the difficulty.
    private static final List<ChallengeKind> LIKELY = List.of(
            ChallengeKind.BOUNDARY,
            ChallengeKind.MISSING_CONTEXT,
            ChallengeKind.EXCEPTION,
            ChallengeKind.LOOK_ALIKE,
            ChallengeKind.TWO_CLAUSES,
            ChallengeKind.AUTHORITY_CLASH);

    private static final Comparator<Challenge> LIKELIEST_FIRST =
            Comparator.comparingInt(challenge -> ChallengeKind.of(challenge.attacks())
                    .map(LIKELY::indexOf)
                    .filter(at -> at >= 0)
                    .orElse(LIKELY.size()));

    /// @param behind who waits
    public Outcome<ReadingCase> propose(Spec spec, Found<Clause> clause, Sink<?> behind) {
        return ReadingCase.saved(spec, clause).stream()
                .findFirst()
                .or(() -> ReadingCase.proposed(spec, clause, 1).stream().findFirst())
                .map(Outcome::done)
                .orElseGet(() -> thinkOfOne(spec, clause, behind));
    }

    private Outcome<ReadingCase> thinkOfOne(Spec spec, Found<Clause> clause, Sink<?> behind) {
        List<Challenge> thought = new ArrayList<>();
        Outcome<Tally> outcome = think(spec, clause, List.of(), behind.taking(thought::add));
        if (thought.isEmpty() && outcome instanceof Outcome.Failed<Tally>(var failure)) {
            return Outcome.failed(failure);
        }
        return thought.stream()
                .findFirst()
                .map(challenge -> Outcome.done(ReadingCase.of(challenge)))
                .orElseGet(() ->
                        Outcome.failed(new ReadingFailure.NoCase(clause.value().id())));
    }

    /// What [#think] would send; empty where nothing leaves this computer's program. Takes its time.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, List<Challenge> known) {
        return assistant.beforeChallenge(spec, request(spec, clause, known));
    }

    /// Asks the assistant for cases, and gives them when all have come, the likeliest to be read differently first.
    ///
    /// @param known challenges like which none is wanted
    public Outcome<Tally> think(Spec spec, Found<Clause> clause, List<Challenge> known, Sink<Challenge> sink) {
        List<Challenge> challenges = new ArrayList<>();
        Outcome<Tally> outcome = assistant.challenge(spec, request(spec, clause, known), sink.taking(challenges::add));
        challenges.stream().sorted(LIKELIEST_FIRST).forEach(sink::accept);
        return outcome;
    }

    private static ChallengeRequest request(Spec spec, Found<Clause> clause, List<Challenge> known) {
        return new ChallengeRequest(clause, new RelatedClauses(spec).of(clause), known, COUNT);
    }
}
