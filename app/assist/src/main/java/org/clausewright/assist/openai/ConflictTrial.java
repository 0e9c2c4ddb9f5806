package org.clausewright.assist.openai;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Source;

/// Judges suspicious pairs: first a judge, who has to give evidence that can be checked, then counsel for the
/// other side, who tries to reconcile the two rules. Only what survives both is handed on. After "debate" as a
/// check on a model's own claims (Irving et al., AI safety via debate, 2018).
final class ConflictTrial {

    /// Makes an inquiry of the model.
    interface Asker {
        <T> Outcome<Tally> ask(Inquiry<T> inquiry, Sink<T> sink);
    }

    private final PromptTemplate judge;
    private final PromptTemplate counsel;
    private final String model;
    private final Asker asker;
    private final Sink<Conflict> sink;
    private final int top;
    private final Set<Set<String>> seen = new HashSet<>();
    private int given;
    private int dropped;
    private int repeated;
    private int reconciled;
    private int unclearPairs;
    private int unheard;
    private int remembered;
    private Optional<Failure> unclear = Optional.empty();

    /// @param top how many conflicts are wanted at most
    ConflictTrial(
            PromptTemplate judge, PromptTemplate counsel, String model, Asker asker, int top, Sink<Conflict> sink) {
        this.judge = judge;
        this.counsel = counsel;
        this.model = model;
        this.asker = asker;
        this.top = top;
        this.sink = sink;
    }

    /// What is asked of the judge about all of these pairs, as a person would want to read it.
    static String text(PromptTemplate judge, List<Rivals> pairs) {
        String questions = IntStream.range(0, pairs.size())
                .mapToObj(i -> "Question %d of %d\n\n%s"
                        .formatted(
                                i + 1,
                                pairs.size(),
                                new ConflictInquiry(judge, pairs.get(i), "")
                                        .request()
                                        .text()))
                .collect(Collectors.joining("\n\n"));
        return questions
                + "\n\nFor each conflict that the model claims, one more question goes out: the same two sections and the"
                + " claim, and whether both rules can be followed.";
    }

    /// How long the answers of the judge about so many pairs usually are, in tokens: a claim each.
    static long replyTokens(int pairs) {
        return (long) pairs * Inquiry.TOKENS_AN_ITEM * 2;
    }

    /// With the calls that claims may lead to: each is about the same words as the one that the claim came from.
    static Outgoing withCounsel(Outgoing judging) {
        int most = judging.calls() * ConflictInquiry.MOST;
        return judging.thenUpTo(
                most,
                new Usage(
                        (long) judging.roughTokens() * ConflictInquiry.MOST,
                        (long) most * Inquiry.TOKENS_AN_ITEM,
                        false));
    }

    /// @return what it came to, or the first failure; what was handed on before a failure stays
    Outcome<Tally> hold(List<Rivals> pairs) {
        int looked = 0;
        for (Rivals rivals : pairs) {
            if (given >= top || sink.isCancelled()) {
                break;
            }
            List<Conflict> claims = new ArrayList<>();
            Outcome<Tally> judged =
                    asker.ask(new ConflictInquiry(judge, rivals, model), sink.<Conflict>taking(claims::add));
            if (isFatal(judged)) {
                return judged;
            }
            looked++;
            note(judged);
            for (Conflict claim : claims) {
                Outcome<Tally> pleaded = plead(rivals, claim);
                if (isFatal(pleaded)) {
                    return pleaded;
                }
            }
        }
        boolean nothingHeard = unclearPairs == looked || (given == 0 && unheard > 0);
        if (unclear.isPresent() && nothingHeard) {
            return Outcome.failed(unclear.get());
        }
        return Outcome.done(
                new Tally(given, dropped + repeated + reconciled + unheard, note(looked, pairs.size()), template()));
    }

    private String template() {
        return judge.id() + ", " + counsel.id();
    }

    private Outcome<Tally> plead(Rivals rivals, Conflict claim) {
        if (given >= top || sink.isCancelled()) {
            return Outcome.done(new Tally(0, 0, ""));
        }
        if (!seen.add(new HashSet<>(List.of(rule(rivals, claim.left()), rule(rivals, claim.right()))))) {
            repeated++;
            return Outcome.done(new Tally(0, 1, ""));
        }
        List<CounselInquiry.Plea> pleas = new ArrayList<>();
        Outcome<Tally> pleaded =
                asker.ask(new CounselInquiry(counsel, rivals, claim), sink.<CounselInquiry.Plea>taking(pleas::add));
        if (sink.isCancelled()) {
            return pleaded;
        }
        if (pleaded instanceof Outcome.Failed<Tally>(Failure failure)) {
            unclear = Optional.of(failure);
            unheard++;
        } else if (pleas.isEmpty()) {
            dropped++;
        } else if (pleas.getFirst().reconciled()) {
            reconciled++;
        } else {
            given++;
            sink.accept(claim.from(Source.model(model, template())));
        }
        return pleaded;
    }

    /// An answer that nobody can use concerns its own pair; anything else would happen again.
    private static boolean isFatal(Outcome<Tally> outcome) {
        return outcome instanceof Outcome.Failed<Tally>(Failure failure) && !isUnclear(failure);
    }

    private static boolean isUnclear(Failure failure) {
        return switch (failure) {
            case AssistFailure.DoesNotFit _,
                    AssistFailure.EmptyReply _,
                    AssistFailure.Declined _,
                    AssistFailure.TooLong _,
                    AssistFailure.CutOff _,
                    AssistFailure.Garbled _ -> true;
            default -> false;
        };
    }

    private void note(Outcome<Tally> judged) {
        switch (judged) {
            case Outcome.Done<Tally>(Tally tally) -> {
                dropped += tally.dropped();
                remembered += Interview.isFromCache(tally) ? 1 : 0;
            }
            case Outcome.Failed<Tally>(Failure failure) -> {
                unclear = Optional.of(failure);
                unclearPairs++;
            }
        }
    }

    private String note(int looked, int pairs) {
        List<String> parts = new ArrayList<>();
        parts.add("%d of %d pairs of sections were judged.".formatted(looked, pairs));
        if (remembered > 0) {
            parts.add(remembered + " from the cache, without asking again.");
        }
        if (dropped > 0) {
            parts.add(dropped + " dropped: the evidence does not hold.");
        }
        if (repeated > 0) {
            parts.add(repeated + " dropped: said before.");
        }
        if (reconciled > 0) {
            parts.add(reconciled + " dropped: words of the spec settle the case.");
        }
        if (unclearPairs > 0) {
            parts.add(unclearPairs + " not judged.");
        }
        if (unheard > 0) {
            parts.add(unheard + " left out: the other side was not heard.");
        }
        unclear.ifPresent(failure -> parts.add(failure.message()));
        return String.join(" ", parts);
    }

    /// What tells a rule apart from others, whatever part of its sentence is quoted.
    private static String rule(Rivals rivals, Side side) {
        return side.file() + " " + Answered.hash(rivals.spec(), side);
    }
}
