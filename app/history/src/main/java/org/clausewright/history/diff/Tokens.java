package org.clausewright.history.diff;

import java.util.List;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// Lines or words, as the diff algorithm wants them.
final class Tokens extends Sequence {

    private static final SequenceComparator<Tokens> EQUALITY = new Equality();

    private final List<String> values;

    private Tokens(List<String> values) {
        this.values = values;
    }

    /// Where two lists differ. Histogram diff anchors at what is rare, which suits prose, and without a fallback for
    /// stretches where nothing is rare it stays fast on any input: such a stretch counts as replaced whole.
    static EditList differences(List<String> before, List<String> after) {
        HistogramDiff algorithm = new HistogramDiff();
        algorithm.setFallbackAlgorithm(null);
        return algorithm.diff(EQUALITY, new Tokens(before), new Tokens(after));
    }

    @Override
    public int size() {
        return values.size();
    }

    private static final class Equality extends SequenceComparator<Tokens> {
        @Override
        public boolean equals(Tokens a, int atA, Tokens b, int atB) {
            return a.values.get(atA).equals(b.values.get(atB));
        }

        @Override
        public int hash(Tokens tokens, int at) {
            return tokens.values.get(at).hashCode();
        }
    }
}
