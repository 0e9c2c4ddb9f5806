package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.spec.Settings;
import org.jspecify.annotations.Nullable;

/// Runs one document rule, and remembers what came of it last.
final class Comparison<T> {

    /// Something that the rule found in one of its readings.
    record Remark(int reading, Hit hit) {}

    private record Last<T>(Settings settings, List<Reading<T>> readings, List<Remark> remarks) {}

    private final DocumentRule<T> rule;
    private final int number;
    private volatile @Nullable Last<T> last;

    /// @param number which of the document rules it is, from 0
    Comparison(DocumentRule<T> rule, int number) {
        this.rule = rule;
        this.number = number;
    }

    RuleInfo info() {
        return rule.info();
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

        void report(Settings settings) {
            for (Remark remark : remarks(settings, readings)) {
                reports.get(remark.reading()).add(rule.info(), remark.hit(), starts.get(remark.reading()));
            }
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

    /// Compares values first by what they are and then by what they say: those of a block that did not change are
    /// the same ones.
    @SuppressWarnings("ReferenceEquality") // most are the same, which saves looking into them
    private static <T> boolean same(List<Reading<T>> before, List<Reading<T>> now) {
        boolean same = before.size() == now.size();
        for (int i = 0; i < now.size() && same; i++) {
            Reading<T> left = before.get(i);
            Reading<T> right = now.get(i);
            same = left.isAtPlaceOf(right)
                    && (left.value() == right.value() || left.value().equals(right.value()));
        }
        return same;
    }

    private List<Remark> remarks(Settings settings, List<Reading<T>> readings) {
        Last<T> before = last;
        if (before != null && before.settings().equals(settings) && same(before.readings(), readings)) {
            return before.remarks();
        }
        List<Remark> remarks = new ArrayList<>();
        rule.check(settings, readings, (reading, hit) -> remarks.add(new Remark(reading, hit)));
        last = new Last<>(settings, List.copyOf(readings), List.copyOf(remarks));
        return remarks;
    }
}
