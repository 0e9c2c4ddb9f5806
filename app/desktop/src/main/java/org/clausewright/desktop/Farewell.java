package org.clausewright.desktop;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// The question about unsaved text, asked before a spec is let go of.
final class Farewell {

    private Farewell() {}

    /// Goes on at once where everything is saved, and else when a person has saved or discarded.
    static void ask(Workbench workbench, Overlays overlays, Runnable goOn) {
        Messages messages = Messages.of(Farewell.class);
        Workspace workspace = workbench.workspace();
        if (workspace.unsaved().isEmpty()) {
            goOn.run();
            return;
        }
        String files = workspace.unsaved().stream()
                .sorted()
                .limit(8)
                .map(SpecPath::value)
                .collect(Collectors.joining(", "));
        Question.ask(
                overlays,
                messages.text("leave.title", workspace.unsaved().size()),
                messages.text("leave.words", files),
                List.of(),
                List.of(
                        new Question.Answer(
                                messages.text("leave.save"),
                                () -> workbench.saving().saveAnd(goOn)),
                        new Question.Answer(messages.text("leave.discard"), goOn),
                        new Question.Answer(messages.text("leave.cancel"), workbench::focusEditor)));
    }
}
