package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.SourceText;

/// Saves a file so that at every moment either its old text or its new one stands under its name: the new text goes to
/// a temporary file beside it, is forced to the disk, and takes the old one's place in one move. A symbolic link stays
/// one, permissions stay as they were.
public final class AtomicSave {

    private AtomicSave() {}

    /// Saves `text` as the file of that path.
    ///
    /// @param expected the bytes that stood there when the file was read; empty where there was no file. Where
    ///                 something else stands there now, nothing is written
    /// @return the bytes that stand there now
    public static Outcome<byte[]> save(Path root, SpecPath file, String text, Optional<byte[]> expected) {
        byte[] bytes = SourceText.encode(text);
        Path target = file.in(root);
        try {
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
            Path real = found.isPresent() ? target.toRealPath() : target;
            Path folder = folderOf(real);
            Files.createDirectories(folder);
            replace(real, folder, bytes);
            return Outcome.done(bytes);
        } catch (AtomicMoveNotSupportedException unsupported) {
            return Outcome.failed(
                    new FolderFailure.CannotWrite(file, "the file system cannot replace a file in one step"));
        } catch (IOException refused) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, SpecFolder.reason(refused)));
        }
    }

    /// Removes a file that still holds what was read from it.
    public static Outcome<byte[]> delete(Path root, SpecPath file, Optional<byte[]> expected) {
        Path target = file.in(root);
        try {
            Optional<byte[]> found = contents(target);
            if (found.isPresent() && !same(found, expected)) {
                return Outcome.failed(new FolderFailure.ChangedOnDisk(file));
            }
            Files.deleteIfExists(target);
            return Outcome.done(new byte[0]);
        } catch (IOException refused) {
            return Outcome.failed(new FolderFailure.CannotWrite(file, SpecFolder.reason(refused)));
        }
    }

    private static boolean same(Optional<byte[]> found, Optional<byte[]> expected) {
        return found.isPresent() == expected.isPresent()
                && (found.isEmpty() || Arrays.equals(found.get(), expected.get()));
    }

    private static Optional<byte[]> contents(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("no folder: " + file);
        }
        return folder;
    }

    private static void replace(Path target, Path folder, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(folder, "." + target.getFileName() + ".", ".saving");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            takeOverPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    private static void takeOverPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (!Files.exists(from)) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        view.setPermissions(old.permissions());
        if (!old.group().equals(view.readAttributes().group())) {
            try {
                view.setGroup(old.group());
            } catch (IOException notAllowed) {
                // The group is a courtesy: the text matters more.
                return;
            }
        }
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
