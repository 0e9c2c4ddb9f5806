package org.clausewright.desktop.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Workspace;

/// What the list of problems shows, and what can be done with the selected one.
final class ProblemsModel implements AutoCloseable {

    private static final String GROUPING = "problems.grouping";
    private static final String SEVERITIES = "problems.severities";

    private final Workspace workspace;
    private final Navigation navigation;
    private final String withoutSection;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Set<Severity>> severities =
            new SimpleObjectProperty<>(EnumSet.of(Severity.ERROR, Severity.WARNING));
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ProblemRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<ProblemRow.Item>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();

    ProblemsModel(
            Workspace workspace, Navigation navigation, Preferences preferences, Pause pause, String withoutSection) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.withoutSection = withoutSection;
        preferences.get(GROUPING).ifPresent(id -> grouping.set(Grouping.of(id)));
        preferences.get(SEVERITIES).ifPresent(ids -> severities.set(read(ids)));
        subscriptions.follow(grouping, this::refresh);
        subscriptions.follow(severities, this::refresh);
        subscriptions.follow(filter, this::refresh);
        subscriptions.add(workspace.onFindings(findings -> refresh()));
        subscriptions.add(navigation.onCaret(caret -> pause.then(this::followCaret)));
        subscriptions.follow(
                grouping, () -> preferences.put(GROUPING, grouping.get().id()));
        subscriptions.follow(severities, () -> preferences.put(SEVERITIES, write(severities.get())));
    }

    private static Set<Severity> read(String ids) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (String id : ids.split(",", -1)) {
            Severity.of(id).ifPresent(severities::add);
        }
        return severities;
    }

    private static String write(Set<Severity> severities) {
        return String.join(",", severities.stream().sorted().map(Severity::id).toList());
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyObjectProperty<List<ProblemRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// How many findings of the shown severities are open, whatever the filter leaves.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    ObjectProperty<Optional<ProblemRow.Item>> selected() {
        return selected;
    }

    ObservableValue<Set<Severity>> severities() {
        return severities;
    }

    int count(Severity severity) {
        return (int) workspace.findings().stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .count();
    }

    void show(Severity severity, boolean shown) {
        Set<Severity> next = EnumSet.noneOf(Severity.class);
        next.addAll(severities.get());
        if (shown) {
            next.add(severity);
        } else {
            next.remove(severity);
        }
        severities.set(next);
    }

    void reveal(ProblemRow.Item item) {
        Finding finding = item.finding();
        workspace.open(finding.file(), () -> navigation.reveal(finding.file(), finding.span()));
    }

    void goTo(ProblemRow.Item item) {
        Finding finding = item.finding();
        workspace.open(
                finding.file(),
                () -> navigation.goTo(finding.file(), TextSpan.at(finding.span().start())));
    }

    /// Whether a finding can be kept on purpose: it is about words of a document.
    boolean canKeep(ProblemRow.Item item) {
        Finding finding = item.finding();
        return finding.question().isPresent()
                && workspace.spec().document(finding.file()).isPresent();
    }

    /// How many findings there are that no baseline knows.
    int unknown() {
        return (int) workspace.findings().stream().filter(Finding::isOpen).count();
    }

    /// Applies a quick fix as one undo step. Where the text has changed since the fix was worked out, its place is
    /// worked out again first; where the finding is gone by then, nothing happens.
    void apply(ProblemRow.Item item, Fix fix) {
        if (workspace.textRevision() == workspace.findingsRevision()) {
            workspace.apply(fix.edit());
        } else {
            workspace.whenSettled(() -> again(item).stream()
                    .flatMap(now -> now.finding().offers().stream())
                    .filter(now -> now.title().equals(fix.title()))
                    .findFirst()
                    .ifPresent(now -> workspace.apply(now.edit())));
        }
    }

    /// Says the titles of sections that findings name.
    SectionNames names() {
        return new SectionNames(workspace.spec());
    }

    /// The sentence that a finding is about, from the latest snapshot.
    Optional<MarkedSentence> sentence(ProblemRow.Item item) {
        return MarkedSentence.of(workspace.spec(), item.finding());
    }

    private void refresh() {
        List<Finding> findings = workspace.findings();
        ProblemList list = new ProblemList(severities.get(), grouping.get(), filter.get());
        count.set((int) findings.stream().filter(list::shows).count());
        rows.set(list.rows(workspace.spec(), workspace::text, findings, withoutSection));
        select(selected.get().flatMap(this::again).or(this::nearest));
    }

    /// What was chosen stays chosen as long as the caret is at its words.
    private void followCaret() {
        Optional<Caret> caret = navigation.caret();
        boolean still = selected.get()
                .filter(item ->
                        caret.filter(here -> Nearest.distance(here, item) == 0).isPresent())
                .isPresent();
        if (!still) {
            select(nearest());
        }
    }

    /// What is the same as before is left alone, and with it the reason that somebody may be typing.
    private void select(Optional<ProblemRow.Item> item) {
        if (!item.equals(selected.get())) {
            selected.set(item);
        }
    }

    private Optional<ProblemRow.Item> nearest() {
        return Nearest.to(navigation.caret(), rows.get());
    }

    /// The selected finding in the new list: the nearest one of the same rule and words.
    private Optional<ProblemRow.Item> again(ProblemRow.Item before) {
        Optional<ProblemRow.Item> nearest = Optional.empty();
        for (ProblemRow row : rows.get()) {
            if (row instanceof ProblemRow.Item item && item.isLike(before)) {
                int distance = distance(item, before);
                if (nearest.isEmpty() || distance < distance(nearest.get(), before)) {
                    nearest = Optional.of(item);
                }
            }
        }
        return nearest;
    }

    private static int distance(ProblemRow.Item one, ProblemRow.Item other) {
        return Math.abs(one.finding().span().start() - other.finding().span().start());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
