package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.Sentence;
import org.clausewright.spec.text.TextSpan;

/// The words of a sentence that are set apart: in bold, in italics or in double quotation marks. One pass over the
/// sentences of a passage, in their order.
public final class Marks {

    private static final int LONGEST = 6;

    /// Words set apart, from the first index to the last, both included.
    public record Mark(int first, int last, boolean quoted) {}

    private final List<TextSpan> emphasised;
    private int next;

    public Marks(Prose prose) {
        this.emphasised = prose.emphasised();
    }

    /// The marks of at most six words, in order. Has to be asked for the sentences of the passage in their order.
    public List<Mark> in(Sentence sentence) {
        List<Mark> marks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            if (open >= 0 && i > open && closesQuote(sentence.gap(i))) {
                add(marks, open, i - 1, true);
                open = -1;
            } else if (opensQuote(sentence.gap(i))) {
                open = i;
            }
            if (i < sentence.size()) {
                addEmphasised(sentence, i, marks);
            }
        }
        return marks;
    }

    private void addEmphasised(Sentence sentence, int at, List<Mark> marks) {
        int start = sentence.words().get(at).start();
        while (next < emphasised.size() && emphasised.get(next).end() <= start) {
            next++;
        }
        if (next == emphasised.size() || emphasised.get(next).start() > start) {
            return;
        }
        int end = emphasised.get(next++).end();
        int last = at;
        while (last + 1 < sentence.size() && sentence.words().get(last + 1).end() <= end && last - at < LONGEST) {
            last++;
        }
        add(marks, at, last, false);
    }

    private static void add(List<Mark> marks, int first, int last, boolean quoted) {
        if (last - first < LONGEST) {
            marks.add(new Mark(first, last, quoted));
        }
    }

    private static boolean opensQuote(String gap) {
        return gap.endsWith("\"") || gap.endsWith("“");
    }

    private static boolean closesQuote(String gap) {
        int at = gap.indexOf('"');
        return gap.indexOf('”') >= 0 || (at >= 0 && gap.substring(0, at).isBlank()) || gap.matches("[,.;:!?]\".*");
    }
}
