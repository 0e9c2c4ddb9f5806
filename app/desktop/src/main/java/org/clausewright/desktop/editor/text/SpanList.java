package org.clausewright.desktop.editor.text;

import java.util.List;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Many spans that move along with a text: a key moves thousands of them in the time in which one object is made.
public final class SpanList {

    private final int[] starts;
    private final int[] ends;

    public SpanList(List<TextSpan> spans) {
        this.starts = spans.stream().mapToInt(TextSpan::start).toArray();
        this.ends = spans.stream().mapToInt(TextSpan::end).toArray();
    }

    public int size() {
        return starts.length;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public TextSpan get(int index) {
        return new TextSpan(starts[index], ends[index]);
    }

    public boolean isAt(int index, TextSpan span) {
        return starts[index] == span.start() && ends[index] == span.end();
    }

    /// Moves every span as [org.clausewright.spec.text.TextEdits#follow] moves one.
    public void follow(TextEdit edit) {
        int from = edit.span().start();
        int to = edit.span().end();
        int growth = edit.growth();
        for (int i = 0; i < starts.length; i++) {
            if (from >= ends[i]) {
                continue;
            }
            if (to <= starts[i]) {
                starts[i] += growth;
                ends[i] += growth;
            } else {
                int start = from < starts[i] ? from + edit.replacement().length() : starts[i];
                int end = to > ends[i] ? from : ends[i] + growth;
                starts[i] = start;
                ends[i] = Math.max(start, end);
            }
        }
    }
}
