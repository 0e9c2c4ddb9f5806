package org.clausewright.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.clausewright.desktop.activity.ActivityPane;
import org.clausewright.desktop.changes.ChangesModel;
import org.clausewright.desktop.changes.ChangesPane;
import org.clausewright.desktop.changes.CommitModel;
import org.clausewright.desktop.changes.MarginMarks;
import org.clausewright.desktop.editor.EditorDesk;
import org.clausewright.desktop.editor.EditorPane;
import org.clausewright.desktop.editor.Place;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.palette.PaletteEntries;
import org.clausewright.desktop.palette.PaletteEntry;
import org.clausewright.desktop.rename.RenameCommand;
import org.clausewright.desktop.search.SearchPane;
import org.clausewright.desktop.settings.ModelInUse;
import org.clausewright.desktop.settings.SpentWords;
import org.clausewright.desktop.settings.TrustModel;
import org.clausewright.desktop.status.StatusBar;
import org.clausewright.desktop.status.StatusModel;
import org.clausewright.desktop.window.Dock;
import org.clausewright.desktop.window.Docks;
import org.clausewright.desktop.window.Edge;
import org.clausewright.desktop.window.Layout;
import org.clausewright.desktop.window.WorkArea;
import org.clausewright.history.Committed;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.DecisionWriter;

/// The window's content for an opened spec: this is where the features are put together.
final class Workbench implements AutoCloseable {

    private final Messages messages = Messages.of(Workbench.class);
    private final Workspace workspace;
    private final Desk desk;
    private final Commands commands = new Commands();
    private final Saving saving;
    private final Panes panes;
    private final EditorPane editor;
    private final DiskConflicts diskConflicts;
    private final ChangesModel changes;
    private final ChangesPane changesPane;
    private final MarginMarks marginMarks;
    private final StatusModel status;
    private final Features features;
    private final ModelInUse model;
    private final BorderPane root = new BorderPane();

    Workbench(Workspace workspace, Services services, MainWindow window) {
        this.workspace = workspace;
        this.saving = new Saving(workspace, window.notifications());
        WindowCommands.addFirst(commands, window);
        WorkbenchCommands own = new WorkbenchCommands(this, commands);
        own.addSave(workspace);
        own.addClose(window);
        changes = new ChangesModel(workspace, services.tasks());
        PastIds pastIds = new PastIds(changes, services.tasks());
        editor = new EditorPane(new EditorDesk(
                workspace,
                services.tasks(),
                services.preferences(),
                commands,
                window.overlays(),
                window.notifications(),
                pastIds));
        desk = new Desk(
                workspace,
                services.tasks(),
                services.preferences(),
                commands,
                editor,
                window.overlays(),
                window.notifications(),
                window::open);
        model = followModel(services);
        offerTrust(services);
        diskConflicts = new DiskConflicts(workspace, window.notifications());
        CommitModel commit = new CommitModel(changes, workspace, services.tasks(), this::committed);
        changesPane = new ChangesPane(changes, commit);
        DecisionWriter decisions =
                new DecisionWriter(workspace, new Signature(changes, services.tasks()), LocalDate::now);
        features = Features.of(
                        desk,
                        decisions,
                        () -> model.setup().get().assistant(),
                        pastIds,
                        services.folders().state(),
                        changes.versions())
                .with(
                        changesPane,
                        new SearchPane(desk),
                        new ActivityPane(services.tasks().activity(), () -> spent(services)));
        editor.onAnswer(features.clarify());
        Layout layout = new Layout(services.preferences());
        Docks docks = new Docks(
                new Dock(features.left(), layout.at(Edge.LEFT).front()),
                new Dock(features.right(), layout.at(Edge.RIGHT).front()),
                new Dock(features.bottom(), layout.at(Edge.BOTTOM).front()));
        panes = new Panes(docks, layout);

        window.keepNotificationsAbove(docks.bottom());
        RenameCommand.addTo(desk);
        own.addWholeSpec();
        own.addImport(desk);
        own.addPanes(docks);
        own.addLayout(layout, new PaneCycle(docks, layout, editor), window.scene());
        WindowCommands.addLast(commands, window, services.appearance());

        status = new StatusModel(desk);
        root.setTop(SpecBar.of(workspace, commands, commit.chosen()));
        root.setCenter(new WorkArea(layout, editor.node(), docks));
        root.setBottom(new StatusBar(
                status,
                features.clarify().progress(),
                editor.placeProperty().map(place -> place.map(Place::brief).orElse("")),
                model.setup(),
                changesPane.brief(),
                commands));
        changes.refresh();
        marginMarks = new MarginMarks(
                changes,
                workspace,
                services.tasks(),
                editor.currentFileProperty()::get,
                (file, lines) -> editor.setChangeMarks(file, ChangeMarks.of(lines)));
        editor.currentFileProperty().subscribe(file -> marginMarks.update());
        openFirst();
    }

    private String spent(Services services) {
        return SpentWords.of(services.models().calls().ledger(workspace.root()).spent());
    }

    private ModelInUse followModel(Services services) {
        ModelInUse inUse = new ModelInUse(
                workspace.root(),
                () -> workspace.spec().settings(),
                services.tasks(),
                services.preferences(),
                services.models());
        inUse.setup().subscribe(setup -> workspace.trustChanged());
        workspace.onSpec(spec -> inUse.settingsChanged());
        return inUse;
    }

    private void offerTrust(Services services) {
        TrustModel trust = new TrustModel(services.models().trust(), model, services.tasks());
        TrustOffer offer = new TrustOffer(model.root(), trust, services.preferences(), desk.notifications());
        offer.follow(model);
        offer.follow(workspace);
    }

    ModelInUse modelInUse() {
        return model;
    }

    /// Opens the first document, so that there is something to read.
    private void openFirst() {
        workspace.spec().documents().stream()
                .findFirst()
                .ifPresent(document -> editor.reveal(document.path(), TextSpan.at(0)));
    }

    Node node() {
        return root;
    }

    Commands commands() {
        return commands;
    }

    Workspace workspace() {
        return workspace;
    }

    Saving saving() {
        return saving;
    }

    void focusEditor() {
        desk.navigation().focusEditor();
    }

    Panes panes() {
        return panes;
    }

    /// Puts the caret on a section or clause.
    ///
    /// @return false where there is none of that id
    boolean goTo(String id) {
        Spec spec = workspace.spec();
        Optional<Found<TextSpan>> place = spec.clause(id)
                .map(clause -> new Found<>(clause.document(), clause.value().text()))
                .or(() -> spec.section(id)
                        .map(section ->
                                new Found<>(section.document(), section.value().titleSpan())));
        place.ifPresent(found -> desk.navigation()
                .goTo(found.document().path(), TextSpan.at(found.value().start())));
        return place.isPresent();
    }

    /// Saves first, since a commit takes what is on disk; what was typed last would be missing from the list.
    void commit() {
        panes.show(changesPane.id());
        if (!workspace.unsaved().isEmpty()) {
            saving.save();
        }
        changesPane.focusMessage();
    }

    List<PaletteEntry> paletteEntries() {
        return PaletteEntries.of(desk);
    }

    /// Another program may have changed the repository.
    void lookAgain() {
        changes.refresh();
        diskConflicts.look();
    }

    Optional<VersionedFolder> repository() {
        return changes.folder();
    }

    void offerRecovery() {
        RecoveryOffer.show(workspace, desk.overlays());
    }

    private void committed(Committed commit) {
        desk.notifications()
                .show(
                        Notifications.Kind.SUCCESS,
                        messages.text("committed", commit.subject()),
                        String.join(" ", commit.notes()));
    }

    @Override
    public void close() {
        marginMarks.close();
        status.close();
        features.all().forEach(Pane::close);
        editor.close();
        model.close();
        workspace.close();
    }
}
