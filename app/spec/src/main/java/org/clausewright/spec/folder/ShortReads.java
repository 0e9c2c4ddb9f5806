package org.clausewright.spec.folder;

import java.io.IOException;
import java.io.StringReader;

/// Never fills the buffer that it is handed: SnakeYAML 2.3 reads the second half of a surrogate pair behind
/// the end of a full one, and fails.
final class ShortReads extends StringReader {

    ShortReads(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        return super.read(buffer, from, most > 1 ? most - 1 : most);
    }
}
