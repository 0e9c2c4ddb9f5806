package org.clausewright.assist.openai;

import com.openai.core.JsonValue;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.services.blocking.chat.ChatCompletionService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.AssistFailure;

/// One model's Chat Completions, through the client library.
final class Chat {

    private final ModelConnection connection;
    private final ModelClient client;
    private final Faults faults;

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
        ChatCompletionCreateParams params = params(request, wanted);
        ChatCompletionService.WithRawResponse completions =
                client.wire().to(connection).chat().completions().withRawResponse();
        try (HttpResponse response =
                wanted.stream() ? completions.createStreaming(params) : completions.create(params)) {
            ChatAnswer answer = new ChatAnswer(connection, faults, onText);
            String type = OpenCalls.type(response.headers().values("Content-Type"));
            if (type.startsWith("application/json")) {
                return answer.whole(response.body());
            }
            return type.startsWith("text/html")
                    ? Heard.failed(new AssistFailure.NotAnEndpoint(connection.host()))
                    : answer.pieces(response.body(), cancellation);
        } catch (OpenAIException thrown) {
            return Heard.failed(faults.of(thrown));
        }
    }

    private ChatCompletionCreateParams params(ChatRequest request, Extras wanted) {
        ChatCompletionCreateParams.Builder params =
                ChatCompletionCreateParams.builder().model(connection.model());
        if (wanted.system()) {
            params.addSystemMessage(request.system());
        }
        List<ChatRequest.Message> messages = wanted.system() ? request.messages() : request.withoutSystem();
        for (ChatRequest.Message message : messages) {
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
