package org.clausewright.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.jspecify.annotations.Nullable;

/// Keeps what is not saved, outside the spec's folder: the saved text of each file that is being edited, and then every
/// edit as it is made. What a program that was killed leaves behind is read at the next start. The journal of a program
/// that still runs is locked and left alone, so that two windows may have one spec open.
///
/// All writing is done on a lane; a journal that cannot be written is named in the log once, and typing goes on.
final class RecoveryJournal implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RecoveryJournal.class.getName());
    private static final byte TEXT = 1;
    private static final byte EDITS = 2;
    private static final byte SAVED = 3;

    private final Path folder;
    private final Lane lane;
    private @Nullable FileChannel channel;
    private @Nullable Path file;
    private boolean broken;

    /// @param state where the program keeps its state
    RecoveryJournal(Path state, Path root, Lane lane) {
        this.folder = state.resolve("recovery").resolve(SentenceHash.of(root.toString()));
        this.lane = lane;
    }

    /// A file that was as on disk is about to change.
    void begin(SpecPath path, String savedText) {
        write(out -> writeText(out, path, savedText));
    }

    void edited(SpecPath path, List<TextEdit> edits) {
        write(out -> {
            out.writeByte(EDITS);
            out.writeUTF(path.value());
            out.writeLong(System.currentTimeMillis());
            out.writeInt(edits.size());
            for (TextEdit edit : edits) {
                out.writeInt(edit.span().start());
                out.writeInt(edit.span().end());
                writeString(out, edit.replacement());
            }
        });
    }

    /// A file is on disk as it is here; its entries no longer count.
    void saved(SpecPath path) {
        write(out -> {
            out.writeByte(SAVED);
            out.writeUTF(path.value());
        });
    }

    /// Everything is saved: the journal starts afresh.
    void clear() {
        lane.add(() -> {
            FileChannel open = channel;
            if (open != null) {
                try {
                    open.truncate(0);
                } catch (IOException refused) {
                    complain(refused);
                }
            }
        });
    }

    private static void writeText(DataOutputStream out, SpecPath path, String text) throws IOException {
        out.writeByte(TEXT);
        out.writeUTF(path.value());
        out.writeLong(System.currentTimeMillis());
        writeString(out, text);
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private interface Entry {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private void write(Entry entry) {
        lane.add(() -> {
            if (broken) {
                return;
            }
            try {
                OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(opened()));
                DataOutputStream out = new DataOutputStream(bytes);
                entry.writeTo(out);
                out.flush();
            } catch (IOException refused) {
                complain(refused);
            }
        });
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "journal", ".edits");
            open = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            FileLock lock = open.tryLock();
            LOG.log(Level.DEBUG, "Recovery journal {0}, locked {1}", fresh, lock != null);
            channel = open;
            file = fresh;
        }
        return open;
    }

    private void complain(IOException refused) {
        broken = true;
        LOG.log(Level.WARNING, "Unsaved text cannot be kept for recovery: {0}", refused.toString());
    }

    /// Reads what programs that no longer run have left, newest text of a file last, and removes nothing.
    List<Recovered> leftBehind() {
        Map<SpecPath, Recovered> found = new LinkedHashMap<>();
        for (Path journal : journals()) {
            try (FileChannel open = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = open.tryLock()) {
                if (lock != null) {
                    found.putAll(read(open));
                }
            } catch (IOException | OverlappingFileLockException inUse) {
                LOG.log(Level.DEBUG, "Recovery journal {0} is in use", journal);
            }
        }
        return List.copyOf(found.values());
    }

    /// Removes what [#leftBehind] reads.
    void forgetLeftBehind() {
        lane.add(() -> {
            for (Path journal : journals()) {
                if (journal.equals(file)) {
                    continue;
                }
                try (FileChannel open = FileChannel.open(journal, StandardOpenOption.WRITE);
                        FileLock lock = open.tryLock()) {
                    if (lock != null) {
                        Files.deleteIfExists(journal);
                    }
                } catch (IOException | OverlappingFileLockException inUse) {
                    LOG.log(Level.DEBUG, "Recovery journal {0} is in use", journal);
                }
            }
        });
    }

    private List<Path> journals() {
        List<Path> journals = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "journal*.edits")) {
                entries.forEach(journals::add);
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "Recovery journals cannot be listed: {0}", unreadable.toString());
            }
        }
        journals.sort(null);
        return journals;
    }

    /// The texts that a journal leads to. A half-written entry at its end is what a kill leaves, and is passed over.
    private static Map<SpecPath, Recovered> read(FileChannel journal) throws IOException {
        Map<SpecPath, Recovered> texts = new LinkedHashMap<>();
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(journal)));
        long left = journal.size();
        try {
            while (true) {
                byte kind = in.readByte();
                Optional<SpecPath> path = path(in.readUTF());
                if (path.isEmpty()) {
                    return texts;
                }
                switch (kind) {
                    case TEXT -> {
                        Instant when = Instant.ofEpochMilli(in.readLong());
                        texts.put(path.get(), new Recovered(path.get(), readString(in, left), when));
                    }
                    case EDITS -> {
                        Instant when = Instant.ofEpochMilli(in.readLong());
                        List<TextEdit> edits = readEdits(in, left);
                        texts.computeIfPresent(
                                path.get(),
                                (at, before) -> new Recovered(at, TextEdits.apply(before.text(), edits), when));
                    }
                    case SAVED -> texts.remove(path.get());
                    default -> {
                        return texts;
                    }
                }
            }
        } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException end) {
            return texts;
        }
    }

    private static Optional<SpecPath> path(String value) {
        return SpecPath.isValid(value) ? Optional.of(SpecPath.of(value)) : Optional.empty();
    }

    private static List<TextEdit> readEdits(DataInputStream in, long most) throws IOException {
        int count = in.readInt();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = in.readInt();
            int end = in.readInt();
            edits.add(TextEdit.replace(start, end, readString(in, most)));
        }
        return edits;
    }

    private static String readString(DataInputStream in, long most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new EOFException();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    /// Waits for what is still being written, for tests.
    void flush() {
        lane.flush(2_000);
    }

    /// Ends the journal; what in it was not saved is given up.
    @Override
    public void close() {
        lane.add(() -> {
            FileChannel open = channel;
            Path own = file;
            if (open != null && own != null) {
                try {
                    open.close();
                    Files.deleteIfExists(own);
                } catch (IOException refused) {
                    complain(refused);
                }
            }
        });
        lane.flush(1_000);
    }
}
