package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// The rules that a spec brings itself, and what of them cannot be used.
public record HouseRules(List<Rule> rules, List<Problem> problems) {

    public static final HouseRules NONE = new HouseRules(List.of(), List.of());

    /// Something in a file of the spec that cannot be used as it stands.
    ///
    /// @param span    where it stands in that file
    /// @param message one sentence, for the style's author
    public record Problem(SpecPath file, TextSpan span, String message, Severity severity) {

        /// The id of the rule under which problems are shown.
        public static final String RULE = "style-problem";

        public Problem {
            requireNonNull(file, "file");
            requireNonNull(span, "span");
            requireNonNull(message, "message");
            requireNonNull(severity, "severity");
        }

        Notice notice() {
            return new Notice(
                    file, span, "", Optional.empty(), message, Optional.empty(), List.of(), Optional.of(severity));
        }
    }

    public HouseRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
