package org.clausewright.desktop.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// A query that is ready to run. May be run on any thread; an expression that backtracks without end is cut off.
public final class Search {

    /// More hits than anybody looks at.
    public static final int MOST = 10_000;

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Pattern pattern;
    private final boolean regex;

    Search(Pattern pattern, boolean regex) {
        this.pattern = pattern;
        this.regex = regex;
    }

    /// Where it is found, at most [#MOST] places, none of them empty.
    ///
    /// @param cancelled asked now and then; where true the search ends with what it has
    public Outcome<List<TextSpan>> in(String text, BooleanSupplier cancelled) {
        return limited(text, cancelled, this::spans);
    }

    /// The edits that put `replacement` in the place of every hit; of a regular expression, `$1` stands for its first
    /// group.
    public Outcome<List<TextEdit>> replacements(String text, String replacement, BooleanSupplier cancelled) {
        String template = regex ? replacement : Matcher.quoteReplacement(replacement);
        try {
            return limited(text, cancelled, matcher -> edits(matcher, template));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSuchGroup) {
            return Outcome.failed(new SearchFailure.BadReplacement(
                    Messages.of(Search.class).text("replacement.wrong", String.valueOf(noSuchGroup.getMessage()))));
        }
    }

    private <T> Outcome<T> limited(String text, BooleanSupplier cancelled, Function<Matcher, T> run) {
        Messages messages = Messages.of(Search.class);
        try {
            return Outcome.done(run.apply(pattern.matcher(new TimedText(text, LIMIT, cancelled))));
        } catch (TimedText.OutOfTime late) {
            return Outcome.failed(new SearchFailure.TooSlow(messages.text("pattern.slow")));
        } catch (StackOverflowError deep) {
            return Outcome.failed(new SearchFailure.TooSlow(messages.text("pattern.deep")));
        }
    }

    private List<TextSpan> spans(Matcher matcher) {
        List<TextSpan> spans = new ArrayList<>();
        while (spans.size() < MOST && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return List.copyOf(spans);
    }

    private static List<TextEdit> edits(Matcher matcher, String template) {
        List<TextEdit> edits = new ArrayList<>();
        int copied = 0;
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) {
                continue;
            }
            StringBuilder replaced = new StringBuilder();
            matcher.appendReplacement(replaced, template);
            edits.add(TextEdit.replace(matcher.start(), matcher.end(), replaced.substring(matcher.start() - copied)));
            copied = matcher.end();
        }
        return List.copyOf(edits);
    }
}
