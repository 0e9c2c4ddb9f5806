package org.clausewright.desktop.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.desktop.editor.text.Ink;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;

/// The inks of a token: mostly one, but of some tokens only a part carries the meaning, and the rest recedes.
final class TokenInks {

    private static final Pattern VERDICT = Pattern.compile("GOOD|OK|BAD");

    /// `**Example**: `, in three parts.
    private static final Pattern LABEL = Pattern.compile("(\\*\\*)([^*]*)(\\*\\*:?)");

    private TokenInks() {}

    /// @return spans relative to the block, as the token's
    static List<InkRun> of(Token token, String block) {
        return switch (token.kind()) {
            case GOOD -> verdict(Ink.GOOD, token, block);
            case OK -> verdict(Ink.OK, token, block);
            case BAD -> verdict(Ink.BAD, token, block);
            case EXAMPLE_TITLE -> label(token, block);
            case LINK -> List.of(run(Ink.LINK, token.span()), run(Ink.MARKUP, first(token.span())));
            case HEADING_1 -> List.of(run(Ink.HEADING_1, token.span()));
            case HEADING_2 -> List.of(run(Ink.HEADING_2, token.span()));
            case HEADING_3 -> List.of(run(Ink.HEADING_3, token.span()));
            case HEADING -> List.of(run(Ink.HEADING, token.span()));
            case MARKUP -> List.of(run(Ink.MARKUP, token.span()));
            case ATTRIBUTES -> List.of(run(Ink.ATTRIBUTES, token.span()));
            case STRONG -> List.of(run(Ink.STRONG, token.span()));
            case EMPHASIS -> List.of(run(Ink.EMPHASIS, token.span()));
            case CODE -> List.of(run(Ink.CODE, token.span()));
            case TAG -> List.of(run(Ink.TAG, token.span()));
            case ELEMENT -> List.of(run(Ink.ELEMENT, token.span()));
            case COMMENTARY -> List.of(run(Ink.COMMENTARY, token.span()));
            case QUOTATION -> List.of(run(Ink.QUOTATION, token.span()));
            case COMMENT -> List.of(run(Ink.COMMENT, token.span()));
        };
    }

    private static List<InkRun> verdict(Ink ink, Token token, String block) {
        TextSpan span = token.span();
        Matcher word = VERDICT.matcher(block).region(span.start(), span.end());
        if (!word.find()) {
            return List.of(run(Ink.COMMENT, span));
        }
        return List.of(
                run(Ink.COMMENT, new TextSpan(span.start(), word.start())),
                run(ink, new TextSpan(word.start(), word.end())),
                run(Ink.COMMENT, new TextSpan(word.end(), span.end())));
    }

    private static List<InkRun> label(Token token, String block) {
        TextSpan span = token.span();
        Matcher label = LABEL.matcher(block).region(span.start(), span.end());
        if (!label.lookingAt()) {
            return List.of(run(Ink.EXAMPLE_TITLE, span));
        }
        return List.of(
                run(Ink.MARKUP, new TextSpan(label.start(1), label.end(1))),
                run(Ink.EXAMPLE_TITLE, new TextSpan(label.start(2), label.end(2))),
                run(Ink.MARKUP, new TextSpan(label.start(3), label.end(3))));
    }

    private static TextSpan first(TextSpan span) {
        return new TextSpan(span.start(), Math.min(span.end(), span.start() + 1));
    }

    private static InkRun run(Ink ink, TextSpan span) {
        return new InkRun(ink, span);
    }
}
