package org.clausewright.desktop.parts;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;
import org.jspecify.annotations.Nullable;

/// The words of a passage as a reader sees them: without tags and emphasis, links as their words.
public final class Words {

    private static final Pattern TAG = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{0,500})]\\((?:#([A-Za-z0-9_:-]+)|(?=[A-Za-z0-9_-]+:)([A-Za-z0-9_:-]+)|[^()]{0,500})\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private final Spec spec;

    public Words(Spec spec) {
        this.spec = spec;
    }

    /// @param markdown a sentence or a part of one
    public String of(String markdown) {
        String text = TAG.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(words(link)));
        text = EMPHASIS.matcher(text).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private String words(MatchResult link) {
        @Nullable String id = link.group(2) == null ? link.group(3) : link.group(2);
        if (!link.group(1).equals("?") || id == null) {
            return link.group(1);
        }
        return spec.section(id).map(Spec.Found::value).map(Section::title).orElse(id);
    }
}
