package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.Sentence;
import org.jspecify.annotations.Nullable;

/// Phrases to look for. At each word the longest phrase counts; one without a wording is an exception, which is
/// passed over with all its words.
final class Phrases {

    /// A phrase that was found: the words from the first index to the last, both included.
    record Match(int first, int last, Wording wording) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private boolean ends;
        private Optional<Wording> wording = Optional.empty();
    }

    private static final int BITS = 1024;

    private final Node root = new Node();

    /// The hashes of the words that phrases start with, cut to ten bits: most words of a text start none.
    private final long[] starts = new long[BITS / Long.SIZE];

    /// @param phrase  its words in lower case
    /// @param wording empty for an exception
    void add(List<String> phrase, Optional<Wording> wording) {
        Node node = root;
        for (String word : phrase) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        node.ends = true;
        node.wording = wording;
        int bit = bit(phrase.getFirst());
        starts[bit / Long.SIZE] |= 1L << bit;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ (hash >>> 16)) & (BITS - 1);
    }

    private boolean mayStart(String word) {
        int bit = bit(word);
        return (starts[bit / Long.SIZE] & (1L << bit)) != 0;
    }

    List<Match> in(Sentence sentence) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int first = at++;
            if (!mayStart(sentence.word(first))) {
                continue;
            }
            @Nullable Node longest = null;
            Node node = root;
            for (int i = first; i < sentence.size() && (i == first || isJoined(sentence, i)); i++) {
                @Nullable Node next = node.next.get(sentence.word(i));
                if (next == null) {
                    break;
                }
                node = next;
                if (node.ends) {
                    longest = node;
                    at = i + 1;
                }
            }
            if (longest != null && longest.wording.isPresent()) {
                found.add(new Match(first, at - 1, longest.wording.get()));
            }
        }
        return found;
    }

    /// Whether nothing but blanks, a hyphen or a stroke stands before a word.
    private static boolean isJoined(Sentence sentence, int index) {
        String gap = sentence.gap(index);
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }
}
