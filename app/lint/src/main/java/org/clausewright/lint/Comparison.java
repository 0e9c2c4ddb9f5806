package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Block;
import org.jspecify.annotations.Nullable;

/// Runs one document rule, and remembers what it read of each block and what came of it last.
final class Comparison<T> {

    /// Something that the rule found in one of its readings.
    record Remark(int reading, Hit hit) {}

    private record Last<T>(Settings settings, List<Reading<T>> readings, List<Remark> remarks) {}

    private final DocumentRule<T> rule;
    private final Map<Block, List<T>> read = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile @Nullable Last<T> last;

    Comparison(DocumentRule<T> rule) {
        this.rule = rule;
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
            for (T value : values(text)) {
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

    private List<T> values(BlockText text) {
        Block block = text.block();
        @Nullable List<T> known = read.get(block);
        if (known != null) {
            return known;
        }
        List<T> values = new ArrayList<>();
        for (Prose prose : text.prose()) {
            if (rule.kinds().contains(prose.kind())) {
                values.addAll(rule.read(prose));
            }
        }
        List<T> kept = List.copyOf(values);
        read.put(block, kept);
        return kept;
    }

    private List<Remark> remarks(Settings settings, List<Reading<T>> readings) {
        Last<T> before = last;
        if (before != null
                && before.settings().equals(settings)
                && before.readings().equals(readings)) {
            return before.remarks();
        }
        List<Remark> remarks = new ArrayList<>();
        rule.check(settings, readings, (reading, hit) -> remarks.add(new Remark(reading, hit)));
        last = new Last<>(settings, List.copyOf(readings), List.copyOf(remarks));
        return remarks;
    }
}
