package org.clausewright.workspace.help.readings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.text.TextEdit;

/// Measures what a rewording does to the spread of readings: the same readers read each case in the old words and in
/// the new ones. Nothing is changed by it.
public record CompareReadings(Assistant assistant) {

    /// The most cases that are compared: each takes two measurements.
    public static final int MOST_CASES = 5;

    /// A clause in the words of one snapshot.
    public record Worded(Spec spec, Found<Clause> clause) {

        private static final Pattern TAG = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]");
        private static final Pattern END = Pattern.compile("(?=[.!?:;]*$)");

        public String sentence() {
            return clause.document().text(clause.value().sentence());
        }

        /// The clause as it would stand after an edit; empty where its tag would be gone.
        public Optional<Worded> after(SpecEdit edit) {
            Spec edited = spec.edit(edit);
            return edited.clause(clause.value().id()).map(found -> new Worded(edited, found));
        }

        /// The clause with another sentence. The tag of the clause may be left out, and is then put at the
        /// end; those of other clauses may not.
        public Outcome<Worded> saying(String words) {
            String line = words.replaceAll("\\s+", " ").strip();
            String own = "[^" + clause.value().id() + "]";
            String tagged = line.contains(own) ? line : END.matcher(line).replaceFirst(Matcher.quoteReplacement(own));
            if (line.isEmpty() || tagged.equals(sentence())) {
                return Outcome.failed(new ReadingFailure.NoRewording());
            }
            List<String> missing = TAG.matcher(sentence())
                    .results()
                    .map(MatchResult::group)
                    .filter(tag -> !tagged.contains(tag))
                    .toList();
            return missing.isEmpty()
                    ? after(SpecEdit.of(
                                    "",
                                    clause.document().path(),
                                    new TextEdit(clause.value().sentence(), tagged)))
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.failed(new ReadingFailure.TagsMissing(List.of(own))))
                    : Outcome.failed(new ReadingFailure.TagsMissing(missing));
        }

        /// The cases that are saved with the clause, as many as are compared.
        public List<ReadingCase> savedCases() {
            return ReadingCase.saved(spec, clause).stream().limit(MOST_CASES).toList();
        }
    }

    /// A vote of a comparison.
    ///
    /// @param situation the number of the case, from 0
    /// @param after     whether it is on the new words
    public record Cast(int situation, boolean after, Vote vote) {}

    /// What the votes come to that have come so far.
    public static Comparison comparison(List<ReadingCase> cases, Collection<Cast> casts) {
        return new Comparison(IntStream.range(0, cases.size())
                .mapToObj(at -> new Comparison.Row(cases.get(at), spread(casts, at, false), spread(casts, at, true)))
                .toList());
    }

    private static Spread spread(Collection<Cast> casts, int situation, boolean after) {
        return Spread.of(casts.stream()
                .filter(cast -> cast.situation() == situation && cast.after() == after)
                .map(Cast::vote)
                .toList());
    }

    /// What all readers would be sent.
    public Optional<Outgoing> before(Worded then, Worded now, List<ReadingCase> cases, int samples) {
        return cases.stream()
                .flatMap(situation -> Stream.of(then, now)
                        .map(side -> assistant.beforeVotes(side.spec(), side.clause(), situation.text(), samples)))
                .flatMap(Optional::stream)
                .reduce(Outgoing::and);
    }

    /// @param sink takes the votes as they come
    /// @return how many came, and how many readers gave none that fits; or the first failure, after which
    ///         nobody else is asked
    public Outcome<Tally> compare(Worded then, Worded now, List<ReadingCase> cases, int samples, Sink<Cast> sink) {
        int given = 0;
        int without = 0;
        String template = "";
        for (int at = 0; at < cases.size(); at++) {
            for (boolean after : new boolean[] {false, true}) {
                int number = at;
                Worded side = after ? now : then;
                switch (new SampleReadings(assistant)
                        .sample(
                                side.spec(),
                                side.clause(),
                                cases.get(at).text(),
                                samples,
                                sink.taking(vote -> sink.accept(new Cast(number, after, vote))))) {
                    case Outcome.Failed<Tally> failed -> {
                        return failed;
                    }
                    case Outcome.Done<Tally>(var tally) -> {
                        given += tally.given();
                        without += tally.dropped();
                        template = tally.template();
                    }
                }
                if (sink.isCancelled()) {
                    return Outcome.done(new Tally(given, without, "", template));
                }
            }
        }
        return Outcome.done(new Tally(given, without, "", template));
    }
}
