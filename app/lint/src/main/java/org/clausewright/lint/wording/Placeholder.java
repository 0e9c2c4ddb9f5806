package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.text.TextSpan;

/// Text that is not finished, in whatever a spec says, examples and code apart.
record Placeholder(RulePage page, Wording wording) implements BlockRule {

    /// What the marks start with, so that the pattern is tried at few places only.
    private static final String FIRST_LETTERS = "(?=[?\\[FLTXlt])";

    private static final Pattern MARK = Pattern.compile(FIRST_LETTERS + "(?:\\b(?:TBD|TBC|TODO|FIXME|XXX)\\b"
            + "|\\?{3,}"
            + "|\\[(?i:needs clarification|insert|fill in|tbd|todo|placeholder)\\b[^\\]]{0,200}\\]?"
            + "|(?i:\\bto be (?:determined|decided|defined|confirmed|specified|announced)\\b(?! (?:by|in|from|at)\\b))"
            + "|(?i:\\blorem ipsum\\b))");

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(
                Passage.Kind.RULE,
                Passage.Kind.HEADING,
                Passage.Kind.COMMENTARY,
                Passage.Kind.FOOTNOTE,
                Passage.Kind.RUBRIC);
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        Matcher mark = MARK.matcher(prose.plain());
        while (mark.find()) {
            TextSpan span = new TextSpan(mark.start(), mark.end()).shift(prose.start());
            hits.accept(wording.hit(span, mark.group()));
        }
    }
}
