package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;

/// Reads text out of what a model answered: one line, no control characters, not longer than it should be.
final class Fields {

    private Fields() {}

    /// Empty where the field is missing, is no text, or is longer than `limit`.
    static String text(JsonNode node, String field, int limit) {
        return line(node.path(field), limit);
    }

    /// Empty where the value is no text, or is longer than `limit`.
    static String line(JsonNode value, int limit) {
        if (!value.isTextual()) {
            return "";
        }
        String line = value.textValue().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= limit ? line : "";
    }
}
