package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// The edits of a file that the latest snapshot has not seen yet. Snapshots come later than keys; by these, places in
/// a snapshot become places in the text as it is now.
final class Pending {

    private record Step(long revision, TextEdit edit) {}

    private List<Step> steps = new ArrayList<>();

    /// Takes note of a change.
    ///
    /// @param revision the text revision with the change
    /// @param edits    in order, all referring to the text before
    void add(long revision, List<TextEdit> edits) {
        for (TextEdit edit : edits.reversed()) {
            steps.add(new Step(revision, edit));
        }
    }

    /// A snapshot of a revision has come: forgets what it has seen, and says where in it that stands.
    List<TextSpan> settle(long revision) {
        List<TextSpan> touched = new ArrayList<>();
        List<Step> unseen = new ArrayList<>();
        for (Step step : steps) {
            if (step.revision() > revision) {
                unseen.add(step);
                continue;
            }
            TextEdit edit = step.edit();
            touched.replaceAll(span -> TextEdits.follow(span, edit));
            int start = edit.span().start();
            touched.add(new TextSpan(start, start + edit.replacement().length()));
        }
        steps = unseen;
        return touched;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /// Where a span of the snapshot stands now; empty where it has been touched since.
    Optional<TextSpan> now(TextSpan span) {
        TextSpan place = span;
        for (Step step : steps) {
            if (touches(place, step.edit().span())) {
                return Optional.empty();
            }
            place = TextEdits.follow(place, step.edit());
        }
        return Optional.of(place);
    }

    /// Where a span of the snapshot stands now, stretched or shrunk by what has been done in it since.
    TextSpan follow(TextSpan span) {
        TextSpan place = span;
        for (Step step : steps) {
            place = TextEdits.follow(place, step.edit());
        }
        return place;
    }

    private static boolean touches(TextSpan place, TextSpan edited) {
        return edited.isEmpty()
                ? place.start() < edited.start() && edited.start() < place.end()
                : edited.overlaps(place);
    }
}
