package org.clausewright.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.spec.finding.Severity;

import static java.util.Objects.requireNonNull;

/// What the catalogue says of a rule.
///
/// @param id       kebab-case, and stable; a rule of a Vale style is named as Vale names it, `Style.Rule`
/// @param severity the severity of its findings unless settings say otherwise; empty for a rule that is off until they
///                 turn it on
/// @param catches  what it finds, in a few words
/// @param question what it asks; empty only where nothing is to be asked
/// @param source   where the idea comes from
public record RuleInfo(
        String id, Optional<Severity> severity, Basis basis, String catches, Optional<String> question, String source) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a rule: " + id);
        }
        requireNonNull(severity, "severity");
        requireNonNull(basis, "basis");
        requireNonNull(catches, "catches");
        requireNonNull(question, "question");
        requireNonNull(source, "source");
    }

    /// The same rule at another severity, unless it is off.
    RuleInfo at(Severity other) {
        return new RuleInfo(id, severity.map(_ -> other), basis, catches, question, source);
    }
}
