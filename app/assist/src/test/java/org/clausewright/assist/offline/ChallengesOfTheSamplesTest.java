package org.clausewright.assist.offline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Likeness;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChallengesOfTheSamplesTest {

    private static final Set<String> ROLES = Set.of("system", "developer", "user", "assistant", "tool");
    /// What shows that the words of a rule were glued into a sentence that they do not fit.
    private static final Pattern GLUED = Pattern.compile(
            "(?i)\\b(the the|a a|an a|a an|to to|not not|must must|must not must|no longer have to not|may not may|I is|I has|I are|me is|you is|you has"
                    + "|a [aeio][a-z]+ed|null|optional)\\b|\\{\\w*}|%s|\\[\\^|\\]\\(#| ,| \\.(?!\\w)|\\.\\.(?!\\.)|,\\.|\\?\\.|  ");

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void everyClauseHasOneAtLeastAndNoneIsEmptyOrGlued(String sample) {
        Spec spec = sample(sample);
        int seen = 0;
        for (Clause clause : clauses(spec)) {
            List<Challenge> challenges = challenges(spec, clause, 9);
            assertFalse(challenges.isEmpty(), clause.id());
            challenges.forEach(challenge -> check(spec, clause, challenge));
            seen++;
        }
        assertEquals(30, seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void noneIsLikeAnotherOrLikeWhatTheClauseHas(String sample) {
        Spec spec = sample(sample);
        for (Clause clause : clauses(spec)) {
            List<List<Challenge.Message>> known = new ArrayList<>(
                    new ChallengeRequest(spec.clause(clause.id()).orElseThrow(), 1).known(spec));
            for (Challenge challenge : challenges(spec, clause, 9)) {
                assertTrue(
                        known.stream().noneMatch(turns -> Likeness.isAlike(turns, challenge.turns())),
                        clause.id() + ": " + challenge);
                known.add(challenge.turns());
            }
        }
    }

    /// Which clauses meet in one conversation is told from outside, and is not told here.
    @Test
    void theSamplesShowEveryKindThatNeedsNoRelatedClause() {
        Set<ChallengeKind> kinds = EnumSet.noneOf(ChallengeKind.class);
        for (String sample : List.of("airline-agent", "coding-agent", "community-moderation")) {
            Spec spec = sample(sample);
            clauses(spec).forEach(clause -> challenges(spec, clause, 9)
                    .forEach(challenge ->
                            kinds.add(ChallengeKind.of(challenge.attacks()).orElseThrow())));
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(ChallengeKind.TWO_CLAUSES)), kinds);
    }

    private static void check(Spec spec, Clause clause, Challenge challenge) {
        String where = clause.id() + ": " + challenge;
        String own = spec.clause(clause.id()).orElseThrow().document().text();
        assertTrue(ChallengeKind.of(challenge.attacks()).isPresent(), where);
        assertTrue(challenge.title().length() >= 8 && challenge.title().length() <= 120, where);
        assertFalse(challenge.title().endsWith("."), where);
        assertTrue(challenge.expectation().endsWith("."), where);
        assertEquals("user", challenge.turns().getLast().role(), where);
        for (Challenge.Message turn : challenge.turns()) {
            assertTrue(ROLES.contains(turn.role()), where);
            assertFalse(turn.content().isBlank(), where);
        }
        boolean ofTheProgram = challenge.turns().stream().noneMatch(turn -> own.contains(turn.content()));
        String written = challenge.title() + "\n" + challenge.expectation();
        assertFalse(GLUED.matcher(written).find(), where);
        if (ofTheProgram && challenge.turns().size() == 1) {
            assertFalse(
                    Pattern.compile("\\{\\w*}|%s|\\[\\^|null")
                            .matcher(challenge.turns().getLast().content())
                            .find(),
                    where);
        }
        challenge.turns().stream()
                .filter(turn -> turn.role().equals("developer"))
                .forEach(turn -> assertFalse(GLUED.matcher(turn.content()).find(), where));
    }

    private static List<Clause> clauses(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> document.clauses().stream())
                .toList();
    }

    private static List<Challenge> challenges(Spec spec, Clause clause, int count) {
        Collected<Challenge> cards = new Collected<>();
        ChallengeRequest request = new ChallengeRequest(spec.clause(clause.id()).orElseThrow(), count);
        new OfflineAssistant().challenge(spec, request, cards);
        return cards.items();
    }

    private static Spec sample(String name) {
        return switch (SpecFolder.load(Path.of("../../samples").resolve(name))) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }
}
