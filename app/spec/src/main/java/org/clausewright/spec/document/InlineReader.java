package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Reads the inlines of one leaf: the plain words, tags, links and tokens.
final class InlineReader {

    private static final Pattern TAG = Pattern.compile("\\[\\^([A-Za-z0-9_-]+)]");
    private static final Pattern TARGET = Pattern.compile(
            "]\\(\\s*<?(?:#((?:ID:){0,8}ID)|((?:ID:){1,8}ID)(?=[>)\\s]))".replace("ID", "[A-Za-z0-9_-]+"));
    private static final char OPAQUE = '\uFFFC';

    private final String text;
    private final int base;
    private final TextSpan span;
    private final char[] plain;
    private final List<Token> tokens;
    private final List<Leaf.LinkTo> links = new ArrayList<>();

    private InlineReader(String text, int base, TextSpan span, List<Token> tokens) {
        this.text = text;
        this.base = base;
        this.span = span;
        this.plain = text.substring(span.start(), span.end()).toCharArray();
        this.tokens = tokens;
    }

    /// @param base   where `text` starts in the text that was parsed
    /// @param span   which part of `text` the words are
    /// @param tokens where tokens are added, relative to `text`
    static Leaf.Prose read(String text, int base, Node leaf, TextSpan span, Passage.Kind kind, List<Token> tokens) {
        InlineReader reader = new InlineReader(text, base, span, tokens);
        reader.blankOutsideLines(leaf);
        reader.readInlines(leaf);
        List<Leaf.Tag> tags = reader.readTags();
        reader.blankLineBreaks();
        String plain = new String(reader.plain);
        List<TextSpan> inPlain =
                tags.stream().map(tag -> tag.span().shift(-span.start())).toList();
        List<TextSpan> sentences = Sentences.of(plain, inPlain).stream()
                .map(sentence -> trim(text, sentence.shift(span.start())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        Passage passage = new Passage(kind, span, Optional.empty(), sentences, plain);
        reader.links.sort(Comparator.comparing(Leaf.LinkTo::span));
        return new Leaf.Prose(passage, tags, List.copyOf(reader.links));
    }

    private static TextSpan trim(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /// What stands between the leaf's lines belongs to the blocks around it: indents, `>`.
    private void blankOutsideLines(Node leaf) {
        int covered = span.start();
        for (SourceSpan line : leaf.getSourceSpans()) {
            int start = line.getInputIndex() - base;
            blank(covered, start);
            covered = Math.max(covered, start + line.getLength());
        }
        blank(covered, span.end());
    }

    private void blankLineBreaks() {
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] == '\n' || plain[i] == '\r') {
                plain[i] = ' ';
            }
        }
    }

    private void readInlines(Node leaf) {
        for (Node node = leaf.getFirstChild(); node != null; node = following(node, leaf)) {
            read(node);
        }
    }

    /// The next node below `root`, depth first.
    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node up = node; up != null && !up.equals(root); up = up.getParent()) {
            if (up.getNext() != null) {
                return up.getNext();
            }
        }
        return null;
    }

    private void read(Node node) {
        if (node instanceof Text || node instanceof SoftLineBreak) {
            return;
        }
        Optional<TextSpan> found = spanOf(node);
        if (found.isEmpty()) {
            return;
        }
        TextSpan at = found.get();
        switch (node) {
            case Code _ -> {
                fill(at.start(), at.end(), OPAQUE);
                add(Token.Kind.CODE, at);
            }
            case HtmlInline _ -> {
                blank(at.start(), at.end());
                add(Token.Kind.COMMENT, at);
            }
            case Emphasis _ -> readDelimited(at, 1, Token.Kind.EMPHASIS);
            case StrongEmphasis _ -> readDelimited(at, 2, Token.Kind.STRONG);
            case Link link -> readLink(link, at);
            case Image _ -> readImage(at);
            default -> {}
        }
    }

    private void readDelimited(TextSpan at, int length, Token.Kind kind) {
        add(kind, at);
        if (at.length() < 2 * length) {
            return;
        }
        for (TextSpan delimiter :
                List.of(new TextSpan(at.start(), at.start() + length), new TextSpan(at.end() - length, at.end()))) {
            blank(delimiter.start(), delimiter.end());
            add(Token.Kind.MARKUP, delimiter);
        }
    }

    /// As with links: only an image with its target in place is one.
    private void readImage(TextSpan at) {
        if (text.charAt(at.end() - 1) == ')') {
            fill(at.start(), at.end(), OPAQUE);
            add(Token.Kind.MARKUP, at);
        }
    }

    /// Only links with their target in place count; what a definition elsewhere makes a link stays words.
    private void readLink(Link link, TextSpan at) {
        if (text.charAt(at.start()) == '<') {
            fill(at.start(), at.end(), OPAQUE);
            add(Token.Kind.LINK, at);
            return;
        }
        if (text.charAt(at.end() - 1) != ')') {
            return;
        }
        int wordsEnd = wordsEnd(link, at);
        add(Token.Kind.LINK, at);
        add(Token.Kind.MARKUP, new TextSpan(wordsEnd, at.end()));
        String words = text.substring(at.start() + 1, wordsEnd);
        boolean titled = words.equals("?");
        if (titled) {
            fill(at.start(), at.end(), OPAQUE);
        } else {
            blank(at.start(), at.start() + 1);
            blank(wordsEnd, at.end());
        }
        Matcher target = TARGET.matcher(text).region(wordsEnd, at.end());
        if (target.lookingAt()) {
            boolean hash = target.group(1) != null;
            int id = hash ? 1 : 2;
            TextSpan where = new TextSpan(target.start(id), target.end(id));
            links.add(new Leaf.LinkTo(at, target.group(id), where, titled, hash));
        }
    }

    /// Where the `]` stands that ends a link's words.
    private int wordsEnd(Link link, TextSpan at) {
        Node last = link.getLastChild();
        int from =
                last == null ? at.start() + 1 : spanOf(last).map(TextSpan::end).orElse(at.start() + 1);
        int close = from > at.end() ? -1 : text.indexOf("](", from, at.end());
        return close < 0 ? at.start() + 1 : close;
    }

    private List<Leaf.Tag> readTags() {
        int first = text.indexOf("[^", span.start(), span.end());
        if (first < 0) {
            return List.of();
        }
        List<Leaf.Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text).region(first, span.end());
        while (tag.find()) {
            if (!isUntouched(tag.start(), tag.end())) {
                continue;
            }
            TextSpan at = new TextSpan(tag.start(), tag.end());
            tags.add(new Leaf.Tag(tag.group(1), at));
            add(Token.Kind.TAG, at);
            blank(at.start(), at.end());
        }
        return List.copyOf(tags);
    }

    private boolean isUntouched(int start, int end) {
        boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
        String seen = new String(plain, start - span.start(), end - start);
        return !escaped && text.startsWith(seen, start);
    }

    private Optional<TextSpan> spanOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        SourceSpan last = spans.getLast();
        int start = spans.getFirst().getInputIndex() - base;
        int end = last.getInputIndex() + last.getLength() - base;
        return end > start && start >= span.start() && end <= span.end()
                ? Optional.of(new TextSpan(start, end))
                : Optional.empty();
    }

    private void add(Token.Kind kind, TextSpan at) {
        tokens.add(new Token(kind, at));
    }

    private void blank(int start, int end) {
        fill(start, end, ' ');
    }

    /// Fills what of `start` to `end` lies within the words.
    private void fill(int start, int end, char with) {
        int from = Math.max(start, span.start()) - span.start();
        int to = Math.min(end, span.end()) - span.start();
        if (from < to) {
            Arrays.fill(plain, from, to, with);
        }
    }
}
