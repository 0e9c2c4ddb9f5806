package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.lint.Rewordings;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// Tries changes out by linting the spec as it would be. Only the latest of each kind counts.
final class Trials {

    private static final String WORDS = "clarify.check";

    private final Messages messages = Messages.of(Trials.class);
    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Answer>> settling = new ReadOnlyObjectWrapper<>(List.of());

    Trials(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
    }

    /// The ready answers that are known to settle the question by themselves.
    ReadOnlyObjectProperty<List<Answer>> settling() {
        return settling.getReadOnlyProperty();
    }

    void forgetAnswers() {
        settling.set(List.of());
    }

    /// Finds out which answers settle the question as they are.
    void tryAnswers(Finding finding) {
        Spec spec = workspace.spec();
        List<Answer> complete = finding.question().map(Question::answers).orElse(List.of()).stream()
                .filter(answer -> finding.offer(answer).isPresent())
                .toList();
        tasks.<List<Answer>>latest(
                "clarify.answers",
                messages.text("task.check"),
                _ -> Outcome.done(settling(spec, finding, complete)),
                outcome -> outcome.handle(settling::set, failure -> {}));
    }

    private List<Answer> settling(Spec spec, Finding finding, List<Answer> answers) {
        List<Answer> settling = new ArrayList<>();
        for (Answer answer : answers) {
            finding.offer(answer)
                    .map(fix -> Rewordings.check(workspace.linter()::lint, spec, finding, fix.edit()))
                    .filter(Rewordings.Verdict::isFine)
                    .ifPresent(fine -> settling.add(answer));
        }
        return List.copyOf(settling);
    }

    /// @param told what is known of the change, now and later
    void tryOut(Finding finding, Optional<SpecEdit> edit, Consumer<Check> told) {
        if (edit.isEmpty()) {
            tasks.latest(WORDS, messages.text("task.check"), _ -> Outcome.done(true), _ -> {});
            told.accept(new Check.Unchanged());
            return;
        }
        told.accept(new Check.Running());
        Spec spec = workspace.spec();
        tasks.<Rewordings.Verdict>latest(
                WORDS,
                messages.text("task.check"),
                _ -> Outcome.done(Rewordings.check(workspace.linter()::lint, spec, finding, edit.get())),
                outcome -> outcome.handle(
                        verdict -> told.accept(new Check.Known(verdict)),
                        failure -> told.accept(new Check.Unchanged())));
    }
}
