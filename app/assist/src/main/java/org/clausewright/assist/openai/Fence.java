package org.clausewright.assist.openai;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.spec.SentenceHash;

/// Marks text that comes from a spec as data. The mark depends on the text, so that the text cannot contain its own
/// end.
final class Fence {

    private static final int LONGEST_NAME = 40;

    private Fence() {}

    static String around(String name, String text) {
        String mark = mark(text);
        return "<data " + mark + " name=\"" + name.replaceAll("[^A-Za-z0-9_. -]", "_") + "\">\n" + text.strip()
                + "\n</data " + mark + ">";
    }

    /// A name out of a spec that stands between the words of a question: an id, an authority. A name is one word; what
    /// else somebody has put there is left out.
    static String name(String text) {
        String word = text.replaceAll("[^A-Za-z0-9_-]", "");
        return word.substring(0, Math.min(word.length(), LONGEST_NAME));
    }

    static String names(List<String> names) {
        return names.stream().map(Fence::name).collect(Collectors.joining(", "));
    }

    private static String mark(String text) {
        String mark = SentenceHash.of(text);
        while (text.contains(mark)) {
            mark = SentenceHash.of(mark + text);
        }
        return mark;
    }
}
