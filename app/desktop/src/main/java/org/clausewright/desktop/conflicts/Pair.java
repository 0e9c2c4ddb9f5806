package org.clausewright.desktop.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.text.TextSpan;

/// A conflict as it stands in a snapshot.
///
/// @param found     as the search gave it
/// @param conflict  where it stands now, and what the author has said of it
/// @param leftTitle the title of the section on the left; empty where it stands in none
/// @param why       the reason that the author gave, where the pair has been answered
record Pair(Conflict found, Conflict conflict, String leftTitle, String rightTitle, Optional<String> why) {

    /// Empty where one of the two quotes is not in the text any more: then there is nothing to decide.
    ///
    /// @param later how it stood after the author's answers, the latest first
    static Optional<Pair> in(Spec spec, Conflict found, List<Conflict> later) {
        return Stream.concat(Stream.of(found), later.stream())
                .flatMap(version -> in(spec, found, version).stream())
                .findFirst();
    }

    private static Optional<Pair> in(Spec spec, Conflict found, Conflict version) {
        return moved(spec, version.left()).flatMap(left -> moved(spec, version.right())
                .map(right -> new Pair(
                        found,
                        found.with(left, right, Answered.state(spec, left, right)),
                        title(spec, left),
                        title(spec, right),
                        Answered.decision(spec, left, right).map(Decision::why).filter(why -> !why.isBlank()))));
    }

    boolean isOpen() {
        return conflict.state() == Conflict.State.OPEN;
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
                .map(side.file()::qualified)
                .flatMap(spec::section)
                .map(Spec.Found::value)
                .map(Section::title)
                .orElse("");
    }
}
