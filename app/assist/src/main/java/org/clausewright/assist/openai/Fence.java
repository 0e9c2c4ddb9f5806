package org.clausewright.assist.openai;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.spec.SentenceHash;

/// Marks text that comes from a spec as data. The mark depends on the text, so that the text cannot contain its own
/// end; what looks like the beginning or the end of another fence is made to look otherwise, and signs that nobody sees
/// are left out: marks of direction, and the letters of Unicode's invisible tags.
final class Fence {

    private static final int LONGEST_NAME = 40;

    /// Marks of direction and invisible tags, which can hide words from a person that a model reads.
    static final Pattern UNSEEN =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}]");

    private static final Pattern FENCE = Pattern.compile("(?i)<(?=[\\s\\p{Cf}]*/?[\\s\\p{Cf}]*data\\b)");

    private Fence() {}

    static String around(String name, String somebodys) {
        String text = FENCE.matcher(UNSEEN.matcher(somebodys).replaceAll("")).replaceAll("\u2039");
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

    /// The same for an id that may be one of an import: `base:id`.
    static String id(String text) {
        return Arrays.stream(text.split(":", -1)).map(Fence::name).collect(Collectors.joining(":"));
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
