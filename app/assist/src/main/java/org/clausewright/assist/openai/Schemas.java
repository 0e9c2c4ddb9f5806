package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/// The shapes of answers.
enum Schemas {
    ANSWERS,
    CHALLENGE,
    CONFLICTS,
    COUNSEL,
    READING,
    REWORDING,
    SEPARATING;

    JsonNode read() {
        String file = "schemas/" + name().toLowerCase(Locale.ROOT) + ".json";
        try {
            return new ObjectMapper().readTree(PromptTemplate.resource(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(file + " is not JSON", broken);
        }
    }
}
