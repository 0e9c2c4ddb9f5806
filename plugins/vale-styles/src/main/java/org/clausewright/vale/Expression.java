package org.clausewright.vale;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// A regular expression of a style, ready to search. A search that takes too long ends in [TooSlow].
final class Expression {

    private static final Pattern REFERENCE = Pattern.compile("\\$([0-9]{1,3})|\\$\\{([0-9]{1,3})}");

    private static final int FLAGS = Pattern.UNIX_LINES | Pattern.UNICODE_CASE;

    /// How many places [#near] tries.
    static final int WINDOW = 64;

    private final Pattern pattern;
    private volatile @Nullable Pattern near;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    static Expression of(String vale) throws PatternFault {
        return ofJava(Translator.toJava(vale));
    }

    /// @param java what [Translator] wrote
    static Expression ofJava(String java) throws PatternFault {
        try {
            return new Expression(Pattern.compile(java, FLAGS));
        } catch (PatternSyntaxException broken) {
            throw new PatternFault("is no regular expression: " + broken.getDescription());
        } catch (StackOverflowError deep) {
            throw new PatternFault("is nested too deeply");
        }
    }

    Matcher matcher(CharSequence text) {
        return pattern.matcher(new TimedText(text));
    }

    /// Searches a text that does its own counting.
    Matcher matcherOf(CharSequence text) {
        return pattern.matcher(text);
    }

    /// Whose `lookingAt` says whether a match starts at one of the next [#WINDOW] places.
    Matcher near(CharSequence text) {
        Pattern made = near;
        if (made == null) {
            made = Pattern.compile("(?s).{0," + (WINDOW - 1) + "}?(?-s:" + pattern.pattern() + ")", FLAGS);
            near = made;
        }
        return made.matcher(text);
    }

    /// Whether all that it asks of what stands before a match is the text itself, not how far away the start of the
    /// text is or where the match before ended.
    boolean looksBackOnly() {
        String java = pattern.pattern();
        return !java.contains("(?<=") && !java.contains("(?<!") && !java.contains("\\G");
    }

    /// How many groups it has.
    int groups() {
        return pattern.matcher("").groupCount();
    }

    boolean isIn(CharSequence text) {
        return matcher(text).find();
    }

    /// Replaces each match by a template in which `$1` and `${1}` stand for groups.
    String replaceAll(String text, String template) {
        Matcher matcher = matcher(text);
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            replaced.append(text, from, matcher.start());
            appendTemplate(template, matcher, replaced);
            from = matcher.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static void appendTemplate(String template, Matcher matcher, StringBuilder out) {
        Matcher reference = REFERENCE.matcher(template);
        int from = 0;
        while (reference.find()) {
            out.append(template, from, reference.start());
            String number = reference.group(1) == null ? reference.group(2) : reference.group(1);
            int group = Integer.parseInt(number);
            String value = group <= matcher.groupCount() ? matcher.group(group) : reference.group();
            out.append(value == null ? "" : value);
            from = reference.end();
        }
        out.append(template, from, template.length());
    }
}
