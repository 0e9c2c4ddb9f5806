package org.clausewright.vale;

import org.clausewright.lint.HouseRules;
import org.clausewright.lint.RuleProvider;
import org.clausewright.spec.SpecFiles;

/// House styles in Vale's format. Found by `ServiceLoader`.
public final class ValeStyles implements RuleProvider {

    @Override
    public HouseRules rules(SpecFiles files) {
        return new StyleLoader(files).load();
    }
}
