package org.clausewright.workspace.help.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.lint.Places;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.Brief;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.DecisionFailure;
import org.clausewright.workspace.help.DecisionWriter;

/// Records what the author says of a conflict: it stays, with a reason, or the text was changed so that it is gone. The
/// pair comes back only when one of the two texts changes.
public final class SettleConflict {

    private static final int WORDS = 120;

    private final DecisionWriter decisions;

    public SettleConflict(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    public Workspace workspace() {
        return decisions.workspace();
    }

    /// Why the words of a passage cannot be changed from here; empty where they can.
    public Optional<Failure> locked(SpecPath file) {
        return file.prefix()
                .<Failure>map(ReconcileFailure.Imported::new)
                .or(() -> workspace().readOnly(file).map(DecisionFailure.NotEditable::new));
    }

    /// Changes the text and records the answer, as one undo step. The decision holds for the text after the change.
    ///
    /// @param conflict  as it stands in the latest snapshot
    /// @param changes   of the text as it is now; none where the author only says something
    /// @param answer    accepted or resolved
    /// @param undoTitle what the undo step is called
    /// @return the pair as it stands after it, or what went wrong: then nothing is changed
    public Outcome<Conflict> settle(
            Conflict conflict, List<FileEdit> changes, Decision.Answer answer, String why, String undoTitle) {
        Optional<Failure> refused = refused(conflict, changes);
        if (refused.isPresent()) {
            return Outcome.failed(refused.get());
        }
        SpecEdit edit = new SpecEdit(undoTitle, changes);
        Spec after = workspace().spec().edit(edit);
        Side left = moved(after, conflict.left(), edit);
        Side right = moved(after, conflict.right(), edit);
        boolean leftIsOurs = left.file().prefix().isEmpty();
        Side about = leftIsOurs ? left : right;
        Decision decision = decision(conflict, after, about, leftIsOurs ? right : left, answer, why);
        return decisions.edit(Answered.id(about).orElseThrow(), decision).flatMap(recorded -> {
            List<FileEdit> files = new ArrayList<>(changes);
            files.add(recorded);
            return workspace().apply(new SpecEdit(undoTitle, files))
                    ? Outcome.done(conflict.with(left, right, state(answer)))
                    : Outcome.failed(new DecisionFailure.TextChanged());
        });
    }

    private Optional<Failure> refused(Conflict conflict, List<FileEdit> changes) {
        if (Answered.id(conflict.left()).isEmpty()
                || Answered.id(conflict.right()).isEmpty()) {
            return Optional.of(new DecisionFailure.NoPlace());
        }
        if (Stream.of(conflict.left(), conflict.right())
                .allMatch(side -> side.file().prefix().isPresent())) {
            return Optional.of(new ReconcileFailure.NothingOurs());
        }
        Spec spec = workspace().spec();
        if (workspace().specRevision() != workspace().textRevision()
                || !stands(spec, conflict.left())
                || !stands(spec, conflict.right())) {
            return Optional.of(new DecisionFailure.TextChanged());
        }
        return changes.stream()
                .flatMap(change -> locked(change.file()).stream())
                .findFirst();
    }

    /// The passage where it stands after the changes; where its words are others now, the sentence that took its place.
    private Side moved(Spec after, Side side, SpecEdit edit) {
        SpecDocument before = workspace().spec().document(side.file()).orElseThrow();
        SpecDocument now = after.document(side.file()).orElseThrow();
        TextSpan words = edit.follow(side.file(), side.span());
        boolean same = words.end() <= now.length() && now.text(words).equals(side.quote());
        TextSpan start =
                TextSpan.at(new Places(before).sentenceSpan(side.span()).start());
        TextSpan span = same ? words : new Places(now).sentenceSpan(edit.follow(side.file(), start));
        return new Side(
                side.file(),
                now.lines().line(span.start()),
                side.section(),
                side.clause(),
                side.authority(),
                now.text(span).stripTrailing(),
                new TextSpan(
                        span.start(),
                        span.start() + now.text(span).stripTrailing().length()),
                side.demand());
    }

    private Decision decision(
            Conflict conflict, Spec after, Side about, Side other, Decision.Answer answer, String why) {
        String words = about.file().equals(conflict.left().file())
                        && Answered.id(about).equals(Answered.id(conflict.left()))
                ? conflict.left().quote()
                : conflict.right().quote();
        return new Decision(
                decisions.today().get(),
                conflict.kind(),
                Brief.line(words, WORDS),
                conflict.scenario(),
                answer,
                Answered.hash(after, about),
                why,
                decisions.author().get(),
                Optional.of(new Decision.Against(Answered.id(other).orElseThrow(), Answered.hash(after, other))),
                Optional.of(conflict.source())
                        .filter(source -> !source.isOffline())
                        .map(Source::toString));
    }

    private static Conflict.State state(Decision.Answer answer) {
        return answer == Decision.Answer.ACCEPTED ? Conflict.State.ACCEPTED : Conflict.State.RESOLVED;
    }

    private static boolean stands(Spec spec, Side side) {
        return spec.document(side.file())
                .filter(document -> side.span().end() <= document.length())
                .filter(document -> document.text(side.span()).equals(side.quote()))
                .isPresent();
    }
}
