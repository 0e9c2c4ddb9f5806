package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;

/// Reads a heading that stands at the top level: its title, without the hashes around it, and its attributes.
final class HeadingReader {

    private static final Pattern ATX = Pattern.compile("[\\uFEFF ]{0,4}(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");

    private final Leaves leaves;
    private final String text;

    HeadingReader(Leaves leaves) {
        this.leaves = leaves;
        this.text = leaves.text();
    }

    void read(Heading heading) {
        TextSpan span = leaves.span(heading);
        Matcher atx = ATX.matcher(text).region(span.start(), span.end());
        boolean isAtx = atx.lookingAt();
        int start = isAtx ? atx.end() : span.start();
        int end = isAtx ? withoutClosingHashes(start, span.end()) : endOfSetextTitle(heading, span);
        end = trimEnd(start, end);
        Optional<Attributes> attributes = Attributes.atEndOf(text, start, end);
        int titleEnd =
                attributes.isPresent() ? trimEnd(start, attributes.get().span().start()) : end;
        TextSpan title = new TextSpan(Math.min(start, titleEnd), titleEnd);
        leaves.addToken(token(heading.getLevel()), span);
        if (isAtx) {
            leaves.addToken(Token.Kind.MARKUP, new TextSpan(atx.start(1), atx.end(1)));
        }
        attributes.ifPresent(found -> leaves.addToken(Token.Kind.ATTRIBUTES, found.span()));
        Leaf.Prose prose = leaves.prose(heading, Passage.Kind.HEADING, title);
        leaves.add(new Leaf.Heading(
                heading.getLevel(),
                span,
                title,
                title.in(text),
                withoutMarkup(title.in(text), prose.passage().plain()),
                attributes));
        leaves.add(prose);
    }

    /// The words as a reader sees them: without what stands blank in the plain text, code without its backticks.
    private static String withoutMarkup(String source, String plain) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            boolean isCode = plain.charAt(i) == '\uFFFC' && source.charAt(i) != '`';
            if (isCode || plain.charAt(i) == source.charAt(i)) {
                words.append(source.charAt(i));
            }
        }
        return words.toString();
    }

    private static Token.Kind token(int level) {
        return switch (level) {
            case 1 -> Token.Kind.HEADING_1;
            case 2 -> Token.Kind.HEADING_2;
            case 3 -> Token.Kind.HEADING_3;
            default -> Token.Kind.HEADING;
        };
    }

    private int withoutClosingHashes(int start, int end) {
        int last = trimEnd(start, end) - 1;
        if (last < start || text.charAt(last) != '#') {
            return end;
        }
        Matcher closing = CLOSING_HASHES.matcher(text).region(start, end);
        return closing.find() ? closing.start() : end;
    }

    /// A setext heading's last line is its underline.
    private int endOfSetextTitle(Heading heading, TextSpan span) {
        List<SourceSpan> lines = heading.getSourceSpans();
        if (lines.size() < 2) {
            return span.end();
        }
        leaves.addToken(Token.Kind.MARKUP, leaves.span(lines.getLast()));
        return leaves.span(lines.get(lines.size() - 2)).end();
    }

    private int trimEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
