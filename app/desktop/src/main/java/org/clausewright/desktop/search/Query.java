package org.clausewright.desktop.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;

/// What somebody looks for.
///
/// @param regex whether `text` is a regular expression, as Java reads them; `^` and `$` are the ends of lines
public record Query(String text, boolean matchCase, boolean wholeWord, boolean regex) {

    private static final String WORD = "[\\p{L}\\p{N}_]";

    public static final Query NOTHING = new Query("", false, false, false);

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The query, ready to run; a failure that quotes the place where a regular expression is wrong.
    public Outcome<Search> compile() {
        String words = regex ? "(?:" + text + ")" : Pattern.quote(text);
        String whole = wholeWord ? "(?<!" + WORD + ")" + words + "(?!" + WORD + ")" : words;
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            if (regex) {
                Pattern.compile(text);
            }
            return Outcome.done(new Search(Pattern.compile(whole, flags), regex));
        } catch (PatternSyntaxException wrong) {
            Messages messages = Messages.of(Query.class);
            int at = wrong.getIndex();
            return Outcome.failed(new SearchFailure.BadPattern(
                    at < 0
                            ? messages.text("pattern.wrong", lowerFirst(wrong.getDescription()))
                            : messages.text("pattern.wrong.at", lowerFirst(wrong.getDescription()), at + 1)));
        }
    }

    private static String lowerFirst(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
