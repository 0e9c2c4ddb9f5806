package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.SourceText;

/// Saves a file so that at every moment either its old text or its new one stands under its name: the new text goes to
/// a temporary file beside it, is forced to the disk, and takes the old one's place in one move. A symbolic link stays
/// one, permissions stay as they were.
public final class AtomicSave {

    private static final int MOST_LINKS = 40;

    private AtomicSave() {}

    /// Saves `text` as the file of that path.
    ///
    /// @param expected the bytes that stood there when the file was read; empty where there was no file. Where
    ///                 something else stands there now, nothing is written
    /// @return the bytes that stand there now
    public static Outcome<byte[]> save(Path root, SpecPath file, String text, Optional<byte[]> expected) {
        byte[] bytes = SourceText.encode(text);
        try {
            Path target = file.in(root);
            Optional<byte[]> found = contents(target);
            if (found.isPresent() && Arrays.equals(found.get(), bytes)) {
                return Outcome.done(bytes);
            }
            if (!same(found, expected)) {
                return Outcome.failed(new FolderFailure.ChangedOnDisk(file));
            }
            if (bytes.length == 0 && found.isPresent() && found.get().length > 0) {
                return Outcome.failed(new FolderFailure.EmptyOverFull(file));
            }
            replace(real(target), bytes);
            return Outcome.done(bytes);
        } catch (AtomicMoveNotSupportedException unsupported) {
            return Outcome.failed(
                    new FolderFailure.CannotWrite(file, "the file system cannot replace a file in one step"));
        } catch (InvalidPathException nameless) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, "this system has no such file names"));
        } catch (IOException refused) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, FolderTexts.reason(refused)));
        }
    }

    /// Whether a file of that name is the temporary one of a save that is underway, or was ended by a crash.
    public static boolean isTemporary(String name) {
        return TemporaryFile.isName(name);
    }

    /// Removes a file that still holds what was read from it.
    public static Outcome<byte[]> delete(Path root, SpecPath file, Optional<byte[]> expected) {
        try {
            Path target = file.in(root);
            Optional<byte[]> found = contents(target);
            if (found.isPresent() && !same(found, expected)) {
                return Outcome.failed(new FolderFailure.ChangedOnDisk(file));
            }
            Files.deleteIfExists(target);
            return Outcome.done(new byte[0]);
        } catch (InvalidPathException nameless) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, "this system has no such file names"));
        } catch (IOException refused) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, FolderTexts.reason(refused)));
        }
    }

    private static boolean same(Optional<byte[]> found, Optional<byte[]> expected) {
        return found.isPresent() == expected.isPresent()
                && (found.isEmpty() || Arrays.equals(found.get(), expected.get()));
    }

    private static Optional<byte[]> contents(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is no ordinary file");
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// Where the text itself stands: what a symbolic link names, also where that is not there yet.
    private static Path real(Path target) throws IOException {
        Path at = target;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(target.toString(), null, "its links lead in a circle");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("no folder: " + file);
        }
        return folder;
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path folder = folderOf(target);
        Files.createDirectories(folder);
        boolean exists = Files.exists(target);
        if (exists && !Files.isWritable(target)) {
            throw new FileSystemException(target.toString(), null, "it is read-only");
        }
        try (TemporaryFile temporary = TemporaryFile.in(folder)) {
            if (exists) {
                temporary.takeOver(target);
            }
            temporary.write(bytes);
            temporary.moveTo(target);
        }
        forceFolder(folder);
    }

    /// Makes the move itself durable, where the system lets a folder be opened.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notSupported) {
            // Windows does not open folders; the move is atomic all the same.
            return;
        }
    }
}
