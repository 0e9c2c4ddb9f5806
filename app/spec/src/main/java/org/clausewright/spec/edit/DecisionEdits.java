package org.clausewright.spec.edit;

import java.util.List;
import org.clausewright.spec.Decision;
import org.clausewright.spec.DecisionFile;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;

/// Edits that record decisions.
public final class DecisionEdits {

    private DecisionEdits() {}

    /// Adds a decision at the end of the file of a clause or section, which is made where there is none.
    public static FileEdit add(Spec spec, String id, Decision decision) {
        return new FileEdit(SpecPath.decisionsOn(id), List.of(DecisionFile.append(spec.decisionsText(id), decision)));
    }
}
