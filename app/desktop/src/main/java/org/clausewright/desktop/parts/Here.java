package org.clausewright.desktop.parts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.Spec;
import org.clausewright.workspace.Workspace;

/// What the author is at, as a pane follows it: after a short pause when the caret moves, and with every snapshot that
/// has caught up with the text.
public final class Here implements AutoCloseable {

    /// What the caret stands in, and the snapshot that says so.
    public record Place(Spec spec, Subject subject) {}

    private final Workspace workspace;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Subscriptions subscriptions = new Subscriptions();

    public Here(Workspace workspace, Navigation navigation, Pause pause) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.place = new ReadOnlyObjectWrapper<>(placeNow(new Subject.Nothing()));
        subscriptions.add(navigation.onCaret(caret -> pause.then(this::look)));
        subscriptions.add(workspace.onSpec(spec -> look()));
    }

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public Subject subject() {
        return place.get().subject();
    }

    public Spec spec() {
        return place.get().spec();
    }

    /// True while the snapshot is of the text as it stands, so that its spans may be edited.
    public boolean isSettled() {
        return workspace.specRevision() == workspace.textRevision();
    }

    /// Looks at once. Who acts on what the author is at must not act on where the caret was a moment ago.
    public void catchUp() {
        look();
    }

    private void look() {
        if (isSettled()) {
            place.set(placeNow(subject()));
        }
    }

    private Place placeNow(Subject before) {
        Spec spec = workspace.spec();
        return new Place(spec, Subjects.at(spec, navigation.caret(), before));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
