package org.clausewright.workspace;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextEdit;

/// A file's text while its spec is open: as it is now, and what stands on disk.
final class OpenText {

    final TextBuffer buffer;
    private final boolean bornHere;
    private long content;
    private long savedContent;
    private Optional<byte[]> onDisk;
    private boolean editable;

    private OpenText(String text, boolean editable, boolean bornHere, Optional<byte[]> onDisk) {
        this.buffer = new TextBuffer(text);
        this.editable = editable;
        this.bornHere = bornHere;
        this.onDisk = onDisk;
    }

    static OpenText of(SourceText source) {
        byte[] bytes = source.editable() ? SourceText.encode(source.text()) : new byte[0];
        return new OpenText(source.text(), source.editable(), false, Optional.of(bytes));
    }

    /// A file that is not there yet.
    static OpenText fresh() {
        return new OpenText("", true, true, Optional.empty());
    }

    void apply(List<TextEdit> inOrder) {
        inOrder.reversed().forEach(buffer::apply);
    }

    String text() {
        return buffer.toString();
    }

    /// A file that is neither on disk nor has a text is none.
    boolean exists() {
        return onDisk.isPresent() || buffer.length() > 0;
    }

    /// False where what stands on disk is not UTF-8, until it was mended there.
    boolean isEditable() {
        return editable;
    }

    /// True where the change that made the file was taken back.
    boolean isUndone() {
        return bornHere && content == 0 && buffer.length() == 0;
    }

    /// Which content this is: two equal numbers mean equal texts.
    long content() {
        return content;
    }

    void setContent(long newContent) {
        content = newContent;
    }

    boolean isUnsaved() {
        return content != savedContent;
    }

    /// The bytes that stand on disk as far as is known; empty for no file.
    Optional<byte[]> onDisk() {
        return onDisk;
    }

    void saved(long savedAs, Optional<byte[]> bytes) {
        savedContent = savedAs;
        onDisk = bytes;
        editable = true;
    }

    /// What stands on disk is not what is here, and here counts.
    void differsFrom(Optional<byte[]> bytes) {
        saved(-1, bytes);
    }
}
