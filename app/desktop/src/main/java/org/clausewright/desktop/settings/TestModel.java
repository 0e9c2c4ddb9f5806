package org.clausewright.desktop.settings;

import java.util.concurrent.Executor;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Trial;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Failure;
import org.clausewright.workspace.Progress;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// Whether the model that is set up answers, and what it can do.
public final class TestModel {

    private final Messages messages = Messages.of(TestModel.class);
    private final Tasks tasks;
    private final Executor results;
    private final ObservableList<Trial> trials = FXCollections.observableArrayList();
    private final StringProperty said = new SimpleStringProperty("");

    /// @param results the thread that this belongs to
    public TestModel(Tasks tasks, Executor results) {
        this.tasks = tasks;
        this.results = results;
    }

    /// What was found out so far, in the order of the steps.
    ObservableList<Trial> trials() {
        return trials;
    }

    /// What came of it all, in words.
    StringProperty said() {
        return said;
    }

    void test(Setup setup) {
        trials.clear();
        if (setup.isOffline()) {
            said.set(setup.why());
            return;
        }
        said.set(messages.text("model.test.running"));
        tasks.<Assistant.Tally>latest(
                "settings.test",
                messages.text("model.test.task", setup.assistant().name()),
                progress -> setup.assistant().test(new Heard(progress)),
                outcome -> outcome.handle(
                        tally -> said.set(messages.text(
                                "model.test.fine", setup.assistant().name())),
                        this::fail));
    }

    private void fail(Failure failure) {
        boolean told = trials.stream().anyMatch(trial -> trial.message().equals(failure.message()));
        said.set((told ? failure.advice() : failure.message() + " " + failure.advice()).strip());
    }

    private final class Heard implements Assistant.Sink<Trial> {

        private final Progress progress;

        Heard(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void accept(Trial trial) {
            results.execute(() -> trials.add(trial));
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }

        @Override
        public void onCancel(Runnable action) {
            progress.onCancel(action);
        }
    }
}
