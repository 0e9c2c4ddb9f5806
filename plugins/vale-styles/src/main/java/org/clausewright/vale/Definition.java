package org.clausewright.vale;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Basis;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RuleInfo;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Severity;

/// What every rule of a style says, whatever it extends.
///
/// @param name    `Style.Rule`
/// @param extend  the extension point
/// @param limit   the most findings in a document; 0 for no limit
record Definition(
        String name,
        String extend,
        String message,
        Severity level,
        List<String> scope,
        Optional<String> link,
        Optional<String> description,
        int limit,
        Action action) {

    Definition {
        scope = List.copyOf(scope);
    }

    /// What the catalogue says of the rule.
    RulePage page(Severity severity) {
        String catches = OneLine.of(description.filter(said -> !said.isBlank()).orElse(message));
        String source = OneLine.of(link.orElse("Vale style, " + extend));
        RuleInfo info = new RuleInfo(name, Optional.of(severity), Basis.WORD, catches, Optional.empty(), source);
        String text = "# " + name + "\n\n- Catches: " + catches + "\n- Severity: " + severity.id()
                + "\n- Basis: word\n- Source: " + source + "\n\nA rule of a house style. Its message is: "
                + OneLine.of(message) + "\n";
        return new RulePage(info, text, List.of(), List.of());
    }

    /// A match with the message of the rule.
    Match match(int start, int end, String found) {
        List<String> fixes = action.apply(found);
        String instead = fixes.size() == 1 ? fixes.getFirst() : fixes.isEmpty() ? found : Messages.list(fixes);
        return Match.of(start, end, Messages.format(message, List.of(found, instead)), fixes);
    }
}
