package org.clausewright.lint.document;

import java.util.List;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;

/// The program's rules about what a document says as a whole.
public final class DocumentRules implements RuleProvider {

    private static final List<Rule> RULES = List.of(
            new ShouldStrength(page("should-strength")),
            new BindingExample(page("binding-example")),
            new NoOtherwise(page("no-otherwise")),
            new BanWithoutAlternative(page("ban-without-alternative")),
            new ModalDrift(page("modal-drift")),
            new OverlappingRules(page("overlapping-rules")),
            new NearDuplicate(page("near-duplicate")),
            new UndefinedTerm(page("undefined-term")),
            new UnusedDefinition(page("unused-definition")),
            new TwoNames(page("two-names")),
            new UnexpandedAcronym(page("unexpanded-acronym")));

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    private static RulePage page(String id) {
        return RulePage.of(DocumentRules.class, id);
    }
}
