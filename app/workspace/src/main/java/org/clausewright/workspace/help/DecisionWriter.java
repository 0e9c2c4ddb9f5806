package org.clausewright.workspace.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausewright.spec.Decision;
import org.clausewright.spec.DecisionFile;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// Writes decisions down in their files.
///
/// @param author who decides: `Name <mail>`
public record DecisionWriter(Workspace workspace, Supplier<String> author, Supplier<LocalDate> today) {

    /// What adds a decision, to be applied with other edits.
    public Outcome<FileEdit> edit(String id, Decision decision) {
        SpecPath file = SpecPath.decisionsOn(id);
        Optional<String> readOnly = workspace.readOnly(file);
        if (readOnly.isPresent()) {
            return Outcome.failed(new DecisionFailure.NotEditable(readOnly.get()));
        }
        String text = workspace.text(file).orElse("");
        return Outcome.done(new FileEdit(file, List.of(DecisionFile.append(text, decision))));
    }
}
