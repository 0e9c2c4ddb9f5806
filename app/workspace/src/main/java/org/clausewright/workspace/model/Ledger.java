package org.clausewright.workspace.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Price;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Outcome;
import org.jspecify.annotations.Nullable;

/// What was spent on models for one spec, in a file that all windows and commands share. A call is counted with what is
/// expected of it before it is made, and with what it used when it has ended, so that calls made at the same time do
/// not spend the same rest, and a program that is killed in between has not spent for nothing.
public final class Ledger {

    private static final Logger LOG = System.getLogger(Ledger.class.getName());
    private static final int LOCK_TRIES = 400;
    private static final long LOCK_PAUSE_MILLIS = 5;

    private final Path file;
    private final String spec;
    private Spent known;
    private boolean complained;

    /// @param spec what the ledger is of, for a person who looks into the file
    Ledger(Path file, String spec) {
        this.file = file;
        this.spec = spec;
        this.known = read(Spent.NOTHING);
    }

    /// As it was when something was last counted or looked at here.
    public synchronized Spent spent() {
        return known;
    }

    /// As it is now, with what others have spent.
    public synchronized Spent look() {
        known = read(known);
        return known;
    }

    /// Counts from nothing again.
    public void startAfresh() {
        change(spent -> Optional.of(Spent.NOTHING));
    }

    /// Counts what calls use, and makes none that the budget does not allow.
    ///
    /// @param budget empty where anything goes
    public Meter meter(Optional<Budget> budget) {
        return (model, price, expected) -> begin(budget, model, price, expected);
    }

    private Outcome<Meter.Call> begin(Optional<Budget> budget, String model, Optional<Price> price, Usage expected) {
        @Nullable AssistFailure[] refusal = new AssistFailure[1];
        change(spent -> {
            Optional<AssistFailure> refused =
                    budget.flatMap(limit -> spent.refusal("this spec", limit, model, price, expected));
            refusal[0] = refused.orElse(null);
            return refused.isPresent() ? Optional.empty() : Optional.of(spent.plus(expected, price));
        });
        AssistFailure refused = refusal[0];
        return refused != null
                ? Outcome.failed(refused)
                : Outcome.done(used ->
                        change(spent -> Optional.of(spent.minus(expected, price).plus(used, price))));
    }

    /// @param change gives what is to be written; empty where nothing is
    private synchronized void change(Function<Spent, Optional<Spent>> change) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                lock(channel);
                known = read(known);
                Optional<Spent> changed = change.apply(known);
                if (changed.isPresent()) {
                    write(changed.get());
                    known = changed.get();
                }
            }
        } catch (IOException refused) {
            complain("What models cost could not be written down: {0}", refused);
            change.apply(known).ifPresent(changed -> known = changed);
        }
    }

    /// Until the channel is closed.
    private static void lock(FileChannel channel) throws IOException {
        for (int i = 0; i < LOCK_TRIES; i++) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException byThisProgram) {
                try {
                    TimeUnit.MILLISECONDS.sleep(LOCK_PAUSE_MILLIS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted while waiting for the lock");
                }
            }
        }
        throw new IOException("the ledger is locked");
    }

    private Spent read(Spent otherwise) {
        if (!Files.isRegularFile(file)) {
            return Spent.NOTHING;
        }
        try {
            Properties read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            return new Spent(
                    number(read, "calls"),
                    number(read, "tokens.in"),
                    number(read, "tokens.out"),
                    new BigDecimal(read.getProperty("dollars", "0")).max(BigDecimal.ZERO),
                    number(read, "unpriced"),
                    number(read, "estimated"));
        } catch (IOException | IllegalArgumentException broken) {
            complain("What models cost could not be read: {0}", broken);
            return otherwise;
        }
    }

    /// Once: what is wrong now will be wrong at the next call too.
    private void complain(String sentence, Exception refused) {
        if (!complained) {
            complained = true;
            LOG.log(Level.WARNING, sentence, refused.getMessage());
        }
    }

    private static long number(Properties read, String key) {
        return Math.max(0, Long.parseLong(read.getProperty(key, "0")));
    }

    private void write(Spent spent) throws IOException {
        Properties written = new Properties();
        written.setProperty("spec", spec);
        written.setProperty("calls", Long.toString(spent.calls()));
        written.setProperty("tokens.in", Long.toString(spent.in()));
        written.setProperty("tokens.out", Long.toString(spent.out()));
        written.setProperty("dollars", spent.dollars().stripTrailingZeros().toPlainString());
        written.setProperty("unpriced", Long.toString(spent.unpriced()));
        written.setProperty("estimated", Long.toString(spent.estimated()));
        StringWriter text = new StringWriter();
        written.store(text, "What models were asked for this spec, and what it cost. Written by Clausewright.");
        Path beside = Files.createTempFile(file.getParent(), "ledger", ".tmp");
        try {
            Files.writeString(beside, text.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
