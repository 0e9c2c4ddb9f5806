package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The smallest question that shows whether a model answers in the form that is asked for.
final class TestRequest {

    private TestRequest() {}

    static ChatRequest make() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties").putObject("ready").put("type", "boolean");
        schema.putArray("required").add("ready");
        schema.put("additionalProperties", false);
        return new ChatRequest(
                "Answer with JSON only.",
                List.of(new ChatRequest.Message(false, "Answer {\"ready\": true}.")),
                "test",
                schema);
    }
}
