package org.clausewright.vale;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// `repetition`: the same words twice in a row.
///
/// @param max how many repetitions are allowed
record Repetition(Definition rule, Expression token, int max, boolean ignoreCase, boolean alpha, Exceptions exceptions)
        implements Check {

    private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?][\"')\\]]*\\s+\\p{Lu}");

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        String words = text.text();
        String before = "";
        int beforeStart = 0;
        int count = 0;
        Exceptions.Within excepted = exceptions.within(text);
        for (Groups found : text.find(token)) {
            String now = found.in(words).strip();
            boolean same = ignoreCase ? now.equalsIgnoreCase(before) : now.equals(before);
            if (same && !now.isEmpty() && (!alpha || now.codePoints().allMatch(Character::isLetter))) {
                count++;
                if (count > max && add(words, beforeStart, found.end(), now, excepted, matches)) {
                    count = 0;
                }
            }
            before = now;
            beforeStart = found.start();
        }
    }

    private boolean add(
            String text, int start, int end, String repeated, Exceptions.Within excepted, Consumer<Match> matches) {
        String found = text.substring(start, end);
        if (TWO_SENTENCES.matcher(found).find() || excepted.hold(start, end)) {
            return false;
        }
        String message = Messages.format(rule.message(), List.of(repeated));
        matches.accept(Match.of(start, end, message, rule.action().apply(found)));
        return true;
    }
}
