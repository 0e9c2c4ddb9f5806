package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

/// What stands in braces at the end of a heading: `{#id authority=user tags=tone,honesty}`.
///
/// @param span      the braces included
/// @param idSpan    where the id stands, without the `#`
/// @param authority where the value of `authority` stands
record Attributes(TextSpan span, Optional<TextSpan> idSpan, Optional<TextSpan> authority, List<String> tags) {

    private static final String WORD = "[A-Za-z0-9_-]+";
    private static final Pattern ITEM = Pattern.compile("\\G[ \\t\\r\\n]*(?:#(?<id>" + WORD + ")|\\.[\\w-]+|(?<key>"
            + WORD + ")=(?:\"(?<quoted>[^\"{}]*)\"|(?<bare>[^\\s\"{}]+)))(?=[ \\t\\r\\n]|$)");

    /// The attributes at the end of the text between `from` and `to`, where there are any.
    static Optional<Attributes> atEndOf(String text, int from, int to) {
        if (to <= from || text.charAt(to - 1) != '}') {
            return Optional.empty();
        }
        int open = text.lastIndexOf('{', to - 1);
        if (open < from) {
            return Optional.empty();
        }
        Optional<TextSpan> id = Optional.empty();
        Optional<TextSpan> authority = Optional.empty();
        List<String> tags = List.of();
        Matcher item = ITEM.matcher(text).region(open + 1, to - 1);
        int end = open + 1;
        while (item.find()) {
            end = item.end();
            if (item.group("id") != null) {
                id = id.or(() -> Optional.of(new TextSpan(item.start("id"), item.end("id"))));
            } else if (item.group("key") != null) {
                String group = item.group("quoted") != null ? "quoted" : "bare";
                if (item.group("key").equals("authority")) {
                    authority = Optional.of(new TextSpan(item.start(group), item.end(group)));
                } else if (item.group("key").equals("tags")) {
                    tags = List.of(item.group(group).split(",", -1)).stream()
                            .map(String::strip)
                            .filter(tag -> !tag.isEmpty())
                            .toList();
                }
            }
        }
        boolean allRead = end > open + 1 && text.substring(end, to - 1).isBlank();
        return allRead ? Optional.of(new Attributes(new TextSpan(open, to), id, authority, tags)) : Optional.empty();
    }

    Attributes shift(int by) {
        return new Attributes(
                span.shift(by), idSpan.map(id -> id.shift(by)), authority.map(value -> value.shift(by)), tags);
    }
}
