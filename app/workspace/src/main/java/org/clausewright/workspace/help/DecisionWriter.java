package org.clausewright.workspace.help;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausewright.spec.Decision;
import org.clausewright.spec.DecisionFile;
import org.clausewright.spec.Failure;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// Adds decisions to their files, each as one undo step.
///
/// @param author who decides: `Name <mail>`
public record DecisionWriter(Workspace workspace, Supplier<String> author, Supplier<LocalDate> today) {

    /// @return what went wrong; empty where it is recorded
    Optional<Failure> add(String id, Decision decision, String undoTitle) {
        SpecPath file = SpecPath.decisionsOn(id);
        Optional<String> readOnly = workspace.readOnly(file);
        if (readOnly.isPresent()) {
            return Optional.of(new DecisionFailure.NotEditable(readOnly.get()));
        }
        String text = workspace.text(file).orElse("");
        workspace.apply(SpecEdit.of(undoTitle, file, DecisionFile.append(text, decision)));
        return Optional.empty();
    }
}
