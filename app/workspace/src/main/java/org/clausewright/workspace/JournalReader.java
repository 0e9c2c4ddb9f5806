package org.clausewright.workspace;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;

/// Reads what a [RecoveryJournal] wrote. A half-written entry at its end is what a kill leaves, and is passed over.
final class JournalReader {

    private static final class Text {

        private final TextBuffer buffer;
        private Instant when;

        Text(String text, Instant when) {
            this.buffer = new TextBuffer(text);
            this.when = when;
        }
    }

    private final DataInputStream in;
    private final long size;
    private final List<Recovered> offers = new ArrayList<>();
    private final Map<SpecPath, Text> texts = new LinkedHashMap<>();

    private JournalReader(FileChannel journal) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(journal)));
        this.size = journal.size();
    }

    /// The texts that a journal leads to; several of one file where an older offer was not answered.
    static List<Recovered> read(FileChannel journal) throws IOException {
        JournalReader reader = new JournalReader(journal);
        reader.readEntries();
        List<Recovered> found = new ArrayList<>(reader.offers);
        reader.texts.forEach((path, text) -> found.add(new Recovered(path, text.buffer.toString(), text.when)));
        return found;
    }

    private void readEntries() throws IOException {
        try {
            while (readEntry()) {
                // Each entry changes the texts.
            }
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException | IndexOutOfBoundsException torn) {
            return;
        }
    }

    private boolean readEntry() throws IOException {
        byte kind = in.readByte();
        SpecPath path = SpecPath.of(in.readUTF());
        switch (kind) {
            case RecoveryJournal.TEXT -> {
                Instant when = readTime();
                texts.put(path, new Text(readString(), when));
            }
            case RecoveryJournal.EDITS -> {
                Instant when = readTime();
                List<TextEdit> edits = TextEdits.inOrder(readEdits());
                Text text = texts.get(path);
                if (text != null) {
                    edits.reversed().forEach(text.buffer::apply);
                    text.when = when;
                }
            }
            case RecoveryJournal.SAVED -> texts.remove(path);
            case RecoveryJournal.OFFER -> {
                Instant when = readTime();
                offers.add(new Recovered(path, readString(), when));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Instant readTime() throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private List<TextEdit> readEdits() throws IOException {
        int count = in.readInt();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = in.readInt();
            int end = in.readInt();
            edits.add(TextEdit.replace(start, end, readString()));
        }
        return edits;
    }

    private String readString() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > size / 2) {
            throw new EOFException();
        }
        byte[] bytes = new byte[length * 2];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
