package org.clausewright.lint.wording;

import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A rule that looks for phrases and names in its question what stands around them.
record NamedRule(PhraseRule phrases, Candidates candidates) implements BlockRule {

    /// Finds what a phrase can mean where it stands.
    interface Candidates {

        /// Empty where nothing can be named; then the question is that of the phrase.
        Optional<Question> question(HitPlace place, TextSpan span);
    }

    @Override
    public RulePage page() {
        return phrases.page();
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        phrases.check(
                prose,
                facts,
                hit -> hits.accept(HitPlace.of(prose, hit.span())
                        .flatMap(place -> candidates.question(place, hit.span()))
                        .map(hit::asking)
                        .orElse(hit)));
    }
}
