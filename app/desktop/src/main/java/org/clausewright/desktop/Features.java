package org.clausewright.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// Which features the window is made of, and where they stand: the one list to extend.
final class Features {

    private Features() {}

    static Editor editor(Desk desk) {
        TextArea area = new TextArea(desk.workspace().spec().documents().getFirst().text());
        return new Editor(area, new Navigation() {
            @Override
            public void reveal(SpecPath file, TextSpan span) {}

            @Override
            public void goTo(SpecPath file, TextSpan span) {}

            @Override
            public Optional<Caret> caret() {
                return Optional.empty();
            }

            @Override
            public Subscription onCaret(Consumer<Optional<Caret>> listener) {
                return () -> {};
            }

            @Override
            public void focusEditor() {
                area.requestFocus();
            }
        }, () -> {});
    }

    static List<Pane> left(Desk desk) {
        return List.of(new Placeholder("navigator", "Navigator"));
    }

    static List<Pane> right(Desk desk) {
        return List.of(
                new Placeholder("examples", "Examples 3"),
                new Placeholder("conflicts", "Conflicts 1"));
    }

    static List<Pane> bottom(Desk desk, Pane changes, Pane activity) {
        return List.of(new Placeholder("problems", "Problems 31"), changes, activity);
    }

    /// The stylesheets of all features.
    static List<String> stylesheets() {
        return List.of(
                "/org/clausewright/desktop/desktop.css",
                "/org/clausewright/desktop/window/window.css",
                "/org/clausewright/desktop/palette/palette.css",
                "/org/clausewright/desktop/status/status.css",
                "/org/clausewright/desktop/activity/activity.css",
                "/org/clausewright/desktop/changes/changes.css",
                "/org/clausewright/desktop/welcome/welcome.css",
                "/org/clausewright/desktop/settings/settings.css");
    }
}
