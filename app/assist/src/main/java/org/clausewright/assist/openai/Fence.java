package org.clausewright.assist.openai;

import org.clausewright.spec.SentenceHash;

/// Marks text that comes from a spec as data. The mark depends on the text, so that the text cannot contain its own
/// end.
final class Fence {

    private Fence() {}

    static String around(String name, String text) {
        String mark = mark(text);
        return "<data " + mark + " name=\"" + name.replaceAll("[^A-Za-z0-9_. -]", "_") + "\">\n" + text.strip()
                + "\n</data " + mark + ">";
    }

    private static String mark(String text) {
        String mark = SentenceHash.of(text);
        while (text.contains(mark)) {
            mark = SentenceHash.of(mark + text);
        }
        return mark;
    }
}
