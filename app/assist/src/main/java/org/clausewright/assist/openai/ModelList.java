package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.core.RequestOptions;
import com.openai.core.http.HttpResponseFor;
import com.openai.errors.OpenAIException;
import com.openai.models.models.ModelListPage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.assist.AssistFailure;
import org.clausewright.spec.Outcome;

/// The models that a server says it has: `GET /models`.
final class ModelList {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 1_000;

    private final ModelConnection connection;
    private final ModelClient client;
    private final Faults faults;

    ModelList(ModelConnection connection, ModelClient client) {
        this.connection = connection;
        this.client = client;
        this.faults = new Faults(connection, Clock.systemUTC());
    }

    /// In the alphabet's order; none where the call was cancelled.
    Outcome<List<String>> read(Cancellation cancellation) {
        Outcome<List<String>> read = ScopedValue.where(OpenCalls.CALL, new OpenCalls.Call(connection, cancellation))
                .call(this::ask);
        return cancellation.isCancelled() ? Outcome.done(List.of()) : read;
    }

    private Outcome<List<String>> ask() {
        try (HttpResponseFor<ModelListPage> response = client.wire()
                .to(connection)
                .models()
                .withRawResponse()
                .list(RequestOptions.builder().timeout(client.patience().list()).build())) {
            JsonNode answer = Bodies.json(response.body(), new ObjectMapper());
            JsonNode listed = answer.path(answer.has("data") ? "data" : "models");
            if (!listed.isArray()) {
                return Outcome.failed(new AssistFailure.NotAnEndpoint(connection.host()));
            }
            List<String> names = new ArrayList<>();
            for (JsonNode model : listed) {
                String name = Fields.text(model, model.has("id") ? "id" : "name", LONGEST_NAME);
                if (!name.isEmpty() && names.size() < MOST) {
                    names.add(name);
                }
            }
            return Outcome.done(names.stream().distinct().sorted().toList());
        } catch (OpenAIException thrown) {
            return Outcome.failed(faults.of(thrown));
        } catch (IOException broken) {
            return Outcome.failed(faults.whileReading(broken));
        }
    }
}
