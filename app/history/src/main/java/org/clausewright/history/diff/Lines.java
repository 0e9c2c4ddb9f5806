package org.clausewright.history.diff;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.text.LineIndex;

/// The lines of a text without what ends them. An end at the very end of the text starts no further line.
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        LineIndex index = LineIndex.of(text);
        List<String> lines = new ArrayList<>(index.count());
        for (int line = 1; line <= index.count(); line++) {
            int start = index.start(line);
            int end = line < index.count() ? index.start(line + 1) : text.length();
            if (start == text.length()) {
                break;
            }
            while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            lines.add(text.substring(start, end));
        }
        return lines;
    }
}
