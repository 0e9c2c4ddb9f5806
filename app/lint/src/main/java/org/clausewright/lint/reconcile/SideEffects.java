package org.clausewright.lint.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// What a change would have the linter find that it does not find now.
public final class SideEffects {

    private record Kind(SpecPath file, String rule, String words) {

        static Kind of(Finding finding) {
            return new Kind(finding.file(), finding.rule(), finding.text().strip());
        }
    }

    private SideEffects() {}

    /// The errors and warnings that the change brings, in the order of the text. Takes as long as linting what changes
    /// twice; keep it off the window's thread.
    ///
    /// @param lint a linter that knows the spec already, so that only what changes is looked at
    public static List<Finding> of(Function<Spec, List<Finding>> lint, Spec spec, SpecEdit edit) {
        Map<Kind, Integer> known = new HashMap<>();
        lint.apply(spec).forEach(finding -> known.merge(Kind.of(finding), 1, Integer::sum));
        return lint.apply(spec.edit(edit)).stream()
                .filter(Finding::isOpen)
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .filter(finding -> known.merge(Kind.of(finding), -1, Integer::sum) < 0)
                .toList();
    }
}
