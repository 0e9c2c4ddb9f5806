package org.clausewright.desktop.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.text.TextSpan;

/// The decisions about what the caret is in, newest first: those about the clause, then those about its section.
final class DecisionsModel implements AutoCloseable {

    /// @param about    the id of the clause or section
    /// @param outdated whether the sentence has changed since, so that the decision counts no more
    record Entry(String about, Decision decision, boolean outdated) {}

    private final Here here;
    private final Navigation navigation;
    private final ObservableValue<List<Entry>> entries;

    DecisionsModel(Here here, Navigation navigation) {
        this.here = here;
        this.navigation = navigation;
        this.entries = here.place().map(place -> entries(place.spec(), place.subject()));
    }

    ObservableValue<List<Entry>> entries() {
        return entries;
    }

    /// Opens the file of decisions that an entry stands in.
    void goTo(Entry entry) {
        navigation.goTo(SpecPath.decisionsOn(entry.about()), TextSpan.at(0));
    }

    private static List<Entry> entries(Spec spec, Subject subject) {
        List<Entry> all = new ArrayList<>(entries(spec, subject, subject.id()));
        Optional<String> section =
                subject.section(spec).map(found -> found.value()).map(Section::id);
        if (!section.equals(subject.id())) {
            all.addAll(entries(spec, subject, section));
        }
        return List.copyOf(all);
    }

    private static List<Entry> entries(Spec spec, Subject subject, Optional<String> id) {
        return id.stream()
                .flatMap(about -> spec.decisions(about).reversed().stream()
                        .map(decision -> new Entry(about, decision, isOutdated(subject, about, decision))))
                .toList();
    }

    private static boolean isOutdated(Subject subject, String about, Decision decision) {
        return subject instanceof Subject.OfClause(var clause)
                && clause.value().id().equals(about)
                && !SentenceHash.of(clause.document().text(clause.value().sentence()))
                        .equals(decision.textHash());
    }

    @Override
    public void close() {
        here.close();
    }
}
