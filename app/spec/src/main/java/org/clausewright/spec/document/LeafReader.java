package org.clausewright.spec.document;

import java.util.List;
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

/// Reads one top-level block: its leaves in order, and the tokens that an editor shows.
final class LeafReader {

    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*Example\\*\\*[ \\t]*:[ \\t]*");
    private static final Pattern RUBRIC = Pattern.compile("\\*\\*Rubric\\*\\*[ \\t]*:\\s*");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([A-Za-z0-9_-]+)]:");

    private final String text;
    private final Leaves leaves;

    /// @param text the block's text
    /// @param base where it starts in the text that was parsed
    LeafReader(String text, int base) {
        this.text = text;
        this.leaves = new Leaves(text, base);
    }

    /// @param nodes the block, after the link definitions that it starts with
    BlockFacts read(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                new HeadingReader(leaves).read(heading);
            } else {
                readNode(node, Passage.Kind.RULE);
            }
        }
        return leaves.facts(kindOf(nodes.getLast()));
    }

    private Block.Kind kindOf(Node block) {
        return switch (block) {
            case Heading _ -> Block.Kind.HEADING;
            case ListBlock _ -> Block.Kind.LIST;
            case BlockQuote _ -> Block.Kind.QUOTATION;
            case Admonition _ -> Block.Kind.COMMENTARY;
            case FencedCodeBlock _ -> leaves.startWith(Leaf.Body.class) ? Block.Kind.EXAMPLE_BODY : Block.Kind.CODE;
            case IndentedCodeBlock _ -> Block.Kind.CODE;
            case Paragraph _ ->
                leaves.startWith(Leaf.ExampleTitle.class)
                        ? Block.Kind.EXAMPLE_TITLE
                        : leaves.startWith(Leaf.Rubric.class) ? Block.Kind.RUBRIC : Block.Kind.PARAGRAPH;
            default -> Block.Kind.OTHER;
        };
    }

    private void readNode(Node node, Passage.Kind kind) {
        switch (node) {
            case Heading heading -> readProse(heading, kind, leaves.span(heading));
            case Paragraph paragraph -> readParagraph(paragraph, kind);
            case FencedCodeBlock fence -> new FenceReader(leaves).read(fence);
            case IndentedCodeBlock code -> readOther(code, Token.Kind.CODE);
            case HtmlBlock html -> readOther(html, Token.Kind.COMMENT);
            case BlockQuote quote -> {
                leaves.addToken(Token.Kind.QUOTATION, leaves.span(quote));
                readChildren(quote, Passage.Kind.QUOTATION);
            }
            case Admonition admonition -> {
                leaves.addToken(Token.Kind.COMMENTARY, leaves.span(admonition));
                leaves.addToken(Token.Kind.MARKUP, leaves.firstLine(admonition));
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
                readNode(child, kind);
            }
        }
    }

    private void readParagraph(Paragraph paragraph, Passage.Kind kind) {
        TextSpan span = leaves.span(paragraph);
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
            leaves.addToken(Token.Kind.EXAMPLE_TITLE, span);
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
        leaves.add(leaves.prose(node, kind, span));
    }

    private void readOther(Node node, Token.Kind token) {
        leaves.addToken(token, leaves.span(node));
        leaves.add(new Leaf.Other());
    }

    private void markListMarker(ListItem item) {
        Node first = item.getFirstChild();
        TextSpan line = leaves.firstLine(item);
        int end = first == null || first.getSourceSpans().isEmpty()
                ? line.end()
                : Math.min(line.end(), leaves.span(first).start());
        leaves.addToken(Token.Kind.MARKUP, new TextSpan(line.start(), Math.max(line.start(), end)));
    }
}
