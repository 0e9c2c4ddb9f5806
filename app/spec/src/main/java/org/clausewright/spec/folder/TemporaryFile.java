package org.clausewright.spec.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// The file that a text is written to before it takes its place. It is made with the rights that the system gives new
/// files, and is gone when it is closed. What a killed program left is removed when the next text is saved beside it.
record TemporaryFile(Path path) implements AutoCloseable {

    private static final Logger LOG = System.getLogger(TemporaryFile.class.getName());
    private static final String PREFIX = ".clausewright-";
    private static final String SUFFIX = ".saving";
    private static final Duration CERTAINLY_DEAD = Duration.ofMinutes(1);

    static TemporaryFile in(Path folder) throws IOException {
        sweep(folder);
        return new TemporaryFile(Files.createFile(folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX)));
    }

    static boolean isName(String name) {
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /// What cannot be looked at or removed is left to the next time: another program may be about to replace it.
    private static void sweep(Path folder) {
        Instant limit = Instant.now().minus(CERTAINLY_DEAD);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | DirectoryIteratorException gone) {
            LOG.log(Level.DEBUG, "Not all was swept up in {0}: {1}", folder, gone.toString());
        }
    }

    /// Takes over the permissions of the file that will be replaced, and its owner and group where that is allowed.
    void takeOver(Path from) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes fresh = view.readAttributes();
        try {
            if (!old.group().equals(fresh.group())) {
                view.setGroup(old.group());
            }
            if (!old.owner().equals(fresh.owner())) {
                view.setOwner(old.owner());
            }
        } catch (IOException notAllowed) {
            // Owner and group are a courtesy: the text matters more.
            view.setPermissions(old.permissions());
            return;
        }
        view.setPermissions(old.permissions());
    }

    void write(byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    void moveTo(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
