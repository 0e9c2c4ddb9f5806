package org.clausewright.workspace.help.clarify;

import org.clausewright.lint.Baseline;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.Workspace;

/// Takes the findings of now as known: from then on only new ones count.
///
/// @param workspace where the baseline is written, as one undo step
public record AdoptFindings(Workspace workspace) {

    /// @param undoTitle what the undo step is called
    /// @return whether there was anything to change
    public boolean adopt(String undoTitle) {
        String before = workspace.text(Baseline.PATH).orElse("");
        String after = Baseline.of(workspace.findings()).text();
        return !after.equals(before)
                && workspace.apply(SpecEdit.of(undoTitle, Baseline.PATH, TextEdits.between(before, after)));
    }
}
