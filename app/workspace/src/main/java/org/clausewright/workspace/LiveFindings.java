package org.clausewright.workspace;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clausewright.lint.Baseline;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.plugin.PluginFailure;
import org.clausewright.workspace.plugin.SpecLinter;

/// What lint finds in the newest snapshot; the rules that take longer follow when nobody types, see [SlowCheck].
/// Belongs to the results' thread.
final class LiveFindings implements AutoCloseable {

    /// What lint came to.
    ///
    /// @param quick what it found itself
    /// @param all   with what slow rules found earlier and still holds
    private record Linted(List<Finding> quick, List<Finding> all) {}

    private final Tasks tasks;
    private final SpecLinter linter;
    private final LiveSpec live;
    private final Runnable linted;
    private final KnownFindings known;
    private final SlowCheck slow;
    private final String key = UUID.randomUUID().toString();
    private final Listeners<List<Finding>> onFindings = new Listeners<>();
    private List<Finding> findings = List.of();
    private long revision = -1;
    private int toldFailures;
    private boolean linting;
    private boolean again;
    private boolean closed;

    /// @param live   what is linted
    /// @param linted runs when lint has come to an end, and does not begin again at once
    LiveFindings(SpecFolder.Loaded loaded, Tasks tasks, SpecLinter linter, LiveSpec live, Runnable linted) {
        this.tasks = tasks;
        this.linter = linter;
        this.live = live;
        this.linted = linted;
        this.known = new KnownFindings(loaded, tasks.activity());
        this.slow = new SlowCheck(tasks, linter::slow, SlowCheck.PAUSE, this::checked);
    }

    List<Finding> findings() {
        return findings;
    }

    /// The revision of the spec that the findings are of; -1 before the first.
    long revision() {
        return revision;
    }

    SpecLinter linter() {
        return linter;
    }

    Subscription onFindings(Consumer<List<Finding>> listener) {
        return onFindings.add(listener);
    }

    /// The baseline may have been edited.
    void edited(SpecEdit edit) {
        known.edited(edit);
    }

    /// The text is changing.
    void outdated() {
        slow.edited();
    }

    /// One at a time: what is linted while somebody types would be out of date before it is done.
    void lint() {
        if (linting) {
            return;
        }
        linting = true;
        Spec spec = live.spec();
        long of = live.revision();
        Baseline baseline = known.baseline();
        SlowFindings before = slow.findings();
        Work<Linted> work = _ -> {
            List<Finding> quick = baseline.mark(linter.lint(spec)).findings();
            return Outcome.done(new Linted(quick, before.in(spec, quick)));
        };
        tasks.latest("lint " + key, "Check the wording", work, outcome -> {
            linting = false;
            tellFailures();
            if ((of != live.revision() || again) && !closed) {
                again = false;
                lint();
                return;
            }
            revision = of;
            outcome.handle(
                    done -> {
                        findings = done.all();
                        onFindings.tell(findings);
                        if (of == live.textRevision() && !closed) {
                            slow.linted(spec, done.quick(), baseline);
                        }
                    },
                    failure -> {
                        tasks.activity().note(failure.message(), failure.advice());
                        slow.unlinted();
                    });
            linted.run();
        });
    }

    private void checked(List<Finding> all) {
        if (!all.equals(findings)) {
            findings = all;
            onFindings.tell(all);
        }
    }

    private void tellFailures() {
        List<PluginFailure> failures = linter.failures();
        failures.subList(toldFailures, failures.size())
                .forEach(failure -> tasks.activity().note(failure.message(), failure.advice()));
        toldFailures = failures.size();
    }

    /// Checks the spec anew where its style files were changed by other programs.
    void checkStyles() {
        tasks.<Boolean>latest(
                "styles " + key,
                "Look for changed styles",
                _ -> Outcome.done(linter.stylesChanged()),
                outcome -> outcome.handle(
                        changed -> {
                            if (changed && !closed) {
                                again |= linting;
                                lint();
                            }
                        },
                        _ -> {}));
    }

    /// See [SlowCheck#whenDone].
    void whenChecked(Runnable action, Runnable stopped) {
        slow.whenDone(action, stopped);
    }

    @Override
    public void close() {
        closed = true;
        slow.close();
    }
}
