package org.clausewright.lint.structure;

import java.util.regex.Pattern;

/// Compares titles by what a reader sees: emphasis, code signs, link targets, the shape of quotation marks and the
/// width of blanks make no difference. Anything else does.
final class Titles {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()\\s]*\\)");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private Titles() {}

    static boolean same(String left, String right) {
        return left.equals(right) || plain(left).equals(plain(right));
    }

    static String plain(String title) {
        String words = LINK.matcher(title).replaceAll("$1");
        words = words.replace("*", "").replace("`", "").replace("\\", "");
        words = UNDERSCORE.matcher(words).replaceAll("");
        words = words.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        words = BLANKS.matcher(words).replaceAll(" ").strip();
        return words.endsWith(":") ? words.substring(0, words.length() - 1).stripTrailing() : words;
    }
}
