package org.clausewright.vale;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A backslash and what follows it, where it means the same within a class and outside of one.
///
/// @param java  the same in Java's notation
/// @param end   where it ends in the pattern
/// @param isSet whether it stands for more than one character
record Escape(String java, int end, boolean isSet) {

    /// The members of `\w`, `\d` and `\s`: those of ASCII first, since most characters are decided there.
    static final String WORD = "\\w\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}";

    static final String DIGIT = "0-9\\p{Nd}";
    static final String SPACE = "\\s\\x{85}\\p{Z}";

    /// @param at where the backslash stands
    static Escape read(String source, int at) throws PatternFault {
        int point = source.codePointAt(at + 1);
        int next = at + 1 + Character.charCount(point);
        return switch (point) {
            case 'd' -> new Escape("[" + DIGIT + "]", next, true);
            case 'D' -> new Escape("[^" + DIGIT + "]", next, true);
            case 'w' -> new Escape("[" + WORD + "]", next, true);
            case 'W' -> new Escape("[^" + WORD + "]", next, true);
            case 's' -> new Escape("[" + SPACE + "]", next, true);
            case 'S' -> new Escape("[^" + SPACE + "]", next, true);
            case 'p', 'P' -> category(source, at);
            case 'a', 'e', 'f', 'n', 'r', 't' -> new Escape("\\" + (char) point, next, false);
            case 'v' -> new Escape("\\x0B", next, false);
            case 'x' -> hexadecimal(source, at, 2);
            case 'u' -> hexadecimal(source, at, 4);
            case 'c' -> control(source, at);
            case '0' -> octal(source, at);
            case '_' -> new Escape("_", next, false);
            default -> {
                if (Character.isLetterOrDigit(point)) {
                    throw new PatternFault("has \\" + Character.toString(point) + ", which Vale does not know");
                }
                yield new Escape(
                        point < 0x80 && point > ' ' ? "\\" + (char) point : Character.toString(point), next, false);
            }
        };
    }

    private static Escape category(String source, int at) throws PatternFault {
        char sign = source.charAt(at + 1);
        String name;
        int end;
        if (source.startsWith("{", at + 2)) {
            int close = source.indexOf('}', at);
            if (close < 0) {
                throw new PatternFault("has \\" + sign + "{ without an end");
            }
            name = source.substring(at + 3, close);
            end = close + 1;
        } else {
            name = at + 2 < source.length() ? source.substring(at + 2, at + 3) : "";
            end = at + 3;
        }
        boolean negated = name.startsWith("^");
        String plain = negated ? name.substring(1) : name;
        char javaSign = negated == (sign == 'P') ? 'p' : 'P';
        String known = plain.length() <= 2 || plain.startsWith("Is") || plain.startsWith("In") ? plain : "Is" + plain;
        try {
            var _ = Pattern.compile("\\p{" + known + "}");
        } catch (PatternSyntaxException unknown) {
            throw new PatternFault("has the class \\p{" + plain + "}, which is not known");
        }
        return new Escape("\\" + javaSign + "{" + known + "}", end, true);
    }

    private static Escape hexadecimal(String source, int at, int digits) throws PatternFault {
        int from = at + 2;
        int end = from + digits;
        int after = end;
        if (source.startsWith("{", from)) {
            from++;
            end = source.indexOf('}', from);
            after = end + 1;
        }
        String number = end < 0 || end > source.length() ? "" : source.substring(from, end);
        if (!number.matches("[0-9A-Fa-f]{1,6}")) {
            throw new PatternFault("has \\" + source.charAt(at + 1) + " without its number");
        }
        return new Escape(codePoint(Integer.parseInt(number, 16)), after, false);
    }

    private static Escape octal(String source, int at) throws PatternFault {
        int end = at + 1;
        while (end < source.length() && end < at + 4 && source.charAt(end) >= '0' && source.charAt(end) <= '7') {
            end++;
        }
        return new Escape(codePoint(Integer.parseInt(source.substring(at + 1, end), 8)), end, false);
    }

    private static Escape control(String source, int at) throws PatternFault {
        char letter = at + 2 < source.length() ? Character.toUpperCase(source.charAt(at + 2)) : ' ';
        if (letter < '@' || letter > '_') {
            throw new PatternFault("has \\c without its letter");
        }
        return new Escape(codePoint(letter - '@'), at + 3, false);
    }

    private static String codePoint(int point) throws PatternFault {
        if (point > Character.MAX_CODE_POINT) {
            throw new PatternFault("has a character that does not exist");
        }
        return String.format(Locale.ROOT, "\\x{%x}", point);
    }
}
