package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// A stretch of a document as one line to read and edit. What a text field cannot show, a line break with what leads
/// the next line or a control character, is shown as something else and stays in the document where nobody touches it.
public final class OneLine {

    private static final Pattern HIDDEN = Pattern.compile("[ \\t]*\\R[\\s>]*|[\\p{Cntrl}&&[^\\t]]");

    private final TextSpan span;
    private final String text;
    private final int[] offsets;

    private OneLine(TextSpan span, String text, int[] offsets) {
        this.span = span;
        this.text = text;
        this.offsets = offsets;
    }

    /// @param span where it stands in `document`
    public static OneLine of(String document, TextSpan span) {
        String raw = span.in(document);
        StringBuilder shown = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + 1];
        Matcher hidden = HIDDEN.matcher(raw);
        int at = 0;
        while (hidden.find()) {
            for (int i = at; i < hidden.start(); i++) {
                offsets[shown.length()] = i;
                shown.append(raw.charAt(i));
            }
            offsets[shown.length()] = hidden.start();
            boolean isBreak = hidden.group().chars().anyMatch(c -> c == '\n' || c == '\r');
            shown.append(isBreak ? ' ' : '\uFFFD');
            at = hidden.end();
        }
        for (int i = at; i < raw.length(); i++) {
            offsets[shown.length()] = i;
            shown.append(raw.charAt(i));
        }
        offsets[shown.length()] = raw.length();
        return new OneLine(span, shown.toString(), offsets);
    }

    /// Where it stands in the document.
    public TextSpan span() {
        return span;
    }

    public String text() {
        return text;
    }

    /// Where a span of the document is shown, as far as it is.
    public TextSpan shown(TextSpan inDocument) {
        int start = shown(inDocument.start() - span.start());
        return new TextSpan(start, Math.max(start, shown(inDocument.end() - span.start())));
    }

    private int shown(int offset) {
        int at = 0;
        while (at < text.length() && offsets[at] < offset) {
            at++;
        }
        return at;
    }

    /// What is shown once a document's edits are applied. Edits beyond the stretch are left out.
    public String with(List<TextEdit> inDocument) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (TextEdit edit : inDocument) {
            if (span.contains(edit.span())) {
                TextSpan here = shown(edit.span());
                result.append(text, at, here.start()).append(edit.replacement().replaceAll("\\s*\\R\\s*", " "));
                at = here.end();
            }
        }
        return result.append(text.substring(at)).toString();
    }

    /// The edits of the document that make it say what was written instead: only the words that differ.
    public List<TextEdit> edits(String written) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        int start = 0;
        StringBuilder replacement = new StringBuilder();
        boolean open = false;
        for (WordChanges.Piece piece : WordChanges.between(text, written)) {
            switch (piece.kind()) {
                case SAME -> {
                    if (open) {
                        edits.add(edit(start, at, replacement.toString()));
                        replacement.setLength(0);
                        open = false;
                    }
                    at += piece.text().length();
                }
                case GONE -> {
                    start = open ? start : at;
                    open = true;
                    at += piece.text().length();
                }
                case NEW -> {
                    start = open ? start : at;
                    open = true;
                    replacement.append(piece.text());
                }
            }
        }
        if (open) {
            edits.add(edit(start, at, replacement.toString()));
        }
        return List.copyOf(edits);
    }

    private TextEdit edit(int from, int to, String replacement) {
        int start = offsets[from];
        int end = from == to ? start : offsets[to];
        return new TextEdit(new TextSpan(span.start() + start, span.start() + end), replacement);
    }
}
