package org.clausewright.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;

import static java.util.Objects.requireNonNull;

/// The one place where threads are. Work runs on virtual threads; results, failures and progress arrive on the
/// executor that was given, the window's thread in the desktop.
///
/// The methods that start work belong to that executor's thread too.
public final class Tasks implements AutoCloseable {

    /// A fault of the program, in words for the user; the details are in the log.
    public record Fault(String title) implements Failure {

        @Override
        public String message() {
            return title + " failed because of a fault in Clausewright.";
        }

        @Override
        public String advice() {
            return "Your text is safe. The log says more.";
        }
    }

    /// The work was cancelled.
    public record Cancelled(String title) implements Failure {

        @Override
        public String message() {
            return title + " was cancelled.";
        }

        @Override
        public String advice() {
            return "";
        }
    }

    private static final Logger LOG = System.getLogger(Tasks.class.getName());
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Executor results;
    private final Activity activity;
    private final Map<String, RunningTask> latest = new HashMap<>();
    private final Set<RunningTask> running = ConcurrentHashMap.newKeySet();
    private final Set<CountDownLatch> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public Tasks(Executor results) {
        this.results = requireNonNull(results, "results");
        this.activity = new Activity();
    }

    /// Runs work that a person started; it stands in [#activity] with its progress and a way to cancel it.
    ///
    /// @param done told once, whatever became of it: [Cancelled] and [Fault] are failures too
    public <T> Task run(String title, Work<T> work, Consumer<Outcome<T>> done) {
        RunningTask task = new RunningTask(title, results, activity);
        task.show();
        start(task, work, done);
        return task;
    }

    /// Runs work of which only the latest counts: what runs under the same key is cancelled, and a result that comes
    /// too late is dropped. It stands in the activity only if it takes more than 200 ms.
    public <T> Task latest(String key, String title, Work<T> work, Consumer<Outcome<T>> done) {
        RunningTask task = new RunningTask(title, results, activity);
        RunningTask before = latest.put(key, task);
        if (before != null) {
            before.cancel();
        }
        task.showAfterAWhile();
        start(task, work, outcome -> {
            if (latest.remove(key, task)) {
                done.accept(outcome);
            }
        });
        return task;
    }

    /// Runs an action on the results' thread once that much time has gone by.
    void later(Duration pause, Runnable action) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, results)
                .execute(action);
    }

    /// A queue of small jobs that run one after the other, off the results' thread. What is added after [#close] runs
    /// at once, so that it is not lost and nothing goes on behind the back of whoever has closed.
    public Lane lane(String name) {
        return new Lane(
                drain -> {
                    if (closed) {
                        drain.run();
                    } else {
                        startThread("lane: " + name, drain);
                    }
                },
                job -> runGuarded(name, job));
    }

    private void startThread(String name, Runnable work) {
        CountDownLatch end = new CountDownLatch(1);
        ends.add(end);
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } finally {
                ends.remove(end);
                end.countDown();
            }
        });
    }

    private static void runGuarded(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error fault) {
            LOG.log(Level.ERROR, name, fault);
        }
    }

    private <T> void start(RunningTask task, Work<T> work, Consumer<Outcome<T>> done) {
        running.add(task);
        startThread("task: " + task.title(), () -> {
            Outcome<T> outcome = outcomeOf(task, work);
            results.execute(() -> {
                running.remove(task);
                task.finish(outcome);
                done.accept(outcome);
            });
        });
    }

    private static <T> Outcome<T> outcomeOf(RunningTask task, Work<T> work) {
        try {
            Outcome<T> outcome = work.run(task);
            return task.isCancelled() ? Outcome.failed(new Cancelled(task.title())) : outcome;
        } catch (CancellationException cancelled) {
            return Outcome.failed(new Cancelled(task.title()));
        } catch (Exception | Error fault) {
            if (task.isCancelled()) {
                return Outcome.failed(new Cancelled(task.title()));
            }
            LOG.log(Level.ERROR, task.title(), fault);
            return Outcome.failed(new Fault(task.title()));
        }
    }

    /// True while no work runs, shown in the activity or not, and no result is on its way to the results' thread.
    public boolean isIdle() {
        return running.isEmpty();
    }

    /// What runs and what ran.
    public Activity activity() {
        return activity;
    }

    /// Cancels the work, and waits up to five seconds for it to end and for what still stands in a lane, which
    /// is written and not cancelled: a commit is not left half-way, and no file is written any more afterwards.
    /// Results are not waited for. The virtual threads do not keep the program alive.
    @Override
    public void close() {
        closed = true;
        running.forEach(RunningTask::cancel);
        if (!awaitEnds()) {
            LOG.log(Level.WARNING, "Closed while {0} of its threads still ran", ends.size());
        }
    }

    private boolean awaitEnds() {
        long until = System.nanoTime() + CLOSING.toNanos();
        try {
            for (CountDownLatch end : ends) {
                if (!end.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
