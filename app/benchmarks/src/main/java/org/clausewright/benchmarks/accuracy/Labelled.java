package org.clausewright.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// A sentence and what people marked in it.
///
/// @param text   on one line
/// @param group  what it comes from; sentences of one group stay together when a set is split
/// @param spans  the marked words, in UTF-16 code units of the text; of a phrase that was judged as a whole, its place
/// @param doubtful whether the phrase was judged ambiguous; true where the set marks words only
record Labelled(String text, String group, List<TextSpan> spans, boolean doubtful) {

    /// So many sentences without a group make one.
    private static final int NEIGHBOURS = 20;

    Labelled {
        spans = List.copyOf(spans);
    }

    /// Reads a line of a labelled file: `text`, with `spans` in Unicode code points or a `phrase`, and a `label`
    /// where there is one. `doc` is its group, or else its neighbours are.
    static Labelled of(JsonNode line, int index) {
        String text = line.path("text").asText();
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode span : line.path("spans")) {
            spans.add(new TextSpan(
                    text.offsetByCodePoints(0, span.get(0).asInt()),
                    text.offsetByCodePoints(0, span.get(1).asInt())));
        }
        phrase(line, text).ifPresent(spans::add);
        return new Labelled(
                text.replace('\n', ' ').replace('\r', ' '),
                group(line, index),
                spans,
                line.path("label").asInt(1) == 1);
    }

    private static Optional<TextSpan> phrase(JsonNode line, String text) {
        String phrase = line.path("phrase").asText();
        int at = phrase.isEmpty() ? -1 : text.indexOf(phrase);
        return at < 0 ? Optional.empty() : Optional.of(new TextSpan(at, at + phrase.length()));
    }

    private static String group(JsonNode line, int index) {
        return line.has("doc") ? line.path("doc").asText() : String.valueOf(index / NEIGHBOURS);
    }
}
