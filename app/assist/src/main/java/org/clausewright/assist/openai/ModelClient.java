package org.clausewright.assist.openai;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The program's one way out to models: its connections, and what it knows of the hosts at their ends. Opens nothing
/// before the first call. Closing it ends the calls in flight at once.
public final class ModelClient implements AutoCloseable {

    private final Patience patience;
    private final InstantSource clock;
    private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
    private final Set<Cancellation> running = ConcurrentHashMap.newKeySet();
    private @Nullable Wire wire;
    private boolean closed;

    public ModelClient() {
        this(Patience.USUAL, InstantSource.system());
    }

    ModelClient(Patience patience, InstantSource clock) {
        this.patience = patience;
        this.clock = clock;
    }

    Patience patience() {
        return patience;
    }

    Circuit circuit(String host) {
        return circuits.computeIfAbsent(host, name -> new Circuit(name, patience.longestLull(), clock));
    }

    /// The connections, made at the first call.
    synchronized Wire wire() {
        if (wire == null) {
            wire = new Wire(patience);
        }
        return wire;
    }

    /// A call that ends when this is closed. To be let go of with [#ended(Cancellation)].
    void began(Cancellation call) {
        running.add(call);
        synchronized (this) {
            if (closed) {
                call.cancel();
            }
        }
    }

    void ended(Cancellation call) {
        running.remove(call);
    }

    @Override
    public void close() {
        Wire open;
        synchronized (this) {
            closed = true;
            open = wire;
            wire = null;
        }
        running.forEach(Cancellation::cancel);
        if (open != null) {
            open.close();
        }
    }
}
