package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;

/// A comment that turns wording rules off or on again from there on, in Vale's notation: `<!-- vale off -->`,
/// `<!-- vale Style = NO -->`, `<!-- vale Style.Rule = YES -->`. The program's own name may stand for Vale's.
///
/// @param name   a rule's id or a style's name; empty for all
/// @param offset where the comment ends, relative to its block
record Directive(String name, boolean off, int offset) {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*(?:vale|clausewright)\\s+(?:(?<all>off|on)|(?<name>[A-Za-z0-9_.-]{1,100})"
                    + "\\s*=\\s*(?<value>NO|YES))\\s*-->");
    private static final Pattern VERBATIM = Pattern.compile("(?i)\\s*<(?:pre|script|style|textarea)\\b");

    /// The directives in a block, in their order. Comments in code are code.
    static List<Directive> in(Block block) {
        List<Directive> found = new ArrayList<>();
        for (Token token : block.tokens()) {
            if (token.kind() == Token.Kind.COMMENT) {
                read(block.text(), token.span(), found);
            }
        }
        return List.copyOf(found);
    }

    private static void read(String text, TextSpan comment, List<Directive> found) {
        Matcher matcher = COMMENT.matcher(text).region(comment.start(), comment.end());
        if (VERBATIM.matcher(text).region(comment.start(), comment.end()).lookingAt()) {
            return;
        }
        while (matcher.find()) {
            String name = matcher.group("name");
            found.add(
                    name == null
                            ? new Directive("", "off".equals(matcher.group("all")), matcher.end())
                            : new Directive(name, "NO".equals(matcher.group("value")), matcher.end()));
        }
    }
}
