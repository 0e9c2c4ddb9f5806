package org.clausewright.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.cli.report.ErrorReport.ErrorRow;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// How differently a clause is read in one case.
///
/// @param situation     null where none could be thought of
/// @param samples       how many readers were asked
/// @param entropy       of the shares of votes, in bits, to four places; null where no vote counts
/// @param question      what separates the readings; null where there is one only
/// @param answers       ready answers to it
/// @param questionSource `offline` where it is made from the votes, else the name of the model that wrote it; null
///                      where there is none
/// @param counted       the votes that count, which are those of the readings
/// @param unfounded     votes that rest on no words of the clause or its section
/// @param droppedQuotes quotes that are not there
/// @param source        the model's name
/// @param template      what it was asked with and in which version
/// @param rewording     what other words for the sentence do to the spread; null where none were given
/// @param error         why there is less than was asked for; left out where nothing went wrong
public record ReadingsReport(
        String clause,
        @JsonProperty("case") Optional<String> situation,
        int samples,
        OptionalDouble entropy,
        List<ReadingRow> readings,
        Optional<String> question,
        List<String> answers,
        Optional<String> questionSource,
        int counted,
        int unfounded,
        int droppedQuotes,
        String source,
        Optional<String> template,
        Optional<RewordingRow> rewording,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ErrorRow> error) {

    public record ReadingRow(String text, boolean complies, int votes, List<String> quotes) {}

    /// @param before      the mean entropy over the cases in the words of now, in bits; null where it is not measured
    /// @param after       the same in the new words
    /// @param measured    whether votes count on both sides of every case
    /// @param improvement whether the mean entropy falls
    public record RewordingRow(
            String text,
            OptionalDouble before,
            OptionalDouble after,
            boolean measured,
            boolean improvement,
            List<CaseRow> cases) {

        public static RewordingRow of(String text, Comparison comparison) {
            return new RewordingRow(
                    text,
                    rounded(comparison.before(), comparison.isMeasured()),
                    rounded(comparison.after(), comparison.isMeasured()),
                    comparison.isMeasured(),
                    comparison.isImprovement(),
                    comparison.rows().stream()
                            .map(row -> new CaseRow(
                                    row.situation().title(),
                                    row.situation().text(),
                                    SideRow.of(row.before()),
                                    SideRow.of(row.after())))
                            .toList());
        }
    }

    public record CaseRow(
            String title, @JsonProperty("case") String situation, SideRow before, SideRow after) {}

    /// @param entropy in bits; null where no vote counts
    /// @param votes   of each reading, most first
    public record SideRow(OptionalDouble entropy, int counted, List<Integer> votes) {

        static SideRow of(Spread spread) {
            return new SideRow(
                    bits(spread),
                    spread.counted(),
                    spread.readings().stream().map(Reading::votes).toList());
        }
    }

    /// Of a clause before anybody was asked.
    public static ReadingsReport of(String clause, Optional<String> situation, int samples, String source) {
        return new ReadingsReport(
                clause,
                situation,
                samples,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0,
                0,
                0,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same with what the readers said.
    public ReadingsReport with(Spread spread, Optional<Separation> separation, Optional<String> asked) {
        Optional<Question> put = separation.map(Separation::question);
        return new ReadingsReport(
                clause,
                situation,
                samples,
                bits(spread),
                spread.readings().stream().map(ReadingsReport::row).toList(),
                put.map(Question::text),
                put.map(Question::answers).orElse(List.of()).stream()
                        .map(Answer::text)
                        .toList(),
                separation.map(Separation::source),
                spread.counted(),
                spread.unfounded(),
                spread.dropped(),
                source,
                asked,
                rewording,
                error);
    }

    /// The same with what a rewording does.
    public ReadingsReport with(RewordingRow row) {
        return with(Optional.of(row), error);
    }

    /// The same with what went wrong.
    public ReadingsReport with(Failure failure) {
        return with(rewording, Optional.of(ErrorReport.row(failure)));
    }

    private ReadingsReport with(Optional<RewordingRow> row, Optional<ErrorRow> wrong) {
        return new ReadingsReport(
                clause,
                situation,
                samples,
                entropy,
                readings,
                question,
                answers,
                questionSource,
                counted,
                unfounded,
                droppedQuotes,
                source,
                template,
                row,
                wrong);
    }

    private static OptionalDouble bits(Spread spread) {
        return rounded(spread.entropy(), spread.counted() > 0);
    }

    private static OptionalDouble rounded(double bits, boolean measured) {
        return measured ? OptionalDouble.of(Math.round(bits * 1e4) / 1e4) : OptionalDouble.empty();
    }

    private static ReadingRow row(Reading reading) {
        return new ReadingRow(
                reading.text(),
                reading.complies(),
                reading.votes(),
                reading.quotes().stream().map(Quote::text).toList());
    }
}
