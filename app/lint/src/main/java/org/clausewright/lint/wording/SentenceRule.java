package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;

/// A rule that looks at the structure of a sentence.
record SentenceRule(RulePage page, Wording wording, Pattern pattern) implements BlockRule {

    /// What to look for in a sentence.
    interface Pattern {

        /// @param sentence the index of the sentence in the passage
        void find(Prose prose, int sentence, Facts facts, Wording wording, Consumer<Hit> hits);
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        Consumer<Hit> unquoted = prose.unquoted(hits);
        for (int i = 0; i < prose.sentences().size(); i++) {
            pattern.find(prose, i, facts, wording, unquoted);
        }
    }
}
