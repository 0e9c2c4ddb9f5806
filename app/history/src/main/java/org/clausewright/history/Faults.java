package org.clausewright.history;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.IndexReadException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevWalkException;

/// What JGit throws, as failures that a person can meet. Whatever is not an answer to the state of disk and repository
/// is a fault of the program and passes.
final class Faults {

    /// Work that may meet a broken disk or repository.
    interface Attempt<T> {
        Outcome<T> run() throws IOException;
    }

    private Faults() {}

    static <T> Outcome<T> asFailures(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            return Outcome.failed(failure(e));
        } catch (UncheckedIOException e) {
            return Outcome.failed(failure(e));
        } catch (RevWalkException e) {
            return Outcome.failed(failure(e));
        } catch (JGitInternalException e) {
            return Outcome.failed(failure(e));
        }
    }

    static HistoryFailure failure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<HistoryFailure> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new HistoryFailure.Disk(detail(thrown));
    }

    private static Optional<HistoryFailure> known(Throwable cause) {
        return switch (cause) {
            case Stopped _ -> Optional.of(new HistoryFailure.Cancelled());
            case Opening.FormatUnknown unknown -> Optional.of(new OpenFailure.UnknownFormat(unknown.format()));
            case LockFailedException locked -> Optional.of(new CommitFailure.Locked(lock(locked.getFile())));
            case ConfigInvalidException _,
                    CorruptObjectException _,
                    MissingObjectException _,
                    IncorrectObjectTypeException _,
                    IndexReadException _,
                    RepositoryNotFoundException _,
                    RevWalkException _ -> Optional.of(new HistoryFailure.Damaged(detail(cause)));
            case NoSuchFileException missing ->
                Optional.of(new HistoryFailure.Disk(missing.getFile() + " is not there"));
            case AccessDeniedException denied ->
                Optional.of(new HistoryFailure.Disk(denied.getFile() + " may not be read or written"));
            default -> Optional.empty();
        };
    }

    /// JGit names the file that it could not lock, not the lock.
    private static Path lock(File locked) {
        String name = locked.getName();
        return locked.toPath().resolveSibling(name.endsWith(".lock") ? name : name + ".lock");
    }

    private static String detail(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message.strip();
    }
}
