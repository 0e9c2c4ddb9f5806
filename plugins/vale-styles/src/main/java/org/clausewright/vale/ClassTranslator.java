package org.clausewright.vale;

import java.util.Map;

/// Writes one character class, `[...]`, for Java: where Java would see a class within a class or an intersection,
/// the signs are signs, and the names of POSIX are read as such.
final class ClassTranslator {

    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("alnum", "p{Alnum}"),
            Map.entry("alpha", "p{Alpha}"),
            Map.entry("ascii", "p{ASCII}"),
            Map.entry("blank", "p{Blank}"),
            Map.entry("cntrl", "p{Cntrl}"),
            Map.entry("digit", "p{Digit}"),
            Map.entry("graph", "p{Graph}"),
            Map.entry("lower", "p{Lower}"),
            Map.entry("print", "p{Print}"),
            Map.entry("punct", "p{Punct}"),
            Map.entry("space", "p{Space}"),
            Map.entry("upper", "p{Upper}"),
            Map.entry("word", "w"),
            Map.entry("xdigit", "p{XDigit}"));

    private final String source;
    private final StringBuilder members = new StringBuilder();
    private String subtracted = "";
    private int at;
    private boolean lastIsSet = true;

    /// @param at where the class starts
    ClassTranslator(String source, int at) {
        this.source = source;
        this.at = at;
    }

    /// Where the class ends in the pattern.
    int end() {
        return at;
    }

    String translate() throws PatternFault {
        at++;
        boolean negated = source.startsWith("^", at);
        if (negated) {
            at++;
        }
        int first = at;
        while (true) {
            if (at >= source.length()) {
                throw new PatternFault("has a class without an end");
            }
            if (source.charAt(at) == ']' && at > first) {
                at++;
                break;
            }
            member();
        }
        String java = "[" + (negated ? "^" : "") + members + "]";
        return subtracted.isEmpty() ? java : "(?:(?!" + subtracted + ")" + java + ")";
    }

    private void member() throws PatternFault {
        char c = source.charAt(at);
        if (c == '-' && source.startsWith("[", at + 1) && !members.isEmpty()) {
            at++;
            ClassTranslator inner = new ClassTranslator(source, at);
            subtracted = inner.translate();
            at = inner.end();
            return;
        }
        if (c == '[' && source.startsWith("[:", at) && posix()) {
            return;
        }
        if (c == '\\') {
            escape();
            return;
        }
        if (c == '-' && (lastIsSet || source.startsWith("]", at + 1) || startsSet(at + 1))) {
            members.append("\\-");
            at++;
            return;
        }
        lastIsSet = false;
        int point = source.codePointAt(at);
        if ("[]&^\\".indexOf(point) >= 0) {
            members.append('\\');
        }
        members.appendCodePoint(point);
        at += Character.charCount(point);
    }

    /// Whether what stands at an offset is a class of its own, which cannot end a range.
    private boolean startsSet(int offset) {
        return offset + 1 < source.length()
                && source.charAt(offset) == '\\'
                && "dDwWsSpP".indexOf(source.charAt(offset + 1)) >= 0;
    }

    private boolean posix() throws PatternFault {
        int close = source.indexOf(":]", at + 2);
        String name = close < 0 ? "" : source.substring(at + 2, close);
        boolean negated = name.startsWith("^");
        String plain = negated ? name.substring(1) : name;
        if (plain.isEmpty() || !plain.chars().allMatch(Character::isLetter)) {
            return false;
        }
        String java = POSIX.get(plain);
        if (java == null) {
            throw new PatternFault("has the class [:" + plain + ":], which is not known");
        }
        members.append('\\').append(negated ? Character.toUpperCase(java.charAt(0)) : java.charAt(0));
        members.append(java, 1, java.length());
        lastIsSet = true;
        at = close + 2;
        return true;
    }

    private void escape() throws PatternFault {
        if (at + 1 >= source.length()) {
            throw new PatternFault("has a class without an end");
        }
        char c = source.charAt(at + 1);
        lastIsSet = false;
        switch (c) {
            case 'b' -> {
                members.append("\\x08");
                at += 2;
            }
            default -> {
                Escape escape = Escape.read(source, at);
                members.append(escape.java());
                at = escape.end();
                lastIsSet = escape.isSet();
            }
        }
    }
}
