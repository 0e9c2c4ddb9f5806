package org.clausewright.vale;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression of a style, ready to search. A search that takes too long ends in [TooSlow].
final class Expression {

    private static final Pattern REFERENCE = Pattern.compile("\\$([0-9]{1,3})|\\$\\{([0-9]{1,3})}");

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    static Expression of(String vale) throws PatternFault {
        return ofJava(Translator.toJava(vale));
    }

    /// @param java what [Translator] wrote
    static Expression ofJava(String java) throws PatternFault {
        try {
            return new Expression(Pattern.compile(java, Pattern.UNIX_LINES | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException broken) {
            throw new PatternFault("is no regular expression: " + broken.getDescription());
        } catch (StackOverflowError deep) {
            throw new PatternFault("is nested too deeply");
        }
    }

    Matcher matcher(CharSequence text) {
        return pattern.matcher(new TimedText(text));
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
