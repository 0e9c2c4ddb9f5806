package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A small question that shows whether a model answers in the form that is asked for, and how fast.
final class TestRequest {

    private TestRequest() {}

    static ChatRequest make() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("ready").put("type", "boolean");
        properties.putObject("numbers").put("type", "string");
        schema.putArray("required").add("ready").add("numbers");
        schema.put("additionalProperties", false);
        return new ChatRequest(
                "Answer with JSON only.",
                List.of(
                        new ChatRequest.Message(
                                false,
                                "Answer {\"ready\": true, \"numbers\": \"...\"}; the numbers are those from one to thirty, in words.")),
                "test",
                schema);
    }
}
