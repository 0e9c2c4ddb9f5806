package org.clausewright.desktop.clarify;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Workspace;

/// What the questions are taken from: a scope, the place that it is around, and whether hints are asked about.
final class Surroundings {

    private static final String SCOPE = "clarify.scope";
    private static final String HINTS = "clarify.hints";

    private final Workspace workspace;
    private final Navigation navigation;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.SPEC);
    private final BooleanProperty hints = new SimpleBooleanProperty(true);
    private Anchor anchor = Anchor.NOWHERE;

    Surroundings(Workspace workspace, Navigation navigation, Preferences preferences) {
        this.workspace = workspace;
        this.navigation = navigation;
        preferences.get(SCOPE).ifPresent(id -> scope.set(Scope.of(id)));
        hints.set(preferences.flag(HINTS, true));
        scope.subscribe(now -> preferences.put(SCOPE, now.id()));
        hints.subscribe(now -> preferences.put(HINTS, now.toString()));
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    BooleanProperty hints() {
        return hints;
    }

    /// Which findings are asked about.
    Predicate<Finding> asked() {
        Predicate<Finding> inScope = anchor.holds(workspace.spec(), scope.get());
        return finding -> inScope.test(finding) && (hints.get() || finding.severity() != Severity.INFO);
    }

    Standing standing(int streak) {
        return Standing.of(workspace.spec(), workspace.findings(), anchor, scope.get(), hints.get(), streak);
    }

    /// Settles on the place of the caret where there is none yet.
    void settle() {
        if (scope.get() != Scope.SPEC && anchor.equals(Anchor.NOWHERE)) {
            navigation.caret().ifPresent(caret -> anchor = Anchor.of(workspace.spec(), caret));
        }
    }

    /// Goes where the caret is.
    ///
    /// @return false where that is still within the scope
    boolean followCaret() {
        Spec spec = workspace.spec();
        Anchor now = navigation.caret().map(caret -> Anchor.of(spec, caret)).orElse(anchor);
        boolean inside = now.clause()
                .or(now::section)
                .filter(anchor.holdsId(spec, scope.get()))
                .isPresent();
        if (inside || now.equals(anchor)) {
            return false;
        }
        anchor = now;
        return true;
    }

    /// Widens or moves so that a finding is asked about.
    void include(Finding finding) {
        if (!anchor.holds(workspace.spec(), scope.get()).test(finding)) {
            anchor = Anchor.of(finding);
            scope.set(finding.section().isPresent() ? Scope.SECTION : Scope.SPEC);
        }
        if (finding.severity() == Severity.INFO) {
            hints.set(true);
        }
    }

    /// Puts the scope around a section.
    void narrow(SpecPath file, String section) {
        anchor = new Anchor(Optional.of(file), Optional.of(section), Optional.empty());
        scope.set(Scope.SECTION);
    }
}
