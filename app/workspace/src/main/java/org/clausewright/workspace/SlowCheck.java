package org.clausewright.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.lint.Baseline;
import org.clausewright.lint.SlowFinding;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.jspecify.annotations.Nullable;

/// Runs the rules that take longer than one can wait for after a keystroke, in a lane of their own: over a snapshot
/// that the other rules have gone over, once nobody has typed for a while, or at once where somebody waits for it.
///
/// A change of the text ends a run half-way, since what it found would be out of date, and the next snapshot begins
/// another. A person may end one too, in the activity; then there is none before the next change, or before
/// somebody waits for one. Until a run comes to its end, the findings of the last one that did are kept, see
/// [SlowFindings]. Belongs to the results' thread.
final class SlowCheck implements AutoCloseable {

    /// So long nobody types before a run begins by itself.
    static final Duration PAUSE = Duration.ofMillis(1500);

    private static final String TITLE = "Look for conflicts";

    /// The rules.
    interface Rules {

        /// @param cancelled asked often, on several threads
        List<SlowFinding> find(Spec spec, BooleanSupplier cancelled);
    }

    /// A snapshot that is to be gone over.
    ///
    /// @param quick what the other rules found in it
    private record Checked(Spec spec, List<Finding> quick, Baseline baseline) {}

    /// What a run came to.
    ///
    /// @param all its findings and those of the other rules
    private record Result(SlowFindings slow, List<Finding> all) {}

    /// Somebody who waits for the end of a run.
    private record Waiting(Runnable done, Runnable stopped) {}

    private final Tasks tasks;
    private final Rules rules;
    private final Duration pause;
    private final Consumer<List<Finding>> found;
    private final String key = "slow rules " + UUID.randomUUID();
    private final List<Waiting> waiting = new ArrayList<>();
    private SlowFindings findings = SlowFindings.NONE;
    private @Nullable Checked newest;
    private @Nullable Task running;
    private boolean done;
    private long changes;

    /// @param pause so long after [#linted] a run begins
    /// @param found told all findings of the newest snapshot, when a run over it is done
    SlowCheck(Tasks tasks, Rules rules, Duration pause, Consumer<List<Finding>> found) {
        this.tasks = tasks;
        this.rules = rules;
        this.pause = pause;
        this.found = found;
    }

    /// What the last run that came to its end found.
    SlowFindings findings() {
        return findings;
    }

    /// The text is changing: what runs would be out of date.
    void edited() {
        changes++;
        Task outdated = running;
        newest = null;
        running = null;
        done = false;
        if (outdated != null) {
            outdated.cancel();
        }
    }

    /// The other rules have caught up with the text.
    ///
    /// @param quick what they found
    void linted(Spec spec, List<Finding> quick, Baseline baseline) {
        edited();
        Checked checked = new Checked(spec, quick, baseline);
        newest = checked;
        if (waiting.isEmpty()) {
            long now = changes;
            tasks.later(pause, () -> {
                if (now == changes) {
                    begin(checked);
                }
            });
        } else {
            begin(checked);
        }
    }

    /// The other rules have failed: there is nothing to go over before the next change.
    void unlinted() {
        edited();
        tellStopped();
    }

    /// Waits for the end of a run over the last snapshot, which is not put off then.
    ///
    /// @param whenDone runs at the end of it
    /// @param stopped  runs instead where it has no end: a person has stopped it, or a rule has failed
    void whenDone(Runnable whenDone, Runnable stopped) {
        if (done) {
            whenDone.run();
            return;
        }
        if (newest == null) {
            stopped.run();
            return;
        }
        waiting.add(new Waiting(whenDone, stopped));
        begin(newest);
    }

    private void begin(Checked checked) {
        if (done || running != null) {
            return;
        }
        long now = changes;
        running = tasks.latest(key, TITLE, progress -> Outcome.done(result(checked, progress)), outcome -> {
            if (now == changes) {
                ended(outcome);
            }
        });
    }

    private Result result(Checked checked, Progress progress) {
        int sections = checked.spec().documents().stream()
                .mapToInt(document -> document.sections().size())
                .sum();
        progress.report(-1, sections + " sections");
        List<SlowFinding> slow = rules.find(checked.spec(), progress::isCancelled);
        progress.check();
        List<Finding> marked = checked.baseline()
                .mark(slow.stream().map(SlowFinding::finding).toList())
                .findings();
        List<SlowFinding> known = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            known.add(slow.get(i).with(marked.get(i)));
        }
        SlowFindings now = new SlowFindings(checked.spec(), known);
        return new Result(now, now.in(checked.spec(), checked.quick()));
    }

    private void ended(Outcome<Result> outcome) {
        running = null;
        switch (outcome) {
            case Outcome.Done<Result>(Result result) -> {
                done = true;
                findings = result.slow();
                found.accept(result.all());
                told().forEach(each -> each.done().run());
            }
            case Outcome.Failed<Result>(var failure) -> {
                if (!(failure instanceof Tasks.Cancelled)) {
                    tasks.activity().note(failure.message(), failure.advice());
                }
                tellStopped();
            }
        }
    }

    private void tellStopped() {
        told().forEach(each -> each.stopped().run());
    }

    private List<Waiting> told() {
        List<Waiting> told = List.copyOf(waiting);
        waiting.clear();
        return told;
    }

    /// Ends what runs; whoever waits for it is told nothing more.
    @Override
    public void close() {
        waiting.clear();
        edited();
    }
}
