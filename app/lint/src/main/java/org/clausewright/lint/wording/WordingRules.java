package org.clausewright.lint.wording;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;

import static org.clausewright.lint.wording.Settled.BY_DEFINITION;
import static org.clausewright.lint.wording.Settled.BY_LIST;
import static org.clausewright.lint.wording.Settled.BY_NUMBER;
import static org.clausewright.lint.wording.Settled.BY_REFERENCE;

/// The program's rules of wording.
public final class WordingRules implements RuleProvider {

    private static final Set<Settled> ANYHOW = Set.of(BY_NUMBER, BY_LIST, BY_REFERENCE, BY_DEFINITION);
    private static final Set<Settled> NOTHING = Set.of();

    private final List<Rule> rules = List.of(
            words("vague-quantity", ANYHOW, Guards::quantity),
            words("vague-qualifier", ANYHOW, Guards::always),
            words("subjective-quality", ANYHOW, Guards::notAboutSelf),
            words("frequency-hedge", Set.of(BY_LIST, BY_REFERENCE), Guards::hedge),
            words("approximation", Set.of(BY_LIST, BY_DEFINITION), Guards::approximation),
            words("open-comparative", Set.of(BY_NUMBER), Guards::comparative),
            words("superlative", Set.of(BY_DEFINITION), Guards::always),
            words("vague-verb", Set.of(BY_NUMBER), Guards::demanded),
            words("vague-class", Set.of(BY_LIST, BY_REFERENCE, BY_DEFINITION), Guards::always),
            placeholder(),
            words("escape-clause", ANYHOW, Guards::withoutPurpose),
            words("discretion", Set.of(BY_REFERENCE), Guards::always),
            words("best-effort", NOTHING, Guards::demanded),
            words("open-list", Set.of(BY_REFERENCE), Guards::endsList),
            words("unlisted-cases", ANYHOW, Guards::always),
            words("unnamed-authority", Set.of(BY_REFERENCE, BY_DEFINITION), Guards::unnamed),
            pattern("may-meaning", new MayMeaning()),
            pattern("may-not", new MayNot()),
            words("weak-modal", NOTHING, Guards::ofTheAgent),
            words("negated-necessity", NOTHING, Guards::outsideConditions),
            pattern("negated-universal", new NegatedUniversal()),
            words("floating-only", NOTHING, Guards::floatingOnly),
            words("absolute", NOTHING, Guards::outranked),
            words("stacked-negatives", NOTHING, Guards::always),
            pattern("and-or", new AndOr()),
            pattern("mixed-coordination", new MixedCoordination()),
            pattern("trailing-modifier", new TrailingModifier()),
            words("positional-reference", NOTHING, Guards::always),
            pattern("ambiguous-pronoun", new AmbiguousPronoun()),
            words("bare-this", NOTHING, Guards::bareThis),
            new FloatingReference(words("floating-reference", NOTHING, Guards::always)),
            pattern("missing-actor", new MissingActor()),
            words("vague-time", Set.of(BY_NUMBER, BY_REFERENCE, BY_DEFINITION), Guards::always),
            ambiguousDate(),
            pattern("bracketed-rule", new BracketedRule()));

    @Override
    public List<Rule> rules() {
        return rules;
    }

    private static PhraseRule words(String id, Set<Settled> settled, Predicate<Site> counts) {
        return new PhraseRule(page(id), PhraseFile.of(id).phrases(), settled, counts);
    }

    private static SentenceRule pattern(String id, SentenceRule.Pattern pattern) {
        return new SentenceRule(page(id), PhraseFile.of(id).wording(), pattern);
    }

    private static Placeholder placeholder() {
        return new Placeholder(page("placeholder"), PhraseFile.of("placeholder").wording());
    }

    private static AmbiguousDate ambiguousDate() {
        PhraseFile file = PhraseFile.of("ambiguous-date");
        RulePage page = page("ambiguous-date");
        PhraseRule words = new PhraseRule(page, file.phrases(), NOTHING, Guards::always);
        return new AmbiguousDate(page, words, file.wording());
    }

    private static RulePage page(String id) {
        return RulePage.of(WordingRules.class, id);
    }
}
