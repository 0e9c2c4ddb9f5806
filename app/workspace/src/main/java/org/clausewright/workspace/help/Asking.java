package org.clausewright.workspace.help;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Progress;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Tasks;

/// One question to the assistant, its answers as they come. A new question takes the place of one that still runs;
/// what that one has to say comes too late and is dropped.
public final class Asking<T> {

    /// The call of an assistant.
    public interface Call<T> {

        Outcome<Tally> ask(Sink<T> sink);
    }

    private final Tasks tasks;
    private final Executor results;
    private final Consumer<T> onItem;
    private final Runnable onChange;
    private Asked state = new Asked.NotYet();
    private Optional<Task> task = Optional.empty();
    private int question;

    /// @param results the thread that everything else belongs to
    /// @param onItem  called on it with each answer
    public Asking(Tasks tasks, Executor results, Consumer<T> onItem, Runnable onChange) {
        this.tasks = tasks;
        this.results = results;
        this.onItem = onItem;
        this.onChange = onChange;
    }

    public Asked state() {
        return state;
    }

    public void start(String title, Call<T> call) {
        start(title, false, call);
    }

    /// @param fresh whether an answer that was given before will not do
    public void start(String title, boolean fresh, Call<T> call) {
        task.ifPresent(Task::cancel);
        int mine = ++question;
        state = new Asked.Running();
        task = Optional.of(tasks.run(
                title,
                progress -> call.ask(sink(progress, mine, fresh)),
                outcome -> ifCurrent(mine, () -> finished(outcome))));
        onChange.run();
    }

    public void cancel() {
        task.ifPresent(Task::cancel);
        if (state instanceof Asked.Running) {
            state = new Asked.Cancelled();
            question++;
            onChange.run();
        }
    }

    /// As if nobody had asked.
    public void reset() {
        task.ifPresent(Task::cancel);
        question++;
        state = new Asked.NotYet();
    }

    private Sink<T> sink(Progress progress, int mine, boolean fresh) {
        return new Sink<>() {
            @Override
            public void accept(T item) {
                results.execute(() -> ifCurrent(mine, () -> onItem.accept(item)));
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

            @Override
            public boolean wantsFresh() {
                return fresh;
            }

            @Override
            public void onCancel(Runnable action) {
                progress.onCancel(action);
            }
        };
    }

    private void ifCurrent(int mine, Runnable action) {
        if (mine == question) {
            action.run();
        }
    }

    private void finished(Outcome<Tally> outcome) {
        state = switch (outcome) {
            case Outcome.Done<Tally>(var tally) -> new Asked.Answered(tally);
            case Outcome.Failed<Tally>(var failure) when failure instanceof Tasks.Cancelled -> new Asked.Cancelled();
            case Outcome.Failed<Tally>(var failure) -> new Asked.Failed(failure);
        };
        onChange.run();
    }
}
