package org.clausewright.workspace.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;
import org.clausewright.assist.openai.Means;
import org.clausewright.assist.openai.ModelClient;
import org.clausewright.workspace.UserFolders;

/// What all calls to models share while the program runs: one client, the cache of replies, and a ledger per spec.
/// Closing it ends the calls in flight.
public final class ModelCalls implements AutoCloseable {

    private static final int HASH_DIGITS = 16;

    private final ModelClient client = new ModelClient();
    private final ReplyCache cache;
    private final Path ledgers;
    private final Map<Path, Ledger> open = new ConcurrentHashMap<>();

    public ModelCalls(UserFolders folders) {
        this.cache = new ReplyCache(folders.replies());
        this.ledgers = folders.state().resolve("ledgers");
    }

    public ReplyCache cache() {
        return cache;
    }

    public Ledger ledger(Path root) {
        return open.computeIfAbsent(real(root), this::openLedger);
    }

    Means means(Meter meter, Prices prices) {
        return new Means(client, Optional.of(cache), meter, prices);
    }

    private Ledger openLedger(Path root) {
        String name = ReplyCache.key(root.toString()).substring(0, HASH_DIGITS);
        return new Ledger(ledgers.resolve(name + ".properties"), root.toString());
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException gone) {
            return root.toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
