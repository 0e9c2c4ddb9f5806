package org.clausewright.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausewright.cli.report.ErrorReport.ErrorRow;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Conflict;

/// Pairs of passages that may ask for different things, best first.
///
/// @param template what a model was asked with and in which version; empty offline
/// @param unasked  how many pairs of sections a model was not asked about; 0 offline, null where that is not known
/// @param error    why there is less than was asked for; left out where nothing went wrong
public record ConflictsReport(
        List<ConflictRow> conflicts,
        Optional<String> template,
        OptionalInt unasked,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ErrorRow> error) {

    /// @param template what its source was asked with and in which version; null offline
    public record ConflictRow(
            SideRow left,
            SideRow right,
            double score,
            String kind,
            @JsonProperty("case") String scenario,
            String verdict,
            String because,
            String source,
            Optional<String> template,
            String state) {}

    public record SideRow(
            String file,
            int line,
            Optional<String> section,
            Optional<String> clause,
            Optional<String> authority,
            String quote,
            int start,
            int end,
            Optional<String> demand) {}

    public static ConflictsReport of(
            List<Conflict> conflicts, Optional<String> template, OptionalInt unasked, Optional<Failure> failure) {
        return new ConflictsReport(
                conflicts.stream().map(ConflictsReport::row).toList(),
                template,
                unasked,
                failure.map(ErrorReport::row));
    }

    private static ConflictRow row(Conflict conflict) {
        return new ConflictRow(
                row(conflict.left()),
                row(conflict.right()),
                conflict.score(),
                conflict.kind(),
                conflict.scenario(),
                conflict.verdict().id(),
                conflict.because(),
                conflict.source().name(),
                conflict.source().template(),
                conflict.state().id());
    }

    private static SideRow row(Conflict.Side side) {
        return new SideRow(
                side.file().value(),
                side.line(),
                side.section(),
                side.clause(),
                side.authority(),
                side.quote(),
                side.span().start(),
                side.span().end(),
                side.demand());
    }
}
