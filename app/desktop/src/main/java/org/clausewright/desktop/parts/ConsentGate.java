package org.clausewright.desktop.parts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.assist.Outgoing;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Consent;

/// Holds a question to a model back until a person has seen what would be sent, where nobody has agreed to that yet.
public final class ConsentGate {

    /// What somebody has to look at before it is sent.
    ///
    /// @param purpose what it is asked for, as Activity names it
    public record Pending(String purpose, Outgoing outgoing) {}

    private record Waiting(Outgoing outgoing, Runnable go) {}

    private final String kind;
    private final Tasks tasks;
    private final Consent consent;
    private final ReadOnlyObjectWrapper<Optional<Pending>> pending = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Waiting> waiting = Optional.empty();

    public ConsentGate(String kind, Tasks tasks, Consent consent) {
        this.kind = kind;
        this.tasks = tasks;
        this.consent = consent;
    }

    /// What would be sent, while somebody has to look at it.
    public ReadOnlyObjectProperty<Optional<Pending>> pending() {
        return pending.getReadOnlyProperty();
    }

    /// Goes on at once where nothing is sent, or somebody has agreed before.
    ///
    /// @param outgoing what would be sent; worked out off the window's thread
    public void pass(String title, Supplier<Optional<Outgoing>> outgoing, Runnable go) {
        tasks.<Optional<Outgoing>>latest(
                "consent." + kind,
                Messages.of(ConsentGate.class).text("outgoing.task"),
                progress -> Outcome.done(outgoing.get()),
                found -> found.handle(known -> decide(title, known, go), failure -> {}));
    }

    private void decide(String title, Optional<Outgoing> outgoing, Runnable go) {
        if (outgoing.isEmpty() || consent.isGiven(kind, outgoing.get())) {
            refuse();
            go.run();
        } else {
            waiting = Optional.of(new Waiting(outgoing.get(), go));
            pending.set(Optional.of(new Pending(title, outgoing.get())));
        }
    }

    /// @param forGood for this spec, in later sessions too
    public void agree(boolean forGood) {
        Optional<Waiting> agreed = waiting;
        refuse();
        agreed.ifPresent(now -> {
            if (forGood) {
                consent.giveForGood(kind, now.outgoing());
            } else {
                consent.give(kind, now.outgoing());
            }
            now.go().run();
        });
    }

    public void refuse() {
        waiting = Optional.empty();
        pending.set(Optional.empty());
    }
}
