package org.clausewright.vale;

import java.util.List;

/// Fills in the messages of rules as Go's `Sprintf` does for the verbs that styles use.
final class Messages {

    private Messages() {}

    /// Puts `values` for `%s`, `%d`, `%v` and `%[2]s`, in their order; a verb without a value becomes nothing, and
    /// values that are left over are not shown.
    static String format(String message, List<String> values) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        int at = 0;
        while (at < message.length()) {
            char c = message.charAt(at++);
            if (c != '%' || at >= message.length()) {
                text.append(c);
                continue;
            }
            int close = message.charAt(at) == '[' ? message.indexOf(']', at) : -1;
            if (close > 0 && message.substring(at + 1, close).matches("[0-9]{1,3}")) {
                next = Integer.parseInt(message.substring(at + 1, close)) - 1;
                at = close + 1;
            }
            char verb = at < message.length() ? message.charAt(at) : '%';
            at++;
            if (verb == 's' || verb == 'd' || verb == 'v' || verb == 'q') {
                text.append(next >= 0 && next < values.size() ? values.get(next) : "");
                next++;
            } else if (verb == '%') {
                text.append('%');
            } else {
                text.append('%').append(verb);
            }
        }
        return text.toString();
    }

    /// `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`.
    static String list(List<String> options) {
        List<String> quoted = options.stream().map(option -> "'" + option + "'").toList();
        return switch (quoted.size()) {
            case 0 -> "";
            case 1 -> quoted.getFirst();
            case 2 -> quoted.getFirst() + " or " + quoted.getLast();
            default -> String.join(", ", quoted.subList(0, quoted.size() - 1)) + ", or " + quoted.getLast();
        };
    }

    /// Takes away one pair of quotation marks where a message quotes both of its values, for a list that has its own.
    static String withoutQuotes(String message) {
        String text = message;
        for (String quoted : List.of("'%s'", "\"%s\"")) {
            int first = text.indexOf(quoted);
            int second = first < 0 ? -1 : text.indexOf(quoted, first + 4);
            if (second >= 0 && text.indexOf(quoted, second + 4) < 0) {
                text = text.substring(0, first) + "%s" + text.substring(first + 4);
            }
        }
        return text;
    }
}
