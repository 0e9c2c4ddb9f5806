package org.clausewright.spec.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/// Reads a fenced block: the turns and answers of an example where it is `xml`, and else just code.
final class FenceReader {

    private static final Pattern ELEMENT =
            Pattern.compile("</?(?:system|developer|user|assistant|tool|comparison)(?:\\s[^<>]*)?>");

    private final Leaves leaves;
    private final String text;

    FenceReader(Leaves leaves) {
        this.leaves = leaves;
        this.text = leaves.text();
    }

    void read(FencedCodeBlock fence) {
        List<SourceSpan> lines = fence.getSourceSpans();
        leaves.addToken(Token.Kind.MARKUP, leaves.span(lines.getFirst()));
        Integer closingLength = fence.getClosingFenceLength();
        boolean closed = closingLength != null && lines.size() > 1;
        if (closed) {
            leaves.addToken(Token.Kind.MARKUP, leaves.span(lines.getLast()));
        }
        TextSpan inner = innerLines(lines, closed);
        if (!isXml(fence)) {
            leaves.addToken(Token.Kind.CODE, inner);
            leaves.add(new Leaf.Other());
            return;
        }
        ExampleBody.Content content = ExampleBody.read(text, inner);
        leaves.add(new Leaf.Body(leaves.span(fence), inner, content));
        addTokens(inner, content);
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
                    ? leaves.span(lines.getLast()).start()
                    : leaves.span(lines.getFirst()).end();
            return TextSpan.at(at);
        }
        int end = leaves.span(lines.get(last)).end();
        return new TextSpan(
                leaves.span(lines.get(1)).start(),
                closed ? leaves.span(lines.getLast()).start() : end);
    }

    private void addTokens(TextSpan inner, ExampleBody.Content content) {
        Matcher element = ELEMENT.matcher(text);
        int at = text.indexOf('<', inner.start(), inner.end());
        while (at >= 0) {
            boolean found = element.region(at, inner.end()).lookingAt();
            if (found) {
                leaves.addToken(Token.Kind.ELEMENT, new TextSpan(at, element.end()));
            }
            at = text.indexOf('<', found ? element.end() : at + 1, inner.end());
        }
        for (Answer answer : content.answers()) {
            leaves.addToken(token(answer.verdict()), answer.comment());
        }
    }

    private static Token.Kind token(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> Token.Kind.GOOD;
            case OK -> Token.Kind.OK;
            case BAD -> Token.Kind.BAD;
        };
    }
}
