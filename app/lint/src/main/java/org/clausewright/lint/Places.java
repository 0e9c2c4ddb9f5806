package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Which clause and sentence a place of a document belongs to.
public final class Places {

    private final SpecDocument document;
    private final List<Clause> clauses;

    public Places(SpecDocument document) {
        this.document = document;
        this.clauses = new ArrayList<>(document.clauses());
        clauses.sort(Comparator.comparing(Clause::sentence).thenComparing(Clause::tag));
    }

    /// The clause whose words hold the span's start, or else the first one whose sentence does.
    public Optional<Clause> clause(TextSpan span) {
        Optional<Clause> found = Optional.empty();
        for (int i = lastStartingUpTo(span.start()); i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.sentence().end() <= span.start()) {
                break;
            }
            found = Optional.of(clause);
            if (clause.text().start() <= span.start()
                    && span.start() < clause.tag().end()) {
                break;
            }
        }
        return found;
    }

    private int lastStartingUpTo(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).sentence().start() <= offset) {
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
