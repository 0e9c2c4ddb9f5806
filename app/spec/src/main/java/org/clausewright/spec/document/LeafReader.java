package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// Reads one top-level block: its leaves in order, and the tokens that an editor shows. Offsets in the syntax tree
/// refer to the text that was parsed; those given out refer to the block.
final class LeafReader {

    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*Example\\*\\*[ \\t]*:[ \\t]*");
    private static final Pattern RUBRIC = Pattern.compile("\\*\\*Rubric\\*\\*[ \\t]*:\\s*");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([A-Za-z0-9_-]+)]:");
    private static final Pattern ATX = Pattern.compile("[\\uFEFF ]{0,4}(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");
    private static final Pattern ELEMENT =
            Pattern.compile("</?(?:system|developer|user|assistant|tool|comparison)(?:\\s[^<>]*)?>");

    private final String text;
    private final int base;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /// @param text the block's text
    /// @param base where it starts in the text that was parsed
    LeafReader(String text, int base) {
        this.text = text;
        this.base = base;
    }

    /// @param nodes the block, after the link definitions that it starts with
    BlockFacts read(List<Node> nodes) {
        nodes.forEach(node -> readNode(node, Passage.Kind.RULE, true));
        tokens.sort(Comparator.comparing(Token::span));
        return new BlockFacts(kindOf(nodes.getLast()), tokens, leaves);
    }

    private Block.Kind kindOf(Node block) {
        return switch (block) {
            case Heading _ -> Block.Kind.HEADING;
            case ListBlock _ -> Block.Kind.LIST;
            case BlockQuote _ -> Block.Kind.QUOTATION;
            case Admonition _ -> Block.Kind.COMMENTARY;
            case FencedCodeBlock _ -> startsWith(Leaf.Body.class) ? Block.Kind.EXAMPLE_BODY : Block.Kind.CODE;
            case IndentedCodeBlock _ -> Block.Kind.CODE;
            case Paragraph _ ->
                startsWith(Leaf.ExampleTitle.class)
                        ? Block.Kind.EXAMPLE_TITLE
                        : startsWith(Leaf.Rubric.class) ? Block.Kind.RUBRIC : Block.Kind.PARAGRAPH;
            default -> Block.Kind.OTHER;
        };
    }

    private boolean startsWith(Class<? extends Leaf> type) {
        return !leaves.isEmpty() && type.isInstance(leaves.getFirst());
    }

    private void readNode(Node node, Passage.Kind kind, boolean topLevel) {
        switch (node) {
            case Heading heading when topLevel -> readHeading(heading);
            case Heading heading -> readProse(heading, kind, span(heading));
            case Paragraph paragraph -> readParagraph(paragraph, kind);
            case FencedCodeBlock fence -> readFence(fence);
            case IndentedCodeBlock code -> readOther(code, Token.Kind.CODE);
            case HtmlBlock html -> readOther(html, Token.Kind.COMMENT);
            case BlockQuote quote -> {
                addToken(Token.Kind.QUOTATION, span(quote));
                readChildren(quote, Passage.Kind.QUOTATION);
            }
            case Admonition admonition -> {
                addToken(Token.Kind.COMMENTARY, span(admonition));
                addToken(Token.Kind.MARKUP, firstLine(admonition));
                readChildren(admonition, Passage.Kind.COMMENTARY);
            }
            case ListItem item -> {
                markListMarker(item);
                readChildren(item, kind);
            }
            case ListBlock list -> readChildren(list, kind);
            case LinkReferenceDefinition definition
            when definition.getLabel().startsWith("^") ->
                leaves.add(new Leaf.FootnoteDefinition(definition.getLabel().substring(1)));
            default -> leaves.add(new Leaf.Other());
        }
    }

    private void readChildren(Node parent, Passage.Kind kind) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!child.getSourceSpans().isEmpty()) {
                readNode(child, kind, false);
            }
        }
    }

    private void readHeading(Heading heading) {
        TextSpan span = span(heading);
        Matcher atx = ATX.matcher(text).region(span.start(), span.end());
        boolean isAtx = atx.lookingAt();
        int start = isAtx ? atx.end() : span.start();
        int end = isAtx ? withoutClosingHashes(start, span.end()) : endOfSetextTitle(heading, span);
        end = trimEnd(start, end);
        Optional<Attributes> attributes = Attributes.atEndOf(text, start, end);
        int titleEnd =
                attributes.isPresent() ? trimEnd(start, attributes.get().span().start()) : end;
        TextSpan title = new TextSpan(Math.min(start, titleEnd), titleEnd);
        addToken(headingToken(heading.getLevel()), span);
        if (isAtx) {
            addToken(Token.Kind.MARKUP, new TextSpan(atx.start(1), atx.end(1)));
        }
        attributes.ifPresent(found -> addToken(Token.Kind.ATTRIBUTES, found.span()));
        Leaf.Prose prose = InlineReader.read(text, base, heading, title, Passage.Kind.HEADING, tokens);
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

    private static Token.Kind headingToken(int level) {
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
        SourceSpan underline = lines.getLast();
        addToken(Token.Kind.MARKUP, span(underline));
        SourceSpan last = lines.get(lines.size() - 2);
        return last.getInputIndex() + last.getLength() - base;
    }

    private int trimEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private void readParagraph(Paragraph paragraph, Passage.Kind kind) {
        TextSpan span = span(paragraph);
        char first = text.charAt(span.start());
        if (first != '*' && first != '[') {
            readProse(paragraph, kind, span);
            return;
        }
        Matcher example = EXAMPLE.matcher(text).region(span.start(), span.end());
        Matcher rubric = RUBRIC.matcher(text).region(span.start(), span.end());
        Matcher footnote = FOOTNOTE.matcher(text).region(span.start(), span.end());
        if (example.lookingAt()) {
            TextSpan title = new TextSpan(example.end(), span.end());
            leaves.add(new Leaf.ExampleTitle(span, title, title.in(text)));
            addToken(Token.Kind.EXAMPLE_TITLE, span);
            readProse(paragraph, Passage.Kind.EXAMPLE_TITLE, title);
        } else if (rubric.lookingAt()) {
            leaves.add(new Leaf.Rubric(span, text.substring(rubric.end(), span.end())));
            readProse(paragraph, Passage.Kind.RUBRIC, new TextSpan(rubric.end(), span.end()));
        } else if (footnote.lookingAt()) {
            leaves.add(new Leaf.FootnoteDefinition(footnote.group(1)));
            readProse(paragraph, Passage.Kind.FOOTNOTE, new TextSpan(footnote.end(), span.end()));
        } else {
            readProse(paragraph, kind, span);
        }
    }

    private void readProse(Node node, Passage.Kind kind, TextSpan span) {
        leaves.add(InlineReader.read(text, base, node, span, kind, tokens));
    }

    private void readFence(FencedCodeBlock fence) {
        TextSpan span = span(fence);
        List<SourceSpan> lines = fence.getSourceSpans();
        addToken(Token.Kind.MARKUP, span(lines.getFirst()));
        Integer closingLength = fence.getClosingFenceLength();
        boolean closed = closingLength != null && lines.size() > 1;
        if (closed) {
            addToken(Token.Kind.MARKUP, span(lines.getLast()));
        }
        TextSpan inner = innerLines(lines, closed);
        if (!isXml(fence)) {
            addToken(Token.Kind.CODE, inner);
            leaves.add(new Leaf.Other());
            return;
        }
        ExampleBody.Content content = ExampleBody.read(text, inner);
        leaves.add(new Leaf.Body(span, inner, content));
        addBodyTokens(inner, content);
    }

    private static boolean isXml(FencedCodeBlock fence) {
        String info = fence.getInfo();
        return info != null && info.startsWith("xml") && (info.length() == 3 || Character.isWhitespace(info.charAt(3)));
    }

    /// From the start of the first line within the fence to the end of its last line break.
    private TextSpan innerLines(List<SourceSpan> lines, boolean closed) {
        int last = closed ? lines.size() - 2 : lines.size() - 1;
        if (last < 1) {
            int at = closed
                    ? span(lines.getLast()).start()
                    : span(lines.getFirst()).end();
            return TextSpan.at(at);
        }
        int end = span(lines.get(last)).end();
        return new TextSpan(
                span(lines.get(1)).start(), closed ? span(lines.getLast()).start() : end);
    }

    private void addBodyTokens(TextSpan inner, ExampleBody.Content content) {
        Matcher element = ELEMENT.matcher(text);
        int at = text.indexOf('<', inner.start(), inner.end());
        while (at >= 0) {
            boolean found = element.region(at, inner.end()).lookingAt();
            if (found) {
                addToken(Token.Kind.ELEMENT, new TextSpan(at, element.end()));
            }
            at = text.indexOf('<', found ? element.end() : at + 1, inner.end());
        }
        for (Answer answer : content.answers()) {
            addToken(
                    switch (answer.verdict()) {
                        case GOOD -> Token.Kind.GOOD;
                        case OK -> Token.Kind.OK;
                        case BAD -> Token.Kind.BAD;
                    },
                    answer.comment());
        }
    }

    private void readOther(Node node, Token.Kind token) {
        addToken(token, span(node));
        leaves.add(new Leaf.Other());
    }

    private void markListMarker(ListItem item) {
        Node first = item.getFirstChild();
        TextSpan line = firstLine(item);
        int end = first == null || first.getSourceSpans().isEmpty()
                ? line.end()
                : Math.min(line.end(), span(first).start());
        addToken(Token.Kind.MARKUP, new TextSpan(line.start(), Math.max(line.start(), end)));
    }

    private void addToken(Token.Kind kind, TextSpan span) {
        if (!span.isEmpty()) {
            tokens.add(new Token(kind, span));
        }
    }

    private TextSpan firstLine(Node node) {
        return span(node.getSourceSpans().getFirst());
    }

    private TextSpan span(SourceSpan span) {
        int start = span.getInputIndex() - base;
        return new TextSpan(start, start + span.getLength());
    }

    private TextSpan span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return new TextSpan(
                span(spans.getFirst()).start(), span(spans.getLast()).end());
    }
}
