package org.clausewright.workspace.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausewright.spec.Decision;
import org.clausewright.spec.DecisionFile;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// Adds decisions to their files, each as one undo step.
///
/// @param author who decides: `Name <mail>`
public record DecisionWriter(Workspace workspace, Supplier<String> author, Supplier<LocalDate> today) {

    /// @return what went wrong; empty where it is recorded
    Optional<Failure> add(String id, Decision decision, String undoTitle) {
        return switch (edit(id, decision)) {
            case Outcome.Failed<FileEdit>(var failure) -> Optional.of(failure);
            case Outcome.Done<FileEdit>(var edit) -> {
                workspace.apply(new SpecEdit(undoTitle, List.of(edit)));
                yield Optional.empty();
            }
        };
    }

    /// What adds a decision, to be applied with other edits.
    Outcome<FileEdit> edit(String id, Decision decision) {
        SpecPath file = SpecPath.decisionsOn(id);
        Optional<String> readOnly = workspace.readOnly(file);
        if (readOnly.isPresent()) {
            return Outcome.failed(new DecisionFailure.NotEditable(readOnly.get()));
        }
        String text = workspace.text(file).orElse("");
        return Outcome.done(new FileEdit(file, List.of(DecisionFile.append(text, decision))));
    }
}
