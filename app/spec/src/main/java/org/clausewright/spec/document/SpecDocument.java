package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// One Markdown file of a spec, parsed: a snapshot that never changes and may be handed to any thread. All spans that
/// it gives are offsets into [#text()], in UTF-16 code units, ends exclusive.
@SuppressWarnings("DoNotCallSuggester")
public final class SpecDocument {

    public static SpecDocument parse(SpecPath path, String text) {
        throw new IllegalStateException();
    }

    /// The document after an edit. What did not change is shared with this one, and only the blocks around the edit
    /// are parsed again.
    ///
    /// @throws IndexOutOfBoundsException where an edit reaches beyond the text
    public SpecDocument edit(List<TextEdit> edits) {
        throw new IllegalStateException();
    }

    public SpecPath path() {
        throw new IllegalStateException();
    }

    public String text() {
        throw new IllegalStateException();
    }

    public String text(TextSpan span) {
        throw new IllegalStateException();
    }

    public int length() {
        throw new IllegalStateException();
    }

    public LineIndex lines() {
        throw new IllegalStateException();
    }

    /// The top-level blocks; together they are the whole text.
    public List<Block> blocks() {
        throw new IllegalStateException();
    }

    /// Where the block of that index starts.
    public int start(int block) {
        throw new IllegalStateException();
    }

    /// The index of the block that holds an offset; the last one for the end of the text.
    public int blockAt(int offset) {
        throw new IllegalStateException();
    }

    public List<Section> sections() {
        throw new IllegalStateException();
    }

    public List<Clause> clauses() {
        throw new IllegalStateException();
    }

    public List<Example> examples() {
        throw new IllegalStateException();
    }

    public List<Link> links() {
        throw new IllegalStateException();
    }

    public List<Passage> passages() {
        throw new IllegalStateException();
    }

    /// The section whose own text (its heading, and up to the next heading) holds the offset.
    public Optional<Section> sectionAt(int offset) {
        throw new IllegalStateException();
    }

    /// The clause whose words hold the offset, else the one whose sentence does.
    public Optional<Clause> clauseAt(int offset) {
        throw new IllegalStateException();
    }
}
