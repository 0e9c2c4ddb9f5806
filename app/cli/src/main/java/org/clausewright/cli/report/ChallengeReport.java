package org.clausewright.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.clausewright.cli.report.ErrorReport.ErrorRow;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Challenge;

/// Prompts that stress a clause.
///
/// @param template what a model was asked with and in which version; empty offline
/// @param written the example file that they were added to, where that was asked for
/// @param error   why there is less than was asked for; left out where nothing went wrong
public record ChallengeReport(
        String clause,
        List<PromptRow> prompts,
        Optional<String> template,
        Optional<String> written,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ErrorRow> error) {

    /// @param template what its source was asked with and in which version; null offline
    public record PromptRow(
            String title,
            String attacks,
            List<TurnRow> turns,
            String expectation,
            String source,
            Optional<String> template) {}

    public record TurnRow(String role, String content) {}

    public ChallengeReport {
        prompts = List.copyOf(prompts);
    }

    public static ChallengeReport of(
            String clause,
            List<Challenge> challenges,
            Optional<String> template,
            Optional<String> written,
            Optional<Failure> failure) {
        return new ChallengeReport(
                clause,
                challenges.stream().map(ChallengeReport::row).toList(),
                template,
                written,
                failure.map(ErrorReport::row));
    }

    private static PromptRow row(Challenge challenge) {
        return new PromptRow(
                challenge.title(),
                challenge.attacks(),
                challenge.turns().stream()
                        .map(turn -> new TurnRow(turn.role(), turn.content()))
                        .toList(),
                challenge.expectation(),
                challenge.source().name(),
                challenge.source().template());
    }
}
