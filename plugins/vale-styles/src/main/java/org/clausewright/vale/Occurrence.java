package org.clausewright.vale;

import java.util.List;
import java.util.function.Consumer;

/// `occurrence`: something that is there too often or not often enough.
///
/// @param min 0 for no bound
/// @param max 0 for no bound
record Occurrence(Definition rule, Expression token, int min, int max) implements Check {

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        int count = 0;
        int start = -1;
        int end = -1;
        for (Groups found : text.find(token)) {
            count++;
            if (start < 0 && isWords(text.text(), found.start(), found.end())) {
                start = found.start();
                end = found.end();
            }
        }
        boolean tooMany = max > 0 && count > max;
        boolean tooFew = min > 0 && count < min;
        boolean onlyCode = count > 0 && start < 0;
        if (onlyCode || (!tooMany && !tooFew)) {
            return;
        }
        String message = Messages.format(rule.message(), List.of(Integer.toString(count)));
        if (count == 0) {
            matches.accept(Match.of(0, 0, message, List.of()));
        } else {
            List<String> fixes = rule.action().apply(text.text().substring(start, end));
            matches.accept(Match.of(start, end, message, fixes));
        }
    }

    /// False for blanks and for code, which stands there as asterisks.
    private static boolean isWords(String text, int start, int end) {
        String words = text.substring(start, end).strip();
        return !words.isEmpty() && !words.chars().allMatch(c -> c == '*' || c == '@');
    }
}
