package org.clausewright.desktop.conflicts;

import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.text.TextSpan;

/// A conflict as it stands in a snapshot.
///
/// @param leftTitle the title of the section on the left; empty where it stands in none
record Pair(Conflict conflict, String leftTitle, String rightTitle) {

    /// Empty where one of the two quotes is not in the text any more: then there is nothing to decide.
    static Optional<Pair> in(Spec spec, Conflict conflict) {
        Optional<Side> left = moved(spec, conflict.left());
        Optional<Side> right = moved(spec, conflict.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Conflict now = new Conflict(
                left.get(),
                right.get(),
                conflict.score(),
                conflict.kind(),
                conflict.scenario(),
                conflict.verdict(),
                conflict.because(),
                conflict.source(),
                Answered.state(spec, left.get(), right.get()));
        return Optional.of(new Pair(now, title(spec, left.get()), title(spec, right.get())));
    }

    /// The side with its quote where it stands now: the nearest place to where it stood.
    private static Optional<Side> moved(Spec spec, Side side) {
        return spec.document(side.file()).flatMap(document -> nearest(document, side));
    }

    private static Optional<Side> nearest(SpecDocument document, Side side) {
        String text = document.text();
        int wanted = side.span().start();
        int after = text.indexOf(side.quote(), Math.min(wanted, text.length()));
        int before = text.lastIndexOf(side.quote(), wanted);
        if (after < 0 && before < 0) {
            return Optional.empty();
        }
        int at = after < 0 || (before >= 0 && wanted - before < after - wanted) ? before : after;
        return Optional.of(new Side(
                side.file(),
                document.lines().line(at),
                side.section(),
                side.clause(),
                side.authority(),
                side.quote(),
                new TextSpan(at, at + side.quote().length()),
                side.demand()));
    }

    private static String title(Spec spec, Side side) {
        return side.section()
                .flatMap(spec::section)
                .map(Spec.Found::value)
                .map(Section::title)
                .orElse("");
    }
}
