package org.clausewright.history.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

/// Lines cut into words, runs of blanks and single other characters, each line closed by a token of its own.
///
/// @param tokens the pieces of all lines, one after the other
/// @param places where each stands in its line
/// @param lines  the number of the line of each, from 0
/// @param count  how many lines there are
record Words(List<String> tokens, List<TextSpan> places, List<Integer> lines, int count) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++(?:['’][\\p{L}]++)*+|\\h++|.", Pattern.DOTALL);

    static Words of(List<String> lines) {
        List<String> tokens = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                tokens.add(matcher.group());
                places.add(new TextSpan(matcher.start(), matcher.end()));
                numbers.add(line);
            }
            tokens.add("\n");
            places.add(TextSpan.at(text.length()));
            numbers.add(line);
        }
        return new Words(tokens, places, numbers, lines.size());
    }

    /// True where at least a third of the letters stand in words that did not change.
    boolean isMostlyKept(boolean[] changed) {
        long kept = 0;
        long all = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isBlank()) {
                all += tokens.get(i).length();
                kept += changed[i] ? 0 : tokens.get(i).length();
            }
        }
        return kept * 3 >= all;
    }

    /// The stretches of changed words of each line. Words parted only by blanks make one stretch.
    List<List<TextSpan>> spans(boolean[] changed) {
        List<List<TextSpan>> spans = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            spans.add(new ArrayList<>());
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (places.get(i).isEmpty() || !(changed[i] || joins(changed, i))) {
                continue;
            }
            List<TextSpan> ofLine = spans.get(lines.get(i));
            TextSpan place = places.get(i);
            if (!ofLine.isEmpty() && ofLine.getLast().end() == place.start()) {
                ofLine.set(ofLine.size() - 1, new TextSpan(ofLine.getLast().start(), place.end()));
            } else {
                ofLine.add(place);
            }
        }
        return spans;
    }

    private boolean joins(boolean[] changed, int i) {
        return tokens.get(i).isBlank()
                && i > 0
                && changed[i - 1]
                && !places.get(i - 1).isEmpty()
                && i + 1 < changed.length
                && changed[i + 1]
                && !places.get(i + 1).isEmpty();
    }
}
