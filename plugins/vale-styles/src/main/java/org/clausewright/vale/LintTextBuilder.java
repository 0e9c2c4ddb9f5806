package org.clausewright.vale;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Token;

/// Makes of a passage the text that Vale sees in it. Vale reads the HTML of a document: the text between two tags is
/// trimmed, and what follows an inline tag is set off by a blank unless it starts with a sign that closes or follows
/// one that opens.
final class LintTextBuilder {

    private static final char WORDS = ' ';
    private static final char DROPPED = 'x';
    private static final char TAG = 't';
    private static final char MASKED = '*';

    private static final String NO_BLANK_BEFORE = ".?!,:;)]}—–";
    private static final String NO_BLANK_AFTER = "([{—–";
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s<]*[^\\s<?!.,:*_~'\")\\]]");

    private final String source;
    private final String plain;
    private final int start;
    private final char[] kinds;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    private LintTextBuilder(Block block, Passage passage) {
        this.start = passage.span().start();
        this.source = passage.span().in(block.text());
        this.plain = passage.plain();
        this.kinds = new char[source.length()];
        Arrays.fill(kinds, WORDS);
        for (Token token : BlockTexts.tokens(block, passage.span())) {
            mark(token);
        }
        markLineStarts();
        markEscapes();
        markAddresses();
    }

    static LintText of(Block block, Passage passage, Scope.Place place) {
        LintTextBuilder builder = new LintTextBuilder(block, passage);
        builder.build();
        int[] origins = Arrays.copyOf(builder.origins, builder.text.length());
        return new LintText(
                place,
                builder.text.toString(),
                at -> origins[at],
                passage.span().start());
    }

    private void mark(Token token) {
        int from = token.span().start() - start;
        int to = Math.min(source.length(), token.span().end() - start);
        switch (token.kind()) {
            case MARKUP, COMMENT -> Arrays.fill(kinds, from, to, TAG);
            case TAG -> Arrays.fill(kinds, from, to, DROPPED);
            case CODE -> markCode(from, to);
            case LINK -> markLink(from, to);
            default -> {}
        }
    }

    private void markCode(int from, int to) {
        int ticks = 0;
        while (from + ticks < to && source.charAt(from + ticks) == '`') {
            ticks++;
        }
        Arrays.fill(kinds, from, to, MASKED);
        Arrays.fill(kinds, from, Math.min(to, from + ticks), TAG);
        Arrays.fill(kinds, Math.max(from, to - ticks), to, TAG);
    }

    private void markLink(int from, int to) {
        if (source.startsWith("<", from)) {
            Arrays.fill(kinds, from, to, MASKED);
        } else if (source.startsWith("[?]", from)) {
            Arrays.fill(kinds, from, to, DROPPED);
            kinds[from + 1] = MASKED;
        } else if (source.startsWith("[", from)) {
            kinds[from] = TAG;
        }
    }

    /// What stands before the words of a line belongs to the blocks around them.
    private void markLineStarts() {
        int at = source.indexOf('\n');
        while (at >= 0) {
            int before = at - 1;
            while (before >= 0 && plain.charAt(before) == ' ' && kinds[before] == WORDS) {
                kinds[before--] = DROPPED;
            }
            int after = at + 1;
            while (after < plain.length() && plain.charAt(after) == ' ' && source.charAt(after) != '\n') {
                if (kinds[after] == WORDS) {
                    kinds[after] = DROPPED;
                }
                after++;
            }
            at = source.indexOf('\n', at + 1);
        }
    }

    private void markEscapes() {
        for (int i = source.indexOf('\\'); i >= 0 && i + 1 < source.length(); i = source.indexOf('\\', i + 2)) {
            char next = source.charAt(i + 1);
            boolean sign = next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next);
            if (kinds[i] == WORDS && (sign || next == '\n')) {
                kinds[i] = DROPPED;
            }
        }
    }

    private void markAddresses() {
        if (!source.contains("://")) {
            return;
        }
        Matcher address = ADDRESS.matcher(source);
        while (address.find()) {
            if (kinds[address.start()] == WORDS && kinds[address.end() - 1] == WORDS) {
                Arrays.fill(kinds, address.start(), address.end(), MASKED);
            }
        }
    }

    private void build() {
        boolean afterTag = false;
        int at = 0;
        while (at < source.length()) {
            char kind = kinds[at];
            if (kind == TAG) {
                afterTag = true;
                at++;
                continue;
            }
            boolean masked = kind == MASKED;
            afterTag |= masked;
            int end = at;
            while (end < source.length() && kinds[end] != TAG && (kinds[end] == MASKED) == masked) {
                end++;
            }
            addRun(at, end, afterTag);
            at = end;
        }
    }

    /// Adds the words of one run between two tags.
    private void addRun(int from, int to, boolean afterTag) {
        int first = from;
        while (first < to && (kinds[first] == DROPPED || isBlank(first))) {
            first++;
        }
        int last = to;
        while (last > first && (kinds[last - 1] == DROPPED || isBlank(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        boolean masked = kinds[first] == MASKED;
        boolean closing = !masked && NO_BLANK_BEFORE.indexOf(source.charAt(first)) >= 0;
        if (afterTag && !closing && !text.isEmpty() && NO_BLANK_AFTER.indexOf(text.charAt(text.length() - 1)) < 0) {
            add(' ', -1);
        }
        for (int i = first; i < last; i++) {
            if (kinds[i] != DROPPED && source.charAt(i) != '\r') {
                add(masked && source.charAt(i) != '\n' ? '*' : source.charAt(i), start + i);
            }
        }
    }

    private boolean isBlank(int at) {
        return kinds[at] != MASKED && Character.isWhitespace(source.charAt(at));
    }

    private void add(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[text.length()] = origin;
        text.append(c);
    }
}
