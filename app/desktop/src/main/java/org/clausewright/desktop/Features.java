package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.clausewright.assist.Assistant;
import org.clausewright.desktop.challenge.ChallengePane;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.clarify.ClarifyPane;
import org.clausewright.desktop.conflicts.ConflictsPane;
import org.clausewright.desktop.decisions.DecisionsPane;
import org.clausewright.desktop.examples.ExamplesPane;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.history.HistoryPane;
import org.clausewright.desktop.navigator.NavigatorPane;
import org.clausewright.desktop.problems.ProblemsPane;
import org.clausewright.desktop.readings.ReadingsPane;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.DecisionWriter;
import org.clausewright.workspace.help.SpecConsent;
import org.clausewright.workspace.help.challenge.AnswerDrafts;
import org.clausewright.workspace.help.challenge.Challenges;
import org.clausewright.workspace.help.challenge.IdeaLog;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.clausewright.workspace.help.clarify.ModelRewordings;
import org.clausewright.workspace.help.conflict.Conflicts;
import org.clausewright.workspace.help.conflict.SettleConflict;
import org.clausewright.workspace.help.readings.Readings;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.clausewright.workspace.help.readings.ThoughtCases;

/// Which panes the window is made of, and where they stand: the one list to extend.
///
/// @param left   beside the text, what is in the spec
/// @param right  beside the text, what belongs to the place in it
/// @param bottom under the text, what belongs to the spec as a whole
/// @param clarify the first of those at the bottom
record Features(List<Pane> left, List<Pane> right, List<Pane> bottom, ClarifyPane clarify) {

    /// Makes the panes; each adds its own commands.
    static Features of(
            Desk desk,
            DecisionWriter decisions,
            Supplier<Assistant> assistant,
            Predicate<String> takenIds,
            Path state,
            ObservableValue<Versions> versions) {
        IdeaLog ideas = new IdeaLog(
                desk.tasks(), Platform::runLater, state, desk.workspace().root());
        Challenges challenges = new Challenges(desk.tasks(), Platform::runLater, assistant, ideas);
        Conflicts conflicts = new Conflicts(desk.tasks(), Platform::runLater, assistant);
        Consent consent = new SpecConsent(desk.preferences(), desk.workspace().root());
        AnswerQuestion answers = new AnswerQuestion(decisions);
        Readings readings = new Readings(desk.tasks(), Platform::runLater, assistant);
        RewordingTrials trials = new RewordingTrials(desk.tasks(), Platform::runLater, assistant);
        ThoughtCases cases = new ThoughtCases(desk.tasks(), Platform::runLater, assistant);
        ModelRewordings rewordings = new ModelRewordings(desk.tasks(), Platform::runLater, assistant);
        ClarifyPane clarify = new ClarifyPane(desk, answers, rewordings, trials, consent);
        return new Features(
                List.of(new NavigatorPane(desk)),
                List.of(
                        new ExamplesPane(desk, takenIds),
                        new ChallengePane(
                                desk,
                                challenges,
                                new AnswerDrafts(desk.tasks(), Platform::runLater, assistant, ideas),
                                consent),
                        new ConflictsPane(desk, conflicts, new SettleConflict(decisions), consent),
                        new ReadingsPane(desk, readings, trials, cases, consent, clarify::askAsWell),
                        new DecisionsPane(desk),
                        new HistoryPane(desk, versions)),
                List.of(clarify, new ProblemsPane(desk, answers, clarify::ask)),
                clarify);
    }

    /// The same with more panes at the bottom.
    Features with(Pane... more) {
        return new Features(
                left, right, Stream.concat(bottom.stream(), Stream.of(more)).toList(), clarify);
    }

    List<Pane> all() {
        return Stream.of(left, right, bottom).flatMap(List::stream).toList();
    }

    /// The stylesheets of all features, each named after its package.
    static List<String> stylesheets() {
        return Stream.of(
                        "window",
                        "parts",
                        "palette",
                        "status",
                        "welcome",
                        "settings",
                        "editor",
                        "navigator",
                        "examples",
                        "challenge",
                        "clarify",
                        "conflicts",
                        "decisions",
                        "history",
                        "problems",
                        "readings",
                        "rename",
                        "search",
                        "changes",
                        "activity")
                .map(name -> "/org/clausewright/desktop/" + name + "/" + name + ".css")
                .toList();
    }
}
