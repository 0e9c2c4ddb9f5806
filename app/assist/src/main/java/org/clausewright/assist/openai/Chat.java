package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.core.JsonField;
import com.openai.core.JsonValue;
import com.openai.core.http.HttpResponseFor;
import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.AssistFailure;
import org.jspecify.annotations.Nullable;

/// One model's Chat Completions, through the client library.
final class Chat {

    private final ModelConnection connection;
    private final ModelClient client;
    private final Faults faults;
    private final ObjectMapper json = new ObjectMapper();

    /// Servers do not all know everything that may be asked of them. What one has refused is not asked for again.
    private volatile Extras extras = Extras.ALL;

    Chat(ModelConnection connection, ModelClient client) {
        this.connection = connection;
        this.client = client;
        this.faults = new Faults(connection, Clock.systemUTC());
    }

    /// Whether the server has not yet refused a schema for its answers.
    boolean isStructured() {
        return extras.format();
    }

    /// Asks once, and hands on the answer's text piece by piece.
    Heard ask(ChatRequest request, Cancellation cancellation, Consumer<String> onText) {
        Extras tried = extras;
        while (true) {
            Extras now = tried;
            Heard heard = ScopedValue.where(OpenCalls.CALL, new OpenCalls.Call(connection, cancellation))
                    .call(() -> send(request, now, cancellation, onText));
            if (cancellation.isCancelled()) {
                return new Heard(Optional.empty(), heard.usage());
            }
            Extras fewer = tried.without(heard.failure());
            if (fewer.equals(tried)) {
                if (heard.failure().isEmpty()) {
                    extras = tried;
                }
                return heard;
            }
            tried = fewer;
        }
    }

    private Heard send(ChatRequest request, Extras wanted, Cancellation cancellation, Consumer<String> onText) {
        try (HttpResponseFor<StreamResponse<ChatCompletionChunk>> response = client.wire()
                .at(connection.baseUrl())
                .chat()
                .completions()
                .withRawResponse()
                .createStreaming(params(request, wanted))) {
            String type = OpenCalls.type(response.headers().values("Content-Type"));
            if (type.startsWith("application/json")) {
                return whole(response.body(), onText);
            }
            return type.startsWith("text/html")
                    ? Heard.failed(new AssistFailure.NotAnEndpoint(connection.host()))
                    : pieces(response.parse(), cancellation, onText);
        } catch (OpenAIException thrown) {
            return Heard.failed(faults.of(thrown));
        }
    }

    private Heard pieces(
            StreamResponse<ChatCompletionChunk> response, Cancellation cancellation, Consumer<String> onText) {
        Heard heard = Heard.FINE;
        StringBuilder refusal = new StringBuilder();
        try (response) {
            Iterator<ChatCompletionChunk> chunks = response.stream().iterator();
            while (!cancellation.isCancelled() && chunks.hasNext()) {
                ChatCompletionChunk chunk = chunks.next();
                chunk.choices().stream().limit(1).forEach(choice -> {
                    String piece = text(choice.delta()._content());
                    if (!piece.isEmpty()) {
                        onText.accept(piece);
                    }
                    choice.delta().refusal().ifPresent(refusal::append);
                });
                heard = heard.using(chunk.usage());
            }
            return refusal.isEmpty() ? heard : heard.declined(connection, refusal.toString());
        } catch (OpenAIException thrown) {
            return heard.but(faults.of(thrown));
        }
    }

    /// The answer of a server that does not stream.
    private Heard whole(InputStream body, Consumer<String> onText) {
        try {
            JsonNode answer = json.readTree(body);
            JsonNode message = answer.at("/choices/0/message");
            String text = text(message.path("content"));
            if (!text.isEmpty()) {
                onText.accept(text);
            }
            Heard heard = Heard.FINE.using(answer.path("usage"));
            String refusal = message.path("refusal").asText("");
            if (!refusal.isEmpty() && !refusal.equals("null")) {
                return heard.declined(connection, refusal);
            }
            boolean isAnswer = message.isObject() || answer.path("choices").isArray();
            return isAnswer ? heard : Heard.failed(faults.inBody(answer));
        } catch (IOException broken) {
            return Heard.failed(faults.whileReading(broken));
        }
    }

    /// Text as such, or in parts.
    private static String text(JsonField<String> content) {
        return content.asKnown()
                .or(() -> content.asUnknown().map(parts -> text(parts.convert(JsonNode.class))))
                .orElse("");
    }

    private static String text(@Nullable JsonNode content) {
        if (content == null) {
            return "";
        }
        if (content.isTextual()) {
            return content.textValue();
        }
        StringBuilder parts = new StringBuilder();
        content.forEach(part -> parts.append(part.path("text").asText("")));
        return parts.toString();
    }

    private ChatCompletionCreateParams params(ChatRequest request, Extras wanted) {
        ChatCompletionCreateParams.Builder params =
                ChatCompletionCreateParams.builder().model(connection.model()).addSystemMessage(request.system());
        for (ChatRequest.Message message : request.messages()) {
            if (message.fromModel()) {
                params.addAssistantMessage(message.text());
            } else {
                params.addUserMessage(message.text());
            }
        }
        if (wanted.format()) {
            params.responseFormat(format(request));
        }
        if (wanted.usage()) {
            params.streamOptions(
                    ChatCompletionStreamOptions.builder().includeUsage(true).build());
        }
        return params.build();
    }

    private static ResponseFormatJsonSchema format(ChatRequest request) {
        ResponseFormatJsonSchema.JsonSchema.Schema.Builder schema =
                ResponseFormatJsonSchema.JsonSchema.Schema.builder();
        request.schema()
                .properties()
                .forEach(field ->
                        schema.putAdditionalProperty(field.getKey(), JsonValue.fromJsonNode(field.getValue())));
        return ResponseFormatJsonSchema.builder()
                .jsonSchema(ResponseFormatJsonSchema.JsonSchema.builder()
                        .name(request.schemaName())
                        .strict(true)
                        .schema(schema.build())
                        .build())
                .build();
    }
}
