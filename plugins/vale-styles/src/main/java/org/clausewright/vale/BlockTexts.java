package org.clausewright.vale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// The texts of a block, kept for as long as the block lives. May be used from several threads.
final class BlockTexts {

    private static final Pattern LIST_MARKER = Pattern.compile("(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+$");
    private static final Pattern TABLE_RULE =
            Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]+)]");

    private final List<Expression> ignored;
    private final WholeTexts wholes = new WholeTexts(this);
    private final Map<Block, List<LintText>> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Block, Statistics> statistics = Collections.synchronizedMap(new WeakHashMap<>());

    /// @param ignored what is to be masked as if it were code
    BlockTexts(List<Expression> ignored) {
        this.ignored = List.copyOf(ignored);
    }

    List<LintText> of(Block block) {
        @Nullable List<LintText> texts = known.get(block);
        if (texts == null) {
            texts = List.copyOf(read(block));
            known.put(block, texts);
        }
        return texts;
    }

    WholeTexts wholes() {
        return wholes;
    }

    /// How much there is of what in a block.
    Statistics statistics(Block block) {
        @Nullable Statistics counted = statistics.get(block);
        if (counted == null) {
            counted = Statistics.of(block, of(block));
            statistics.put(block, counted);
        }
        return counted;
    }

    private List<LintText> read(Block block) {
        List<LintText> texts = new ArrayList<>();
        boolean quoted = false;
        for (Passage passage : block.passages()) {
            if (isTable(block, passage)) {
                addCells(block, passage, texts);
            } else {
                Scope.Place place = place(block, passage, quoted);
                LintText text = masked(LintTextBuilder.of(block, passage, place));
                add(text, passage.sentences(), place, texts);
            }
            quoted |= passage.kind() == Passage.Kind.QUOTATION;
            addInline(block, passage, texts);
        }
        return texts;
    }

    private static void add(LintText text, List<TextSpan> sentences, Scope.Place place, List<LintText> texts) {
        if (text.text().isBlank()) {
            return;
        }
        texts.add(text);
        if (place.names().equals(Scope.Place.TEXT.names())) {
            texts.add(text.at(place.paragraph()));
        }
        for (TextSpan sentence : sentences) {
            LintText part = text.within(sentence, place.sentence());
            if (!part.text().isEmpty()) {
                texts.add(part);
            }
        }
    }

    private static Scope.Place place(Block block, Passage passage, boolean quoted) {
        if (passage.kind() == Passage.Kind.HEADING) {
            return Scope.Place.heading(level(block));
        }
        int start = passage.span().start();
        String line = block.text().substring(block.text().lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
        boolean listed =
                block.kind() == Block.Kind.LIST || LIST_MARKER.matcher(line).find();
        if (listed || passage.kind() == Passage.Kind.FOOTNOTE) {
            return Scope.Place.LIST;
        }
        return passage.kind() == Passage.Kind.QUOTATION && !quoted ? Scope.Place.QUOTATION : Scope.Place.TEXT;
    }

    private static int level(Block block) {
        String text = block.text().stripLeading();
        int hashes = 0;
        while (hashes < text.length() && hashes < 6 && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0) {
            return hashes;
        }
        boolean first = block.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.HEADING_1);
        return first ? 1 : 2;
    }

    private static boolean isTable(Block block, Passage passage) {
        String source = passage.span().in(block.text());
        int first = source.indexOf('\n');
        if (first < 0 || source.indexOf('|') < 0 || source.lastIndexOf('|', first) < 0) {
            return false;
        }
        int second = source.indexOf('\n', first + 1);
        String rule = source.substring(first + 1, second < 0 ? source.length() : second)
                .replace("\r", "");
        return rule.indexOf('-') >= 0 && TABLE_RULE.matcher(rule).matches();
    }

    private void addCells(Block block, Passage passage, List<LintText> texts) {
        LintText whole = LintTextBuilder.of(block, passage, Scope.Place.TEXT);
        String source = block.text();
        int lineStart = passage.span().start();
        int number = 0;
        while (lineStart < passage.span().end()) {
            int newline = source.indexOf('\n', lineStart);
            int lineEnd = newline < 0
                    ? passage.span().end()
                    : Math.min(newline, passage.span().end());
            if (number != 1) {
                Scope.Place place = number == 0 ? Scope.Place.TABLE_HEADER : Scope.Place.TABLE_CELL;
                for (TextSpan cell : cells(source, lineStart, lineEnd)) {
                    LintText text = masked(whole.within(cell, place));
                    add(text, List.of(cell), place, texts);
                }
            }
            number++;
            lineStart = lineEnd + 1;
        }
    }

    private static List<TextSpan> cells(String source, int start, int end) {
        List<TextSpan> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '|' && (i == start || source.charAt(i - 1) != '\\')) {
                cells.add(new TextSpan(from, i));
                from = i + 1;
            }
        }
        cells.add(new TextSpan(from, end));
        return cells;
    }

    /// The tokens of a block that start within a span.
    static List<Token> tokens(Block block, TextSpan span) {
        List<Token> tokens = block.tokens();
        return tokens.subList(firstFrom(tokens, span.start()), firstFrom(tokens, span.end()));
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What rules with an inline scope look at: code, emphasis, links, and the words for an image.
    private static void addInline(Block block, Passage passage, List<LintText> texts) {
        for (Token token : tokens(block, passage.span())) {
            if (!passage.span().contains(token.span())) {
                continue;
            }
            switch (token.kind()) {
                case CODE -> addRaw(block, inner(block, token.span(), "`"), Scope.Place.of("code.md"), texts);
                case STRONG -> addRaw(block, inner(block, token.span(), "*_"), Scope.Place.of("strong.md"), texts);
                case EMPHASIS -> addRaw(block, inner(block, token.span(), "*_"), Scope.Place.of("emphasis.md"), texts);
                case LINK -> addRaw(block, words(block, token.span()), Scope.Place.of("link.md"), texts);
                case MARKUP -> {
                    Matcher image = IMAGE.matcher(block.text())
                            .region(token.span().start(), token.span().end());
                    if (image.lookingAt()) {
                        TextSpan words = new TextSpan(image.start(1), image.end(1));
                        addRaw(block, words, Scope.Place.of("text.attr.alt"), texts);
                    }
                }
                default -> {}
            }
        }
    }

    private static void addRaw(Block block, TextSpan span, Scope.Place place, List<LintText> texts) {
        if (!span.isEmpty()) {
            texts.add(new LintText(place, span.in(block.text()), at -> span.start() + at, span.start()));
        }
    }

    private static TextSpan inner(Block block, TextSpan span, String delimiters) {
        int start = span.start();
        int end = span.end();
        while (start < end && delimiters.indexOf(block.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && delimiters.indexOf(block.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static TextSpan words(Block block, TextSpan link) {
        int start = link.start() + 1;
        int close = block.text().indexOf("](", start);
        int end = close < 0 || close > link.end() ? link.end() - 1 : close;
        return new TextSpan(Math.min(start, end), end);
    }

    private LintText masked(LintText text) {
        if (ignored.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.text());
        for (Expression expression : ignored) {
            try {
                Matcher found = expression.matcher(text.text());
                while (found.find()) {
                    for (int i = found.start(); i < found.end(); i++) {
                        masked.setCharAt(i, '*');
                    }
                }
            } catch (TooSlow | StackOverflowError endless) {
                return text;
            }
        }
        return text.masked(masked.toString());
    }
}
