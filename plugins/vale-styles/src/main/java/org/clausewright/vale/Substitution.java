package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// `substitution`: words that should be others.
///
/// @param any        finds something wherever `expression` does, and sooner
/// @param expression has a capturing group for each of the swaps
record Substitution(
        Definition rule,
        Expression any,
        Expression expression,
        List<Swap> swaps,
        Exceptions exceptions,
        boolean capitalize)
        implements Check {

    Substitution {
        swaps = List.copyOf(swaps);
    }

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        if (!text.has(any)) {
            return;
        }
        for (Groups found : text.find(expression)) {
            for (int group = 1; group <= found.count() && group <= swaps.size(); group++) {
                if (found.has(group)) {
                    consider(text.text(), found.start(group), found.end(group), swaps.get(group - 1), matches);
                    break;
                }
            }
        }
    }

    private void consider(String text, int start, int end, Swap swap, Consumer<Match> matches) {
        String observed = text.substring(start, end);
        String expected = swap.expected(observed);
        if (capitalize && observed.equals(capitalized(observed))) {
            expected = capitalized(expected);
        }
        if (start == end || swap.isFine(expected, observed) || exceptions.hold(observed)) {
            return;
        }
        String message = rule.message();
        List<String> fixes = rule.action().apply(observed);
        if (rule.action().name().equals("replace") && rule.action().params().isEmpty()) {
            fixes = options(expected);
            expected = Messages.list(fixes);
            message = Messages.withoutQuotes(message);
        }
        matches.accept(Match.of(start, end, Messages.format(message, List.of(expected, observed)), fixes));
    }

    private List<String> options(String expected) {
        List<String> options = new ArrayList<>();
        for (String option : expected.split("(?<!\\\\)\\|", -1)) {
            if (!option.isEmpty()) {
                String plain = option.replace("\\|", "|");
                options.add(plain);
            }
        }
        return options;
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
