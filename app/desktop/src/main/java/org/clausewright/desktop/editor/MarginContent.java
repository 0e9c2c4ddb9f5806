package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.clausewright.desktop.editor.text.MarginLine;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// What the margin has to say about places of the text, kept in step with it.
final class MarginContent {

    /// From `at` on, up to the next one.
    private record Authority(TextSpan at, Optional<Integer> rank) {}

    private record Changed(TextSpan span, MarginLine.Change change) {}

    private List<Authority> authorities = List.of();
    private List<Changed> changes = List.of();

    /// Takes the authorities of a snapshot. A section without one of its own has that of the section around it.
    ///
    /// @return whether that changes anything
    boolean setSections(SpecDocument document, Ladder ladder, Pending pending) {
        List<Authority> found = new ArrayList<>();
        for (Section section : document.sections()) {
            Optional<Integer> rank = authority(document, section).flatMap(ladder::rank);
            found.add(new Authority(pending.follow(TextSpan.at(section.own().start())), rank));
        }
        boolean changed = !found.equals(authorities);
        authorities = List.copyOf(found);
        return changed;
    }

    private static Optional<String> authority(SpecDocument document, Section section) {
        return section.authority().or(() -> section.parent().flatMap(parent -> document.sections().stream()
                .filter(candidate -> candidate.id().equals(parent) && candidate.level() < section.level())
                .findFirst()
                .flatMap(found -> authority(document, found))));
    }

    /// Takes change marks, as stretches of the text as it is now.
    void setChanges(List<ChangeMark> marks, IntFunction<TextSpan> line) {
        changes = marks.stream()
                .map(mark -> new Changed(
                        new TextSpan(
                                line.apply(mark.first()).start(),
                                Math.max(
                                        line.apply(mark.first()).start(),
                                        line.apply(mark.last()).end())),
                        mark.change()))
                .toList();
    }

    void follow(TextEdit edit) {
        authorities = authorities.stream()
                .map(authority -> new Authority(TextEdits.follow(authority.at(), edit), authority.rank()))
                .toList();
        changes = changes.stream()
                .map(changed -> new Changed(TextEdits.follow(changed.span(), edit), changed.change()))
                .toList();
    }

    Optional<Integer> authorityAt(int offset) {
        Optional<Integer> rank = Optional.empty();
        for (Authority authority : authorities) {
            if (authority.at().start() > offset) {
                break;
            }
            rank = authority.rank();
        }
        return rank;
    }

    Optional<MarginLine.Change> changeOn(TextSpan line) {
        return changes.stream()
                .filter(changed -> changed.span().start() <= line.end()
                        && line.start() <= changed.span().end())
                .map(Changed::change)
                .findFirst();
    }
}
