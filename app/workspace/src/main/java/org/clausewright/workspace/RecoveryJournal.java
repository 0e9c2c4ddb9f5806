package org.clausewright.workspace;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.jspecify.annotations.Nullable;

/// Keeps what is not saved, outside the spec's folder: the saved text of each file that is being edited, and then every
/// edit as it is made. What a program that was killed leaves behind is offered at the next starts until somebody
/// answers. The journal of a program that still runs is locked and left alone, so that two windows may have one spec
/// open.
///
/// All writing is done on a lane; a journal that cannot be written is named in the log once, and typing goes on.
final class RecoveryJournal implements AutoCloseable {

    static final byte TEXT = 1;
    static final byte EDITS = 2;
    static final byte SAVED = 3;
    /// A text that an earlier program left behind, and that was not answered yet.
    static final byte OFFER = 4;

    private static final Logger LOG = System.getLogger(RecoveryJournal.class.getName());

    private final Path folder;
    private final Lane lane;
    private final String own = "journal-" + thisProgram() + "-";
    private final List<Path> leftBehind = new ArrayList<>();
    private List<Recovered> offers = List.of();
    private @Nullable FileChannel channel;
    private @Nullable Path file;
    private boolean broken;

    /// @param state where the program keeps its state
    RecoveryJournal(Path state, Path root, Lane lane) {
        this.folder = state.resolve("recovery")
                .resolve(SentenceHash.of(real(root).toUri().toString()));
        this.lane = lane;
    }

    /// However a spec is reached, it has one place here.
    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException gone) {
            return root;
        }
    }

    /// The process's number and start, since numbers are used again.
    private static String thisProgram() {
        ProcessHandle process = ProcessHandle.current();
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "-" + start;
    }

    /// A file that was as on disk is about to change.
    void begin(SpecPath path, String savedText) {
        write(out -> writeText(out, TEXT, path, System.currentTimeMillis(), savedText));
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
        lane.add(this::startAfresh);
    }

    private void startAfresh() {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        try {
            open.truncate(0);
            for (Recovered offer : offers) {
                writeNow(out -> writeText(out, OFFER, offer.file(), offer.when().toEpochMilli(), offer.text()));
            }
        } catch (IOException refused) {
            complain(refused);
        }
    }

    private static void writeText(DataOutputStream out, byte kind, SpecPath path, long when, String text)
            throws IOException {
        out.writeByte(kind);
        out.writeUTF(path.value());
        out.writeLong(when);
        writeString(out, text);
    }

    /// As code units, since half a surrogate pair is a text too while somebody types.
    private static void writeString(DataOutputStream out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), 2));
        bytes.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(bytes.array());
    }

    private interface Entry {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private void write(Entry entry) {
        lane.add(() -> {
            if (!broken) {
                try {
                    writeNow(entry);
                } catch (IOException refused) {
                    complain(refused);
                }
            }
        });
    }

    private void writeNow(Entry entry) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(opened())));
        entry.writeTo(out);
        out.flush();
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, own, ".edits");
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

    /// Reads what programs that no longer run have left, oldest first, and removes nothing.
    List<Recovered> leftBehind() {
        List<Recovered> found = new ArrayList<>();
        for (Path journal : journals()) {
            try (FileChannel open = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = open.tryLock()) {
                if (lock != null) {
                    found.addAll(JournalReader.read(open));
                    leftBehind.add(journal);
                }
            } catch (IOException | OverlappingFileLockException inUse) {
                LOG.log(Level.DEBUG, "Recovery journal {0} is in use", journal);
            }
        }
        found.sort(Comparator.comparing(Recovered::when));
        return List.copyOf(found);
    }

    /// The offer was answered, but for what remains: that is kept here, and what [#leftBehind] read is removed.
    void answered(List<Recovered> remaining) {
        lane.add(() -> {
            offers = List.copyOf(remaining);
            try {
                for (Recovered offer : offers) {
                    writeNow(out ->
                            writeText(out, OFFER, offer.file(), offer.when().toEpochMilli(), offer.text()));
                }
                for (Path journal : leftBehind) {
                    Files.deleteIfExists(journal);
                }
                leftBehind.clear();
            } catch (IOException refused) {
                complain(refused);
            }
        });
    }

    /// A process's locks end when it closes any channel of the file, so that our own journals are not even opened.
    private List<Path> journals() {
        List<Path> journals = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "journal*.edits")) {
                for (Path entry : entries) {
                    if (!String.valueOf(entry.getFileName()).startsWith(own)) {
                        journals.add(entry);
                    }
                }
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "Recovery journals cannot be listed: {0}", unreadable.toString());
            }
        }
        return journals;
    }

    /// Waits for what is still being written, for tests.
    void flush() {
        lane.flush();
    }

    /// Ends the journal; what in it was not saved is given up, what was offered and not answered is not.
    @Override
    public void close() {
        lane.add(() -> {
            startAfresh();
            FileChannel open = channel;
            Path written = file;
            channel = null;
            broken = true;
            if (open == null || written == null) {
                return;
            }
            try {
                open.close();
                if (offers.isEmpty()) {
                    Files.deleteIfExists(written);
                } else {
                    Files.move(written, folder.resolve("journal-left-" + UUID.randomUUID() + ".edits"));
                }
            } catch (IOException refused) {
                complain(refused);
            }
        });
        lane.flush();
    }
}
