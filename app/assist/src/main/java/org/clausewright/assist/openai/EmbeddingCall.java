package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.http.HttpResponseFor;
import com.openai.errors.OpenAIException;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Embedding;

/// One request for embeddings: `POST /embeddings`. The reply counts only where it has one vector of finite numbers for
/// each text.
final class EmbeddingCall {

    private static final int NOT_IMPLEMENTED = 501;

    /// Some servers write NaN, which is no JSON; it is read so that it can be refused in plain words.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final ModelConnection connection;
    private final ModelClient client;
    private final Cancellation cancellation;
    private final Faults faults;

    EmbeddingCall(ModelConnection connection, ModelClient client, Cancellation cancellation) {
        this.connection = connection;
        this.client = client;
        this.cancellation = cancellation;
        this.faults = new Faults(connection, Clock.systemUTC());
    }

    /// @param found takes an embedding for each text, in their order; nothing where the call fails
    Heard make(List<String> texts, List<Embedding> found) {
        Heard heard = ScopedValue.where(OpenCalls.CALL, new OpenCalls.Call(connection, cancellation))
                .call(() -> send(texts, found));
        return cancellation.isCancelled() ? new Heard(Optional.empty(), heard.usage()) : heard;
    }

    private Heard send(List<String> texts, List<Embedding> found) {
        EmbeddingCreateParams params = EmbeddingCreateParams.builder()
                .model(connection.model())
                .inputOfArrayOfStrings(texts)
                .encodingFormat(EmbeddingCreateParams.EncodingFormat.FLOAT)
                .build();
        try (HttpResponseFor<CreateEmbeddingResponse> response =
                client.wire().to(connection).embeddings().withRawResponse().create(params)) {
            JsonNode answer = Bodies.json(response.body(), JSON);
            Heard heard = Heard.FINE.using(answer.path("usage"));
            return answer.path("data").isArray()
                    ? read(answer.path("data"), texts.size(), found)
                            .map(problem -> heard.but(new AssistFailure.DoesNotFit(connection.model(), problem)))
                            .orElse(heard)
                    : heard.but(faults.inBody(answer));
        } catch (OpenAIException thrown) {
            return Heard.failed(withoutEmbeddings(faults.of(thrown)));
        } catch (IOException broken) {
            return Heard.failed(faults.whileReading(broken));
        }
    }

    /// @return what is wrong with the vectors
    private static Optional<String> read(JsonNode data, int count, List<Embedding> found) {
        if (data.size() != count) {
            return Optional.of("it gave " + data.size() + " vectors for " + count + " texts");
        }
        Embedding[] placed = new Embedding[count];
        for (int i = 0; i < count; i++) {
            JsonNode item = data.get(i);
            int index = item.path("index").asInt(i);
            Optional<Embedding> embedding = numbers(item.path("embedding"));
            if (embedding.isEmpty()) {
                return Optional.of("a vector is empty, far too long, or has something in it that is no finite number");
            }
            if (index < 0 || index >= count || placed[index] != null) {
                return Optional.of("it does not say which vector is for which text");
            }
            placed[index] = embedding.get();
        }
        if (Arrays.stream(placed).mapToInt(Embedding::dimensions).distinct().count() > 1) {
            return Optional.of("its vectors differ in length");
        }
        found.addAll(List.of(placed));
        return Optional.empty();
    }

    /// A list of numbers, or as some servers give it, 32-bit floats in Base64.
    private static Optional<Embedding> numbers(JsonNode vector) {
        if (vector.isTextual()) {
            return Embedding.of(floats(vector.textValue()));
        }
        return StreamSupport.stream(vector.spliterator(), false).allMatch(JsonNode::isNumber)
                ? Embedding.of(StreamSupport.stream(vector.spliterator(), false)
                        .mapToDouble(JsonNode::doubleValue)
                        .toArray())
                : Optional.empty();
    }

    private static double[] floats(String base64) {
        try {
            FloatBuffer floats = ByteBuffer.wrap(Base64.getDecoder().decode(base64))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            return IntStream.range(0, floats.remaining())
                    .mapToDouble(floats::get)
                    .toArray();
        } catch (IllegalArgumentException noBase64) {
            return new double[0];
        }
    }

    /// Servers say in several ways that they have none.
    private AssistFailure withoutEmbeddings(AssistFailure failure) {
        return switch (failure) {
            case AssistFailure.ModelMissing _ -> none("");
            case AssistFailure.Rejected rejected -> none(rejected.reason());
            case AssistFailure.ServerFault fault when fault.status() == NOT_IMPLEMENTED -> none("");
            default -> failure;
        };
    }

    private AssistFailure none(String reason) {
        return new AssistFailure.NoEmbeddings(connection.host(), connection.model(), reason);
    }
}
