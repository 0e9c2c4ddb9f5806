package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/// Reads text out of what a model answered: one line, no control characters, not longer than it should be.
final class Fields {

    private Fields() {}

    /// Empty where the field is missing, is no text, or is longer than `limit`.
    static String text(JsonNode node, String field, int limit) {
        return line(node.path(field), limit);
    }

    /// Empty where the value is no text, or is longer than `limit`.
    static String line(JsonNode value, int limit) {
        if (!value.isTextual() && !value.isNumber()) {
            return "";
        }
        String line = seen(value.asText()).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= limit ? line : "";
    }

    /// Text of as many lines as it may have, without the other signs that no text needs: what steers a terminal, and
    /// what hides words from whoever reads it. Empty where the field is missing or is no text.
    static String lines(JsonNode node, String field) {
        return seen(node.path(field).asText(""))
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private static String seen(String text) {
        return Fence.UNSEEN.matcher(text).replaceAll("");
    }

    /// A word out of a fixed set, however it is written: `Opposite Modality` is `opposite-modality`.
    static String id(JsonNode node, String field, int limit) {
        return text(node, field, limit).toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    }

    /// True or false, also as a string; empty where it is neither.
    static Optional<Boolean> flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return switch (value.asText("").strip().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
