package org.clausewright.desktop.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes what somebody typed as the content of a turn, so that reading it again gives the same words: what would be
/// read as an entity, as the end of the turn or of the fence, or as a verdict is written as an entity.
final class TurnText {

    private static final Pattern ENTITY =
            Pattern.compile("&(?=(?:amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)");
    private static final Pattern FENCE = Pattern.compile("(?m)^( {0,3})([~`])(?=\\2\\2)");
    private static final Pattern VERDICT = Pattern.compile("^<(?=!--\\s*(?:GOOD|OK|BAD)\\b)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*(?:\r\n|\r|\n))+");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private TurnText() {}

    /// @param lineBreak the one that the file uses
    static String write(String role, String content, String lineBreak) {
        String text = ENTITY.matcher(trim(content)).replaceAll("&amp;");
        text = text.replace("</" + role + ">", "&lt;/" + role + ">");
        text = FENCE.matcher(text).replaceAll(fence -> {
            String sign = fence.group(2).equals("~") ? "&#126;" : "&#96;";
            return Matcher.quoteReplacement(fence.group(1) + sign);
        });
        if (role.equals("assistant")) {
            text = VERDICT.matcher(text).replaceFirst("&lt;");
        }
        return LINE_BREAK.matcher(text).replaceAll(Matcher.quoteReplacement(lineBreak));
    }

    /// Without what a reader drops: blank lines at the start, white space at the end.
    private static String trim(String content) {
        return BLANK_LINES.matcher(content).replaceFirst("").stripTrailing();
    }
}
