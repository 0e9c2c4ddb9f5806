package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked of the model, and in which shape it is to answer.
///
/// @param schema a JSON schema for the answer
record ChatRequest(String system, List<Message> messages, String schemaName, JsonNode schema) {

    /// One message after the system's.
    record Message(boolean fromModel, String text) {}

    ChatRequest {
        messages = List.copyOf(messages);
    }

    /// The same conversation, gone on: what the model said, and what was wrong with it.
    ChatRequest goOn(String answer, String objection) {
        List<Message> longer = Stream.concat(
                        messages.stream(), Stream.of(new Message(true, answer), new Message(false, objection)))
                .toList();
        return new ChatRequest(system, longer, schemaName, schema);
    }

    /// The messages with the system's words before the first, for a server that knows no messages of the system.
    List<Message> withoutSystem() {
        Message first = messages.getFirst();
        return Stream.concat(
                        Stream.of(new Message(first.fromModel(), system + "\n\n" + first.text())),
                        messages.stream().skip(1))
                .toList();
    }

    /// Everything that leaves the computer, as a person would want to read it.
    String text() {
        return system + "\n\n" + messages.stream().map(Message::text).collect(Collectors.joining("\n\n"));
    }
}
