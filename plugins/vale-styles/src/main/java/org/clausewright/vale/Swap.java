package org.clausewright.vale;

import java.util.Optional;
import java.util.regex.Pattern;

/// One pair of a substitution.
///
/// @param template what should stand there; may refer to groups of `observed`
/// @param observed the expression with its groups, where the template refers to one
/// @param fine     what is as it should be already, where the template is an expression
record Swap(String template, Optional<Expression> observed, Optional<Expression> fine) {

    private static final Pattern REFERENCE = Pattern.compile("\\$[0-9]");
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{Nd} -]*");

    static Swap of(String pattern, String template, boolean ignoreCase) throws PatternFault {
        if (REFERENCE.matcher(template).find()) {
            return new Swap(
                    template, Optional.of(Expression.of(ignoreCase ? "(?i)" + pattern : pattern)), Optional.empty());
        }
        if (PHRASE.matcher(template).matches()) {
            return new Swap(template, Optional.empty(), Optional.empty());
        }
        return new Swap(template, Optional.empty(), expression(template));
    }

    private static Optional<Expression> expression(String template) {
        try {
            return Optional.of(Expression.of("^(?:" + template + ")$"));
        } catch (PatternFault plainWords) {
            return Optional.empty();
        }
    }

    String expected(String found) {
        return observed.isEmpty() ? template : observed.get().replaceAll(found, template);
    }

    /// Whether what was found is what is expected.
    boolean isFine(String expected, String found) {
        return expected.equals(found) || (fine.isPresent() && fine.get().isIn(found));
    }
}
