package org.clausewright.desktop.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Trial;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Failure;
import org.clausewright.workspace.Progress;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// Whether the model that is set up answers.
public final class TestModel {

    private final Messages messages = Messages.of(TestModel.class);
    private final Tasks tasks;
    private final StringProperty said = new SimpleStringProperty("");

    public TestModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /// What came of it, in words.
    StringProperty said() {
        return said;
    }

    void test(Setup setup) {
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
        said.set((failure.message() + " " + failure.advice()).strip());
    }

    private record Heard(Progress progress) implements Assistant.Sink<Trial> {

        @Override
        public void accept(Trial trial) {}

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
