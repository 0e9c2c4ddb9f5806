package org.clausewright.spec.document;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The five entities of XML and numeric ones. What is no entity stays as it is.
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Entities() {}

    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity)));
    }

    private static String decoded(MatchResult entity) {
        String name = entity.group(1);
        if (name != null) {
            return NAMED.getOrDefault(name, entity.group());
        }
        String decimal = entity.group(2);
        String hex = entity.group(3);
        int codePoint = decimal != null ? Integer.parseInt(decimal) : hex != null ? Integer.parseInt(hex, 16) : 0;
        return Character.isValidCodePoint(codePoint) && codePoint != 0 ? Character.toString(codePoint) : entity.group();
    }
}
