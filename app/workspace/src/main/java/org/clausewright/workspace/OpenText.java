package org.clausewright.workspace;

import java.util.Optional;
import org.clausewright.spec.text.SourceText;

/// A file's text while its spec is open: as it is now, and what stands on disk.
final class OpenText {

    final TextBuffer buffer;
    final boolean editable;
    private long content;
    private long savedContent;
    private Optional<byte[]> onDisk;

    private OpenText(String text, boolean editable, Optional<byte[]> onDisk) {
        this.buffer = new TextBuffer(text);
        this.editable = editable;
        this.onDisk = onDisk;
    }

    static OpenText of(SourceText source, byte[] bytes) {
        return new OpenText(source.text(), source.editable(), Optional.of(bytes));
    }

    /// A file that is not there yet.
    static OpenText fresh() {
        return new OpenText("", true, Optional.empty());
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
    }
}
