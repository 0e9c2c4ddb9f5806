package org.clausewright.workspace.help.challenge;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.clausewright.spec.Failure;
import org.clausewright.workspace.Lane;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

/// The ideas and the drafted answers of one spec that nobody has decided on, kept for the next time it is opened. What
/// is asked of it happens in that order on another thread.
public final class IdeaLog implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IdeaLog.class.getName());

    private final Executor results;
    private final IdeaStore store;
    private final Lane lane;
    private final Listeners<Failure> troubles = new Listeners<>();
    private boolean complained;

    /// @param results the thread that results belong to
    /// @param state   where the program keeps its state
    /// @param root    where the spec stands
    public IdeaLog(Tasks tasks, Executor results, Path state, Path root) {
        this.results = results;
        this.store = new IdeaStore(state, root);
        this.lane = tasks.lane("ideas");
    }

    /// Told of what went wrong with keeping them.
    Subscription onTrouble(Consumer<Failure> listener) {
        return troubles.add(listener);
    }

    /// Hands on what was kept.
    void read(Consumer<IdeaStore.Read> then) {
        write(kept -> {
            IdeaStore.Read read = kept.read();
            results.execute(() -> {
                then.accept(read);
                read.damage().ifPresent(troubles::tell);
            });
        });
    }

    interface Write {

        void to(IdeaStore store) throws IOException;
    }

    void write(Write write) {
        lane.add(() -> {
            try {
                write.to(store);
            } catch (IOException refused) {
                complain(refused);
            }
        });
    }

    private void complain(IOException refused) {
        LOG.log(Level.WARNING, "Ideas cannot be kept: {0}", refused.toString());
        results.execute(() -> {
            if (!complained) {
                complained = true;
                troubles.tell(new ChallengeFailure.NotKept(IdeaStore.reason(refused)));
            }
        });
    }

    /// Waits for what is still being written.
    @Override
    public void close() {
        lane.flush();
    }
}
