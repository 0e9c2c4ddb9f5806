package org.clausewright.desktop.navigator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.navigator.Row.RowKey;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// What the navigator shows: the outline of the latest snapshot, the part of it that the filter leaves, and the row
/// that the caret is in.
final class NavigatorModel implements AutoCloseable {

    private final Workspace workspace;
    private final Messages messages = Messages.of(NavigatorModel.class);
    private final Tasks tasks;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Outline> outline;
    private final ReadOnlyObjectWrapper<List<Branch>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RowKey>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final Subscriptions subscriptions = new Subscriptions();

    /// A row was chosen here and the caret has not moved since: the row stays chosen when the outline is read again.
    private boolean leading;

    NavigatorModel(Workspace workspace, Tasks tasks, Navigation navigation, Pause pause) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.navigation = navigation;
        this.outline = new ReadOnlyObjectWrapper<>(Outliner.outline(workspace.spec(), workspace.findings()));
        subscriptions.follow(filter, this::narrow);
        subscriptions.add(workspace.onSpec(spec -> rebuild()));
        subscriptions.add(workspace.onFindings(findings -> rebuild()));
        subscriptions.add(navigation.onCaret(caret -> pause.then(this::followCaret)));
        followCaret();
    }

    ReadOnlyObjectProperty<Outline> outline() {
        return outline.getReadOnlyProperty();
    }

    /// What the filter leaves of the outline.
    ReadOnlyObjectProperty<List<Branch>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The clause, or else the section, that the caret is in.
    ReadOnlyObjectProperty<Optional<RowKey>> current() {
        return current.getReadOnlyProperty();
    }

    StringProperty filter() {
        return filter;
    }

    boolean isFiltered() {
        return !filter.get().isBlank();
    }

    /// Brings the text of a row into view, and leaves the keyboard where it is.
    void reveal(RowKey row) {
        lead(row);
        place(row).ifPresent(place -> navigation.reveal(row.file(), place));
    }

    /// Takes the author to the text of a row.
    void goTo(RowKey row) {
        lead(row);
        place(row).ifPresent(place -> navigation.goTo(row.file(), place));
    }

    /// Before the first letter of a row. Nothing is selected there, so that the next key replaces nothing.
    private Optional<TextSpan> place(RowKey row) {
        return Places.span(workspace.spec(), row).map(span -> TextSpan.at(span.start()));
    }

    private void lead(RowKey row) {
        leading = true;
        current.set(Optional.of(row));
    }

    private void rebuild() {
        Spec spec = workspace.spec();
        List<Finding> findings = workspace.findings();
        tasks.<Outline>latest(
                "navigator",
                messages.text("outline.task"),
                progress -> Outcome.done(Outliner.outline(spec, findings)),
                this::arrived);
    }

    private void arrived(Outcome<Outline> made) {
        made.handle(
                fresh -> {
                    outline.set(fresh);
                    narrow();
                    if (!leading) {
                        followCaret();
                    }
                },
                failure -> {});
    }

    private void narrow() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Branch> branches = outline.get().branches();
        shown.set(words.isEmpty() ? branches : Branch.filter(branches, words));
    }

    /// An outline that is behind the text would take the caret for somewhere else; the next one follows it.
    private void followCaret() {
        leading = false;
        if (isUpToDate()) {
            current.set(navigation.caret().flatMap(this::rowAt));
        }
    }

    private boolean isUpToDate() {
        return workspace.specRevision() == workspace.textRevision()
                && outline.get().spec().equals(workspace.spec());
    }

    private Optional<RowKey> rowAt(Caret caret) {
        Spec spec = outline.get().spec();
        Optional<SpecDocument> document = spec.document(caret.file());
        if (document.isEmpty()) {
            return Optional.empty();
        }
        if (document.get().path().prefix().isEmpty() && !spec.documents().contains(document.get())) {
            return spec.clause(caret.file().stem()).map(found -> Places.keyOf(found.document(), found.value()));
        }
        int offset = Math.min(caret.offset(), document.get().length());
        return chosen(spec, caret.file(), offset)
                .or(() -> document.get().clauseAt(offset).map(clause -> Places.keyOf(document.get(), clause)))
                .or(() -> document.get().sectionAt(offset).map(section -> Places.keyOf(document.get(), section)));
    }

    /// The row that is current already, where the caret is at its words: a tag in mid-sentence closes a few words only.
    private Optional<RowKey> chosen(Spec spec, SpecPath file, int offset) {
        return current.get().filter(row -> row.file().equals(file)).filter(row -> Places.span(spec, row)
                .filter(span -> span.touches(offset))
                .isPresent());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
