package org.clausewright.vale;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a rule offers to do about a match: `replace`, `remove`, `convert`, `edit`; `suggest` needs a dictionary or a
/// script and offers nothing.
///
/// @param name empty for no action
record Action(String name, List<String> params) {

    static final Action NONE = new Action("", List.of());

    Action {
        params = List.copyOf(params);
    }

    /// What the match could be replaced by.
    List<String> apply(String match) {
        return switch (name) {
            case "replace" -> params;
            case "remove" -> List.of("");
            case "convert" -> params.isEmpty() ? List.of() : List.of(simple(match));
            case "edit" -> edit(match);
            default -> List.of();
        };
    }

    /// The words of a name in camel case, or with hyphens, underscores or dots between them.
    private static String simple(String match) {
        return match.strip()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[-_.\\s]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private List<String> edit(String match) {
        if (params.isEmpty()) {
            return List.of();
        }
        String with = params.size() > 1 ? params.get(1) : "";
        String edited =
                switch (params.getFirst()) {
                    case "regex" -> params.size() == 3 ? replaced(match, with, params.get(2)) : match;
                    case "trim_right" -> trimmed(match, with, false, true);
                    case "trim_left" -> trimmed(match, with, true, false);
                    case "trim" -> trimmed(match, with, true, true);
                    case "remove" -> with.isEmpty() ? match : match.replace(with, "");
                    case "truncate" -> part(match, with, 0);
                    case "split" ->
                        params.size() == 3 && params.get(2).matches("[0-9]{1,4}")
                                ? part(match, with, Integer.parseInt(params.get(2)))
                                : match;
                    default -> match;
                };
        String result = edited.strip();
        return result.equals(match) ? List.of() : List.of(result);
    }

    private static String replaced(String match, String pattern, String replacement) {
        try {
            return Expression.of(pattern).replaceAll(match, replacement);
        } catch (PatternFault | TooSlow | StackOverflowError unusable) {
            return match;
        }
    }

    private static String trimmed(String match, String signs, boolean left, boolean right) {
        int start = 0;
        int end = match.length();
        while (left && start < end && signs.indexOf(match.charAt(start)) >= 0) {
            start++;
        }
        while (right && end > start && signs.indexOf(match.charAt(end - 1)) >= 0) {
            end--;
        }
        return match.substring(start, end);
    }

    private static String part(String match, String separator, int index) {
        if (separator.isEmpty()) {
            return match;
        }
        String[] parts = match.split(Pattern.quote(separator), -1);
        return index < parts.length ? parts[index] : match;
    }
}
