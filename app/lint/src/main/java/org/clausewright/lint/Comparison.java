package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.spec.Settings;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// Runs one document rule, and remembers what came of it last.
final class Comparison<T> {

    /// Something that the rule found in one of its readings.
    ///
    /// @param there what it found it beside, if anything
    record Remark(int reading, Hit hit, Optional<Other> there) {}

    /// Words of another reading, in offsets of its passage.
    record Other(int reading, TextSpan span) {}

    /// Collects the remarks of one run.
    private static final class Remarks implements DocumentRule.Remarks {

        private final List<Remark> all = new ArrayList<>();

        @Override
        public void add(int reading, Hit hit) {
            all.add(new Remark(reading, hit, Optional.empty()));
        }

        @Override
        public void add(int reading, Hit hit, int other, TextSpan there) {
            all.add(new Remark(reading, hit, Optional.of(new Other(other, there))));
        }
    }

    private record Last<T>(Settings settings, List<Reading<T>> readings, List<Remark> remarks) {}

    private final DocumentRule<T> rule;
    private final int number;
    private volatile @Nullable Last<T> last;

    /// @param number which of the document rules it is, from 0
    Comparison(DocumentRule<T> rule, int number) {
        this.rule = rule;
        this.number = number;
    }

    /// Goes over blocks in the order of the texts and collects what the rule reads.
    Round round() {
        return new Round();
    }

    final class Round {

        private final List<Reading<T>> readings = new ArrayList<>();
        private final List<FileReport> reports = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        void add(BlockText text, int start, FileReport report, DocumentFacts.Here here) {
            for (T value : text.readings(number, () -> read(text.prose()))) {
                readings.add(new Reading<>(value, report.path(), here.section(), here.standing(), here.rank()));
                reports.add(report);
                starts.add(start);
            }
        }

        /// @param pairs gets the places of what is reported of two of them
        void report(Settings settings, Consumer<Place.Pair> pairs) {
            for (Remark remark : remarks(settings, readings)) {
                boolean told =
                        reports.get(remark.reading()).add(rule.info(), remark.hit(), starts.get(remark.reading()));
                if (told) {
                    remark.there()
                            .map(there -> new Place.Pair(
                                    place(remark.reading(), remark.hit().span()), place(there.reading(), there.span())))
                            .ifPresent(pairs);
                }
            }
        }

        private Place place(int reading, TextSpan span) {
            return new Place(reports.get(reading).path(), span.shift(starts.get(reading)));
        }
    }

    private List<T> read(List<Prose> passages) {
        List<T> values = new ArrayList<>();
        for (Prose prose : passages) {
            if (rule.kinds().contains(prose.kind())) {
                values.addAll(rule.read(prose));
            }
        }
        return List.copyOf(values);
    }

    private List<Remark> remarks(Settings settings, List<Reading<T>> readings) {
        Last<T> before = last;
        if (before != null
                && before.settings().equals(settings)
                && before.readings().equals(readings)) {
            return before.remarks();
        }
        Remarks remarks = new Remarks();
        rule.check(settings, readings, remarks);
        last = new Last<>(settings, List.copyOf(readings), List.copyOf(remarks.all));
        return remarks.all;
    }
}
