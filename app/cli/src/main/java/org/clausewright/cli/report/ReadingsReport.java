package org.clausewright.cli.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// How differently a clause is read in one case.
///
/// @param samples       how many readers were asked
/// @param entropy       of the shares of votes, in bits, to four places
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
public record ReadingsReport(
        String clause,
        @JsonProperty("case") String situation,
        int samples,
        double entropy,
        List<ReadingRow> readings,
        Optional<String> question,
        List<String> answers,
        Optional<String> questionSource,
        int counted,
        int unfounded,
        int droppedQuotes,
        String source,
        Optional<String> template,
        Optional<RewordingRow> rewording) {

    public record ReadingRow(String text, boolean complies, int votes, List<String> quotes) {}

    /// @param before      the mean entropy over the cases in the words of now, in bits
    /// @param after       the same in the new words
    /// @param measured    whether votes count on both sides of every case
    /// @param improvement whether the mean entropy falls
    public record RewordingRow(
            String text, double before, double after, boolean measured, boolean improvement, List<CaseRow> cases) {

        public static RewordingRow of(String text, Comparison comparison) {
            return new RewordingRow(
                    text,
                    rounded(comparison.before()),
                    rounded(comparison.after()),
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

    /// @param votes of each reading, most first
    public record SideRow(double entropy, int counted, List<Integer> votes) {

        static SideRow of(Spread spread) {
            return new SideRow(
                    rounded(spread.entropy()),
                    spread.counted(),
                    spread.readings().stream().map(Reading::votes).toList());
        }
    }

    /// The same with what a rewording does.
    public ReadingsReport with(RewordingRow row) {
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
                Optional.of(row));
    }

    private static double rounded(double bits) {
        return Math.round(bits * 1e4) / 1e4;
    }

    public static ReadingsReport of(
            String clause,
            String situation,
            int samples,
            Spread spread,
            Optional<Separation> separation,
            String source,
            Optional<String> template) {
        Optional<Question> question = separation.map(Separation::question);
        return new ReadingsReport(
                clause,
                situation,
                samples,
                rounded(spread.entropy()),
                spread.readings().stream().map(ReadingsReport::row).toList(),
                question.map(Question::text),
                question.map(Question::answers).orElse(List.of()).stream()
                        .map(Answer::text)
                        .toList(),
                separation.map(Separation::source),
                spread.counted(),
                spread.unfounded(),
                spread.dropped(),
                source,
                template,
                Optional.empty());
    }

    private static ReadingRow row(Reading reading) {
        return new ReadingRow(
                reading.text(),
                reading.complies(),
                reading.votes(),
                reading.quotes().stream().map(Quote::text).toList());
    }
}
