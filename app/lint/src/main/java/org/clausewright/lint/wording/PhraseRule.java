package org.clausewright.lint.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Severity;

/// A rule that looks for phrases.
///
/// @param settled what answers its question, so that it is silent
/// @param counts  whether a phrase counts where it stands
/// @param weight  how much it weighs there
record PhraseRule(RulePage page, Phrases phrases, Set<Settled> settled, Predicate<Site> counts, Weight weight)
        implements BlockRule {

    /// What a hit weighs where it stands, beside the others of its rule.
    interface Weight {

        Hit of(Site site, Hit hit);

        /// As much as the rule says.
        static Weight full() {
            return (_, hit) -> hit;
        }

        /// No more than an `info` where it does not matter.
        static Weight where(Predicate<Site> matters) {
            return (site, hit) -> matters.test(site) ? hit : hit.atMost(Severity.INFO);
        }

        /// A warning where it is grave, whatever the rule says of the others.
        static Weight graver(Predicate<Site> grave) {
            return (site, hit) -> grave.test(site) ? hit.atLeast(Severity.WARNING) : hit;
        }
    }

    PhraseRule {
        settled = settled.isEmpty() ? Set.of() : EnumSet.copyOf(settled);
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        Consumer<Hit> unquoted = prose.unquoted(hits);
        for (int i = 0; i < prose.sentences().size(); i++) {
            for (Phrases.Match match : phrases.in(prose.sentences().get(i))) {
                Site site = new Site(prose, i, match.first(), match.last(), facts);
                if (!site.explains() && counts.test(site) && settled.stream().noneMatch(answer -> answer.test(site))) {
                    Hit hit = match.wording().hit(site.sentence(), site.span());
                    unquoted.accept(weight.of(site, hit));
                }
            }
        }
    }
}
