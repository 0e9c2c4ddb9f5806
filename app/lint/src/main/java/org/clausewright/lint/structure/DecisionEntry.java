package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Decision;
import org.clausewright.spec.DecisionFile;
import org.clausewright.spec.text.TextSpan;

/// A decision and where it stands in its file.
///
/// @param heading its first line, without the line break
/// @param span    all of it, up to the next heading
record DecisionEntry(Decision decision, TextSpan heading, TextSpan span) {

    private static final Pattern HEADING = Pattern.compile("(?m)^#[^\\r\\n]*");

    /// The decisions in a file's text, in its order.
    static List<DecisionEntry> in(String text) {
        List<DecisionEntry> entries = new ArrayList<>();
        List<TextSpan> headings = HEADING.matcher(text)
                .results()
                .map(found -> new TextSpan(found.start(), found.end()))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            TextSpan heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            TextSpan span = new TextSpan(heading.start(), end);
            DecisionFile.read(span.in(text))
                    .forEach(decision -> entries.add(new DecisionEntry(decision, heading, span)));
        }
        return entries;
    }

    /// Where the hash of the sentence stands that was decided on.
    Optional<TextSpan> hash(String text) {
        Matcher line = Pattern.compile("(?m)^- +Text: *(" + Pattern.quote(decision.textHash()) + ") *$")
                .matcher(text)
                .region(span.start(), span.end());
        return decision.textHash().isEmpty() || !line.find()
                ? Optional.empty()
                : Optional.of(new TextSpan(line.start(1), line.end(1)));
    }
}
