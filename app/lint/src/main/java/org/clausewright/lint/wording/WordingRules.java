package org.clausewright.lint.wording;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;

import static org.clausewright.lint.wording.Settled.BY_CASE;
import static org.clausewright.lint.wording.Settled.BY_DEFINITION;
import static org.clausewright.lint.wording.Settled.BY_EXAMPLES;
import static org.clausewright.lint.wording.Settled.BY_LIST;
import static org.clausewright.lint.wording.Settled.BY_NUMBER;
import static org.clausewright.lint.wording.Settled.BY_REFERENCE;

/// The program's rules of wording.
public final class WordingRules implements RuleProvider {

    private static final Set<Settled> ANYHOW = Set.of(BY_NUMBER, BY_LIST, BY_EXAMPLES, BY_REFERENCE, BY_DEFINITION);
    private static final Set<Settled> NOTHING = Set.of();

    private static final List<Rule> RULES = List.of(
            words(
                    "vague-quantity",
                    Set.of(BY_LIST, BY_REFERENCE, BY_DEFINITION),
                    Quantities::counts,
                    Quantities::matter),
            words("vague-qualifier", ANYHOW, Qualifiers::counts, Qualifiers::matter),
            graver("subjective-quality", ANYHOW, Guards::notAboutSelf, Guards::asksUnseen),
            words(
                    "frequency-hedge",
                    Set.of(BY_LIST, BY_EXAMPLES, BY_REFERENCE),
                    StrengthGuards::hedge,
                    StrengthGuards::hedgeMatters),
            words("approximation", Set.of(BY_LIST, BY_EXAMPLES, BY_DEFINITION), ClassGuards::approximation),
            words(
                    "open-comparative",
                    Set.of(BY_NUMBER, BY_EXAMPLES),
                    ClassGuards::comparative,
                    ClassGuards::comparativeMatters),
            words("superlative", Set.of(BY_LIST, BY_DEFINITION), Guards::always),
            graver("vague-verb", Set.of(BY_NUMBER), StrengthGuards::demanded, Guards::asksUnseen),
            words(
                    "vague-class",
                    Set.of(BY_LIST, BY_EXAMPLES, BY_CASE, BY_REFERENCE, BY_DEFINITION),
                    ClassGuards::vagueClass,
                    ClassGuards::classMatters),
            placeholder(),
            words("escape-clause", ANYHOW, StrengthGuards::withoutPurpose, StrengthGuards::escapes),
            words("discretion", Set.of(BY_REFERENCE), Guards::always),
            words("best-effort", Set.of(BY_NUMBER), StrengthGuards::demanded, StrengthGuards::effortMatters),
            words("open-list", Set.of(BY_REFERENCE), ClassGuards::endsList, ClassGuards::openListMatters),
            words("unlisted-cases", ANYHOW, Guards::always, ClassGuards::casesMatter),
            words("unnamed-authority", Set.of(BY_REFERENCE, BY_DEFINITION), Guards::unnamed, Guards::unnamedMatters),
            pattern("may-meaning", new MayMeaning(PhraseFile.of("possibility").wording())),
            pattern("may-not", new MayNot()),
            words("weak-modal", NOTHING, StrengthGuards::weakModal),
            words("negated-necessity", NOTHING, Guards::outsideConditions, StrengthGuards::necessityMatters),
            pattern("negated-universal", new NegatedUniversal()),
            new NamedRule(
                    words("floating-only", NOTHING, Guards::floatingOnly, Guards::floatingMatters),
                    FloatingOnly::question),
            words("absolute", NOTHING, StrengthGuards::outranked, StrengthGuards::absoluteMatters),
            words("stacked-negatives", NOTHING, Guards::always, Guards::outsideConditions),
            pattern("and-or", new AndOr()),
            pattern("mixed-coordination", new MixedCoordination()),
            pattern("coordination-modifier", new CoordinationModifier()),
            pattern("negated-coordination", new NegatedCoordination()),
            pattern("quantifier-pair", new QuantifierPair()),
            pattern("any-scope", new AnyScope()),
            pattern("stacked-conditions", new StackedConditions()),
            pattern("illustrative-list", new IllustrativeList()),
            pattern("compound-rule", new CompoundRule()),
            pattern("purpose-in-rule", new PurposeInRule()),
            pattern("open-boundary", new OpenBoundary()),
            pattern("bare-number", new BareNumber()),
            pattern("passive-voice", new PassiveVoice()),
            pattern("long-sentence", new LongSentence()),
            pattern("nominalisation", new Nominalisation()),
            pattern("trailing-modifier", new TrailingModifier()),
            new NamedRule(words("positional-reference", NOTHING, Guards::always), PositionalReference::question),
            pattern("ambiguous-pronoun", new AmbiguousPronoun()),
            new NamedRule(graver("bare-this", NOTHING, Guards::bareThis, Guards::bareThisMatters), BareThis::question),
            new FloatingReference(words("floating-reference", NOTHING, Guards::pointsAtPlace)),
            pattern("missing-actor", new MissingActor()),
            words("vague-time", Set.of(BY_NUMBER, BY_REFERENCE, BY_DEFINITION), Guards::always),
            ambiguousDate(),
            pattern("bracketed-rule", new BracketedRule()));

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    private static PhraseRule words(String id, Set<Settled> settled, Predicate<Site> counts) {
        return weighed(id, settled, counts, PhraseRule.Weight.full());
    }

    private static PhraseRule words(String id, Set<Settled> settled, Predicate<Site> counts, Predicate<Site> matters) {
        return weighed(id, settled, counts, PhraseRule.Weight.where(matters));
    }

    private static PhraseRule graver(String id, Set<Settled> settled, Predicate<Site> counts, Predicate<Site> grave) {
        return weighed(id, settled, counts, PhraseRule.Weight.graver(grave));
    }

    private static PhraseRule weighed(
            String id, Set<Settled> settled, Predicate<Site> counts, PhraseRule.Weight weight) {
        return new PhraseRule(page(id), PhraseFile.of(id).phrases(), settled, counts, weight);
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
        PhraseRule words = new PhraseRule(page, file.phrases(), NOTHING, Guards::always, PhraseRule.Weight.full());
        return new AmbiguousDate(page, words, file.wording());
    }

    private static RulePage page(String id) {
        return RulePage.of(WordingRules.class, id);
    }
}
