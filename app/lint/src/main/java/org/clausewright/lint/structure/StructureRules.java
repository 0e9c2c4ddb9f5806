package org.clausewright.lint.structure;

import java.util.List;
import java.util.Set;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;
import org.clausewright.spec.ImportProblem.Kind;

/// The program's rules of structure.
public final class StructureRules implements RuleProvider {

    private final List<Rule> rules = List.of(
            new DanglingClause(page("dangling-clause")),
            new DuplicateId(page("duplicate-id")),
            new DanglingLink(page("dangling-link")),
            new UnknownAuthority(page("unknown-authority")),
            new UnknownBadTarget(page("unknown-bad-target")),
            new MalformedExample(page("malformed-example")),
            new OrphanExampleFile(page("orphan-example-file")),
            new StaleSectionTitle(page("stale-section-title")),
            new SectionWithoutExample(page("section-without-example")),
            new HeadingWithoutId(page("heading-without-id")),
            new OneSidedExample(page("one-sided-example")),
            new DuplicateExampleTitle(page("duplicate-example-title")),
            new StaleDecision(page("stale-decision")),
            new UnknownSetting(page("unknown-setting")),
            new UnusableImport(page("missing-import"), Set.of(Kind.MISSING, Kind.SETTINGS, Kind.UNTRUSTED)),
            new UnusableImport(page("cyclic-import"), Set.of(Kind.CYCLIC)),
            new ImportLadder(page("import-ladder")),
            new StyleProblem(page("style-problem")));

    @Override
    public List<Rule> rules() {
        return rules;
    }

    private static RulePage page(String id) {
        return RulePage.of(StructureRules.class, id);
    }
}
