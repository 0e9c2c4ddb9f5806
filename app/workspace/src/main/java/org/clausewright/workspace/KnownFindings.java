package org.clausewright.workspace;

import org.clausewright.lint.Baseline;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextEdits;

/// Follows the text of a spec's baseline. Belongs to the results' thread.
final class KnownFindings {

    private final Activity activity;
    private String text;
    private Baseline baseline = Baseline.EMPTY;

    KnownFindings(SpecFolder.Loaded loaded, Activity activity) {
        this.activity = activity;
        SourceText source = loaded.texts().get(Baseline.PATH);
        this.text = source == null ? "" : source.text();
        read();
    }

    Baseline baseline() {
        return baseline;
    }

    void edited(SpecEdit edit) {
        for (FileEdit file : edit.files()) {
            if (file.file().equals(Baseline.PATH)) {
                text = TextEdits.apply(text, file.edits());
                read();
            }
        }
    }

    private void read() {
        switch (Baseline.read(text)) {
            case Outcome.Done<Baseline> done -> baseline = done.value();
            case Outcome.Failed<Baseline> failed -> {
                baseline = Baseline.EMPTY;
                activity.note(
                        Baseline.PATH + ": " + failed.failure().message(),
                        failed.failure().advice());
            }
        }
    }
}
