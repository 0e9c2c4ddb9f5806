package org.clausewright.vale;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes a regular expression of Vale's for Java. Vale's engine is regexp2 in its RE2 mode, which is that of .NET
/// with Python's named groups and the character classes of POSIX.
///
/// What differs, beside notation: `\w`, `\d`, `\s` and `\b` go by Unicode, and case is folded over all scripts; `$`
/// ends the text, or a line after `(?m)`; only a line feed ends a line; a brace that counts nothing is a brace; a
/// bracket within a class is a bracket; a look-behind has no bound, here it has one of [#LOOK_BEHIND] for each
/// repetition in it, and is looked at only where what follows it stands.
final class Translator {

    static final int LOOK_BEHIND = 250;

    private static final String HOLE = "\uF8FF";

    private final String source;
    private final boolean capturing;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();
    private int at;
    private int groups;
    private int lookBehinds;
    private boolean multiline;
    private boolean spaced;
    private int behind = -1;

    private Translator(String source, boolean capturing) {
        this.source = source;
        this.capturing = capturing;
        this.multiline = !capturing;
    }

    /// The same expression in Java's notation, for the flags `UNIX_LINES` and `UNICODE_CASE`.
    static String toJava(String pattern) throws PatternFault {
        return new Translator(pattern, true).translate();
    }

    /// A part of an expression that starts with `(?m)`, with no group in it that captures.
    static String withoutGroups(String pattern) throws PatternFault {
        return new Translator(pattern, false).translate();
    }

    /// An expression around `alternatives` that are in Java's notation already.
    static String around(String before, String alternatives, String after) throws PatternFault {
        return toJava(before + HOLE + after).replace(HOLE, alternatives);
    }

    private String translate() throws PatternFault {
        try {
            alternatives();
        } catch (StackOverflowError deep) {
            throw new PatternFault("is nested too deeply");
        }
        if (at < source.length()) {
            throw new PatternFault("has a closing bracket without an opening one");
        }
        return out.toString();
    }

    /// Reads up to the end of the group or of the whole. Flags that are set inline hold until there.
    private void alternatives() throws PatternFault {
        groups++;
        boolean outerMultiline = multiline;
        boolean outerSpaced = spaced;
        while (at < source.length() && source.charAt(at) != ')') {
            if (source.charAt(at) == '|') {
                out.append('|');
                at++;
            } else {
                piece();
            }
        }
        multiline = outerMultiline;
        spaced = outerSpaced;
    }

    private void piece() throws PatternFault {
        if (spaced && skipSpace()) {
            return;
        }
        int from = at;
        int lookBehind = behind;
        int written = out.length();
        behind = -1;
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                if (group()) {
                    quantifier();
                }
                return;
            }
            case '[' -> {
                ClassTranslator read = new ClassTranslator(source, at);
                out.append(read.translate());
                at = read.end();
            }
            case '\\' -> escape();
            case '^' -> take("^");
            case '$' -> take(multiline ? "$" : "\\z");
            case '.' -> take(".");
            case '*', '+', '?' -> throw new PatternFault("repeats nothing at its character " + (from + 1));
            case '{', '}', ']' -> take("\\" + c);
            default -> {
                int point = source.codePointAt(at);
                out.appendCodePoint(point);
                at += Character.charCount(point);
            }
        }
        String atom = out.substring(written);
        if (quantifier() > 0 && lookBehind >= 0) {
            out.insert(lookBehind, "(?=" + atom + ")");
        }
    }

    private void take(String java) {
        out.append(java);
        at++;
    }

    private boolean skipSpace() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
            return true;
        }
        if (c != '#') {
            return false;
        }
        int end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end;
        return true;
    }

    /// Reads the repetition of what was written last, where there is one, and returns its least number.
    private int quantifier() throws PatternFault {
        Optional<Quantifier> read = Quantifier.read(source, at);
        read.ifPresent(quantifier -> {
            out.append(quantifier.java(lookBehinds > 0 ? LOOK_BEHIND : -1));
            at = quantifier.end();
        });
        return read.map(Quantifier::least).orElse(1);
    }

    /// Reads what an opening bracket starts; false where it was flags or a comment, which cannot be repeated.
    private boolean group() throws PatternFault {
        if (!source.startsWith("(?", at)) {
            at++;
            return inner(capturing ? "(" : "(?:", 0);
        }
        for (String open : new String[] {"(?:", "(?=", "(?!", "(?>"}) {
            if (source.startsWith(open, at)) {
                at += open.length();
                return inner(open, 0);
            }
        }
        if (source.startsWith("(?<=", at) || source.startsWith("(?<!", at)) {
            int start = out.length();
            at += 4;
            inner(source.substring(at - 4, at), 1);
            behind = lookBehinds == 0 ? start : -1;
            return true;
        }
        if (source.startsWith("(?#", at)) {
            int end = source.indexOf(')', at);
            at = end < 0 ? source.length() : end + 1;
            return false;
        }
        if (source.startsWith("(?(", at)) {
            throw new PatternFault("has a condition (?(...)...), which is not supported");
        }
        if (source.startsWith("(?P=", at)) {
            int end = close(at + 4, ')');
            reference(source.substring(at + 4, end));
            at = end + 1;
            return true;
        }
        if (source.startsWith("(?P<", at) || source.startsWith("(?<", at)) {
            at = source.indexOf('<', at) + 1;
            return named('>');
        }
        if (source.startsWith("(?'", at)) {
            at += 3;
            return named('\'');
        }
        return flags();
    }

    private boolean inner(String open, int behind) throws PatternFault {
        out.append(open);
        lookBehinds += behind;
        alternatives();
        if (at >= source.length()) {
            throw new PatternFault("has an opening bracket without a closing one");
        }
        lookBehinds -= behind;
        take(")");
        return true;
    }

    private boolean named(char end) throws PatternFault {
        int close = close(at, end);
        String name = source.substring(at, close);
        if (!name.matches("\\w+")) {
            throw new PatternFault("has the balancing group " + name + ", which is not supported");
        }
        at = close + 1;
        if (!capturing) {
            return inner("(?:", 0);
        }
        String java = "n" + names.size() + "x" + groups;
        names.put(name, java);
        return inner("(?<" + java + ">", 0);
    }

    private int close(int from, char end) throws PatternFault {
        int close = source.indexOf(end, from);
        if (close < 0) {
            throw new PatternFault("has a group whose name does not end");
        }
        return close;
    }

    private void reference(String name) throws PatternFault {
        String java = names.get(name);
        if (java == null) {
            throw new PatternFault("refers to the group " + name + ", which does not stand before it");
        }
        out.append("\\k<").append(java).append('>');
    }

    private boolean flags() throws PatternFault {
        InlineFlags flags = InlineFlags.read(source, at, multiline, spaced);
        boolean outerMultiline = multiline;
        boolean outerSpaced = spaced;
        multiline = flags.multiline();
        spaced = flags.spaced();
        at = flags.end();
        if (!flags.ofGroup()) {
            out.append(flags.java()).append(')');
            return false;
        }
        inner(flags.java() + ":", 0);
        multiline = outerMultiline;
        spaced = outerSpaced;
        return true;
    }

    private void escape() throws PatternFault {
        if (at + 1 >= source.length()) {
            throw new PatternFault("ends in a backslash");
        }
        char c = source.charAt(at + 1);
        if (c == 'k' && at + 2 < source.length() && "<'".indexOf(source.charAt(at + 2)) >= 0) {
            int end = close(at + 3, source.charAt(at + 2) == '<' ? '>' : '\'');
            String name = source.substring(at + 3, end);
            if (name.matches("[0-9]+")) {
                out.append("\\").append(name);
            } else {
                reference(name);
            }
            at = end + 1;
            return;
        }
        if (c == 'Q') {
            int end = source.indexOf("\\E", at);
            String literal = source.substring(at + 2, end < 0 ? source.length() : end);
            out.append("(?:").append(Pattern.quote(literal)).append(')');
            at = end < 0 ? source.length() : end + 2;
            return;
        }
        switch (c) {
            case 'b', 'B' -> out.append("(?U:\\").append(c).append(')');
            case 'A', 'z', 'Z', 'G' -> out.append('\\').append(c);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                if (!capturing) {
                    throw new PatternFault("refers to a group, which a pair cannot have");
                }
                out.append('\\').append(c);
            }
            default -> {
                Escape escape = Escape.read(source, at);
                out.append(escape.java());
                at = escape.end();
                return;
            }
        }
        at += 2;
    }
}
