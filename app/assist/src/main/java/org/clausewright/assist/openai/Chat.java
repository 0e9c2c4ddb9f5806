package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import com.openai.core.http.HttpResponseFor;
import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.AssistFailure;

/// One endpoint's Chat Completions, through the client library. Nothing is read from the environment, nothing is
/// logged, no redirect is followed.
final class Chat {

    private static final long LONGEST_ANSWER = 8L * 1024 * 1024;

    private final ModelConnection connection;
    private final OpenAIClient client;
    private final Faults faults;
    private final ObjectMapper json = new ObjectMapper();

    /// Some servers know no `response_format`; once one has said so it is not sent again.
    private volatile boolean structured = true;

    Chat(ModelConnection connection, Patience patience) {
        this.connection = connection;
        this.faults = new Faults(connection, Clock.systemUTC());
        this.client = OpenAIOkHttpClient.builder()
                .baseUrl(connection.baseUrl().toString())
                .apiKey(connection.key().map(ApiKey::reveal).orElse("none"))
                .addInterceptor(new OpenCalls(connection.key().isPresent(), LONGEST_ANSWER))
                .followRedirects(false)
                .maxRetries(0)
                .timeout(Timeout.builder()
                        .connect(patience.connect())
                        .read(patience.silence())
                        .write(patience.silence())
                        .request(patience.whole())
                        .build())
                .disableTelemetry(true)
                .logLevel(LogLevel.OFF)
                .build();
    }

    /// Asks once, and hands on the answer's text piece by piece.
    ///
    /// @return what went wrong; empty where the answer is complete, or cancelled
    Optional<AssistFailure> ask(ChatRequest request, Cancellation cancellation, Consumer<String> onText) {
        boolean withFormat = structured;
        Optional<AssistFailure> failure = ScopedValue.where(OpenCalls.CANCELLATION, cancellation)
                .call(() -> send(request, withFormat, cancellation, onText));
        if (withFormat && failure.filter(Chat::isAboutFormat).isPresent() && !cancellation.isCancelled()) {
            structured = false;
            return ask(request, cancellation, onText);
        }
        return cancellation.isCancelled() ? Optional.empty() : failure;
    }

    void close() {
        client.close();
    }

    private Optional<AssistFailure> send(
            ChatRequest request, boolean withFormat, Cancellation cancellation, Consumer<String> onText) {
        try (HttpResponseFor<StreamResponse<ChatCompletionChunk>> response =
                client.chat().completions().withRawResponse().createStreaming(params(request, withFormat))) {
            String type = response.headers().values("Content-Type").stream()
                    .findFirst()
                    .orElse("text/event-stream")
                    .toLowerCase(Locale.ROOT);
            if (type.startsWith("application/json")) {
                return whole(response.body(), onText);
            }
            return type.startsWith("text/html")
                    ? Optional.of(new AssistFailure.NotAnEndpoint(connection.host()))
                    : pieces(response.parse(), cancellation, onText);
        } catch (OpenAIException thrown) {
            return Optional.of(faults.of(thrown));
        }
    }

    private static Optional<AssistFailure> pieces(
            StreamResponse<ChatCompletionChunk> response, Cancellation cancellation, Consumer<String> onText) {
        try (response) {
            Iterator<ChatCompletionChunk> chunks = response.stream().iterator();
            while (!cancellation.isCancelled() && chunks.hasNext()) {
                chunks.next().choices().stream()
                        .limit(1)
                        .flatMap(choice -> choice.delta().content().stream())
                        .forEach(onText);
            }
            return Optional.empty();
        }
    }

    /// The answer of a server that does not stream.
    private Optional<AssistFailure> whole(InputStream body, Consumer<String> onText) {
        try {
            JsonNode content = json.readTree(body).at("/choices/0/message/content");
            if (content.isTextual()) {
                onText.accept(content.textValue());
            }
            return content.isMissingNode()
                    ? Optional.of(new AssistFailure.NotAnEndpoint(connection.host()))
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.of(faults.whileReading(broken));
        }
    }

    private ChatCompletionCreateParams params(ChatRequest request, boolean withFormat) {
        ChatCompletionCreateParams.Builder params =
                ChatCompletionCreateParams.builder().model(connection.model()).addSystemMessage(request.system());
        for (ChatRequest.Message message : request.messages()) {
            if (message.fromModel()) {
                params.addAssistantMessage(message.text());
            } else {
                params.addUserMessage(message.text());
            }
        }
        if (withFormat) {
            params.responseFormat(format(request));
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

    private static boolean isAboutFormat(AssistFailure failure) {
        return failure instanceof AssistFailure.Rejected rejected
                && (rejected.reason().contains("response_format")
                        || rejected.reason().contains("json_schema")
                        || rejected.reason().contains("schema"));
    }
}
