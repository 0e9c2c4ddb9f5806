package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Which clause and sentence a place of a document belongs to.
public final class Places {

    private final SpecDocument document;
    private final List<Clause> clauses;

    /// By the index of a clause, that of the first one with the same sentence.
    private final int[] firsts;

    public Places(SpecDocument document) {
        this.document = document;
        this.clauses = new ArrayList<>(document.clauses());
        clauses.sort(Comparator.comparing(Clause::sentence).thenComparing(Clause::tag));
        this.firsts = new int[clauses.size()];
        for (int i = 1; i < firsts.length; i++) {
            boolean same = clauses.get(i).sentence().equals(clauses.get(i - 1).sentence());
            firsts[i] = same ? firsts[i - 1] : i;
        }
    }

    /// The clause whose words hold the span's start, or else the first one whose sentence does.
    public Optional<Clause> clause(TextSpan span) {
        Optional<Clause> found = Optional.empty();
        int last = lastStartingUpTo(span.start(), Clause::sentence, 0, clauses.size() - 1);
        while (last >= 0 && clauses.get(last).sentence().end() > span.start()) {
            int own = lastStartingUpTo(span.start(), Clause::text, firsts[last], last);
            if (own >= firsts[last] && span.start() < clauses.get(own).tag().end()) {
                return Optional.of(clauses.get(own));
            }
            found = Optional.of(clauses.get(firsts[last]));
            last = firsts[last] - 1;
        }
        return found;
    }

    /// The last of the clauses from one index to another whose span starts at the offset or before.
    private int lastStartingUpTo(int offset, Function<Clause, TextSpan> span, int first, int last) {
        int low = first;
        int high = last;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (span.apply(clauses.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// The sentence that holds the span's start, as it stands in the file: what the hash of a decision is made of.
    /// Where no sentence does, in a heading's attributes say, it is the text of the span itself.
    public String sentence(TextSpan span) {
        return document.text(sentenceSpan(span));
    }

    /// Where [#sentence] stands.
    public TextSpan sentenceSpan(TextSpan span) {
        int block = document.blockAt(span.start());
        int start = document.start(block);
        for (Passage passage : document.blocks().get(block).passages()) {
            for (TextSpan sentence : passage.sentences()) {
                if (sentence.shift(start).contains(span.start())) {
                    return sentence.shift(start);
                }
            }
        }
        return span;
    }
}
