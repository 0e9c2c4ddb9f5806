package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.TextChange;

/// The open files of a spec in tabs, and moving about in them.
public final class EditorPane implements Navigation, AutoCloseable {

    private static final String SHOW_INFO = "editor.showInfo";

    private final EditorDesk desk;
    private final Map<SpecPath, OpenTab> tabs = new LinkedHashMap<>();
    private final Map<SpecPath, List<ChangeMark>> changeMarks = new HashMap<>();
    private final TabStrip strip = new TabStrip(this::open, this::closeTab);
    private final StackPane content = new StackPane();
    private final BorderPane node = new BorderPane(content);
    private final ReadOnlyObjectWrapper<Optional<SpecPath>> currentFile = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Listeners<Optional<Caret>> caretListeners = new Listeners<>();
    private final Trail trail = new Trail();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final UndoSteps steps;
    private final Jumps jumps;
    private final Questions questions;

    public EditorPane(EditorDesk desk) {
        this.desk = desk;
        this.steps = new UndoSteps(desk.workspace(), this);
        this.questions = new Questions(desk, this);
        this.jumps = new Jumps(desk, this);
        Label empty = new Label(Messages.of(EditorPane.class).text("empty"));
        empty.getStyleClass().add("empty-state");
        content.getChildren().add(empty);
        node.getStyleClass().add("editor-pane");
        node.setTop(strip.node());
        subscriptions.add(desk.workspace().onText(this::textChanged));
        subscriptions.add(desk.workspace().onSpec(this::specChanged));
        subscriptions.add(desk.workspace().onFindings(this::findingsChanged));
        subscriptions.add(desk.workspace()
                .onUnsaved(() -> strip.showUnsaved(desk.workspace().unsaved())));
        EditorCommands.addTo(desk.commands(), this, steps, jumps, questions);
    }

    public Node node() {
        return node;
    }

    /// Opens a file's tab, or shows it where it is open; the keyboard focus stays where it is.
    public void open(SpecPath file) {
        if (!tabs.containsKey(file)) {
            tabs.put(file, makeTab(file));
            strip.add(file);
            strip.showUnsaved(desk.workspace().unsaved());
        }
        show(file);
    }

    /// The files that are open, in the order of their tabs.
    public List<SpecPath> openFiles() {
        return List.copyOf(tabs.keySet());
    }

    public ReadOnlyObjectProperty<Optional<SpecPath>> currentFileProperty() {
        return currentFile.getReadOnlyProperty();
    }

    /// The sections and the clause around the caret.
    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Shows in the margin which lines of a file differ from what was committed.
    public void setChangeMarks(SpecPath file, List<ChangeMark> marks) {
        changeMarks.put(file, List.copyOf(marks));
        Optional.ofNullable(tabs.get(file)).ifPresent(tab -> tab.text().setChangeMarks(marks));
    }

    /// Who takes the answers given in the text. Without somebody they are only read.
    public void onAnswer(Answers answers) {
        questions.onAnswer(answers);
    }

    Optional<OpenTab> current() {
        return currentFile.get().map(tabs::get);
    }

    private OpenTab makeTab(SpecPath file) {
        EditorTab text = new EditorTab(file, desk.workspace(), steps::undo, steps::redo);
        FindBar find = new FindBar(text, desk.workspace(), new FindModel(desk.tasks()));
        CompletionPopup completion = new CompletionPopup(
                text,
                desk.workspace(),
                desk.overlays(),
                jumps::completions,
                Messages.of(EditorPane.class).text("completion.undo"));
        text.node().getChildren().addFirst(find.node());
        text.setShowInfo(showsInfo());
        text.setChangeMarks(changeMarks.getOrDefault(file, List.of()));
        text.onMoved(() -> {
            if (isCurrent(file)) {
                caretListeners.tell(caret());
            }
        });
        text.placeProperty().subscribe(now -> {
            if (isCurrent(file)) {
                showPlace(now);
            }
        });
        questions.attach(text);
        jumps.attach(text);
        EditorMenu.attach(text, desk.commands(), questions);
        text.view().onUnfold(fold -> Folds.open(desk, text, fold));
        return new OpenTab(text, find, completion);
    }

    private boolean isCurrent(SpecPath file) {
        return currentFile.get().filter(file::equals).isPresent();
    }

    private void show(SpecPath file) {
        if (isCurrent(file)) {
            return;
        }
        current().ifPresent(tab -> {
            tab.completion().hide();
            desk.workspace().endTyping();
        });
        currentFile.set(Optional.of(file));
        OpenTab tab = current().orElseThrow();
        content.getChildren().setAll(tab.text().node());
        strip.select(file);
        showPlace(tab.text().placeProperty().get());
        caretListeners.tell(caret());
    }

    private void showPlace(Place now) {
        strip.showPlace(now);
        place.set(Optional.of(now));
    }

    void closeTab(SpecPath file) {
        List<SpecPath> open = openFiles();
        int index = open.indexOf(file);
        if (index < 0) {
            return;
        }
        Optional<OpenTab> closed = Optional.ofNullable(tabs.remove(file));
        strip.remove(file);
        if (isCurrent(file)) {
            desk.workspace().endTyping();
            currentFile.set(Optional.empty());
            content.getChildren().clear();
            if (open.size() > 1) {
                show(open.get(index > 0 ? index - 1 : 1));
                focusEditor();
            } else {
                place.set(Optional.empty());
                strip.showNowhere();
                caretListeners.tell(Optional.empty());
            }
        }
        closed.ifPresent(OpenTab::close);
    }

    void showNextTab(int by) {
        List<SpecPath> open = openFiles();
        currentFile.get().ifPresent(file -> {
            show(open.get(Math.floorMod(open.indexOf(file) + by, open.size())));
            focusEditor();
        });
    }

    boolean showsInfo() {
        return desk.preferences().flag(SHOW_INFO, false);
    }

    void toggleInfo() {
        boolean show = !showsInfo();
        desk.preferences().put(SHOW_INFO, Boolean.toString(show));
        tabs.values().forEach(tab -> tab.text().setShowInfo(show));
    }

    private void textChanged(TextChange change) {
        for (TextEdit edit : change.edits().reversed()) {
            trail.follow(change.file(), edit);
        }
        steps.textChanged(change, currentFile.get());
        if (isCurrent(change.file())) {
            questions.close();
        }
        Optional.ofNullable(tabs.get(change.file())).ifPresent(tab -> {
            tab.text().textChanged(change);
            change.edits().reversed().forEach(tab.find()::textChanged);
        });
    }

    private void specChanged(Spec spec) {
        tabs.values().forEach(tab -> tab.text().showSnapshot(spec));
    }

    private void findingsChanged(List<Finding> findings) {
        tabs.values().forEach(tab -> tab.text().showFindings(findings));
    }

    @Override
    public void reveal(SpecPath file, TextSpan span) {
        open(file);
        int end = desk.workspace().text(file).map(String::length).orElse(0);
        TextSpan within = new TextSpan(Math.min(end, span.start()), Math.min(end, span.end()));
        current().ifPresent(tab -> tab.text().view().reveal(within));
    }

    @Override
    public void goTo(SpecPath file, TextSpan span) {
        here().ifPresent(trail::leave);
        reveal(file, span);
        focusEditor();
    }

    void goBack() {
        trail.back(here()).ifPresent(this::revealAndFocus);
    }

    void goForward() {
        trail.forward(here()).ifPresent(this::revealAndFocus);
    }

    boolean canGoBack() {
        return trail.canGoBack();
    }

    boolean canGoForward() {
        return trail.canGoForward();
    }

    private void revealAndFocus(Spot spot) {
        reveal(spot.file(), spot.span());
        focusEditor();
    }

    private Optional<Spot> here() {
        return current()
                .map(tab -> new Spot(tab.text().file(), tab.text().view().selection()));
    }

    @Override
    public Optional<Caret> caret() {
        return current()
                .map(tab -> new Caret(tab.text().file(), tab.text().view().caret()));
    }

    @Override
    public Subscription onCaret(Consumer<Optional<Caret>> listener) {
        return caretListeners.add(listener);
    }

    @Override
    public void focusEditor() {
        current().ifPresent(tab -> tab.text().view().focus());
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        tabs.values().forEach(OpenTab::close);
        tabs.clear();
    }
}
