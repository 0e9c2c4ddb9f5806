package org.clausewright.vale;

/// Flags within an expression, `(?im-s)` for what follows or `(?im-s:` for a group.
///
/// @param java      the same without `x`, which Java is not told of, up to the sign that ends it
/// @param multiline whether `$` ends a line from here
/// @param spaced    whether white space counts for nothing from here
/// @param ofGroup   whether they hold for the group that they start
/// @param end       where they end in the pattern
record InlineFlags(String java, boolean multiline, boolean spaced, boolean ofGroup, int end) {

    private static final String FLAGS = "imsxn-";

    /// @param at        where `(?` stands
    /// @param multiline how it is before them
    /// @param spaced    how it is before them
    static InlineFlags read(String source, int at, boolean multiline, boolean spaced) throws PatternFault {
        int end = at + 2;
        while (end < source.length() && FLAGS.indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        if (end >= source.length() || (source.charAt(end) != ')' && source.charAt(end) != ':')) {
            throw new PatternFault("has a group that starts with "
                    + source.substring(at, Math.min(source.length(), end + 1)) + ", which is not supported");
        }
        boolean lines = multiline;
        boolean spaces = spaced;
        StringBuilder java = new StringBuilder("(?");
        boolean on = true;
        for (char flag : source.substring(at + 2, end).toCharArray()) {
            switch (flag) {
                case '-' -> {
                    on = false;
                    java.append('-');
                }
                case 'm' -> {
                    lines = on;
                    java.append('m');
                }
                case 'x' -> spaces = on;
                case 'n' -> throw new PatternFault("sets the flag n, which is not supported");
                default -> java.append(flag);
            }
        }
        return new InlineFlags(java.toString(), lines, spaces, source.charAt(end) == ':', end + 1);
    }
}
