package org.clausewright.desktop.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.Trial;
import org.clausewright.desktop.parts.Turns;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.model.KeyStore;
import org.clausewright.workspace.model.ModelCalls;
import org.clausewright.workspace.model.Preferred;
import org.clausewright.workspace.model.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the settings say of models, without a window.
class ModelInUseTest {

    private static final class HeldKeys implements KeyStore {

        private final Map<String, ApiKey> held = new HashMap<>();

        @Override
        public synchronized Outcome<Optional<ApiKey>> get(String host) {
            return Outcome.done(Optional.ofNullable(held.get(host)));
        }

        @Override
        public synchronized Outcome<Stored> put(String host, ApiKey key) {
            held.put(host, key);
            return Outcome.done(Stored.KEY);
        }

        @Override
        public synchronized Outcome<Stored> remove(String host) {
            held.remove(host);
            return Outcome.done(Stored.NOTHING);
        }
    }

    @TempDir
    Path folder;

    private final Turns results = new Turns();
    private final Tasks tasks = new Tasks(results);
    private Preferences preferences;
    private ModelMeans means;
    private ModelInUse inUse;
    private List<Trial> trials = List.of();

    @BeforeEach
    void open() throws Exception {
        preferences = new Preferences(folder.resolve("preferences.properties"), tasks);
        means = new ModelMeans(
                new Trust(folder.resolve("trusted-specs")),
                new HeldKeys(),
                Map.of(),
                new ModelCalls(new UserFolders(folder.resolve("config"), folder.resolve("state"))));
        inUse = new ModelInUse(folder, ModelInUseTest::settings, tasks, preferences, means);
        results.until(() -> !inUse.setup().get().why().isEmpty());
    }

    private static Settings settings() {
        return new Settings(
                Optional.empty(),
                List.of(),
                Settings.DEFAULT.ladder(),
                Map.of(),
                Settings.Lint.DEFAULT,
                Optional.empty(),
                new Settings.Model(Optional.of("http://127.0.0.1:9/v1"), "spec-model", List.of(), "g", 1, 6));
    }

    @AfterEach
    void close() {
        inUse.close();
        tasks.close();
    }

    @Test
    void followsTheTrustInASpec() throws Exception {
        TrustModel trust = new TrustModel(means.trust(), inUse, tasks);
        assertTrue(inUse.setup().get().isOffline());
        assertEquals(Optional.of("127.0.0.1:9"), trust.host());

        trust.set(true);

        results.until(() -> !inUse.setup().get().isOffline());
        assertEquals("spec-model", inUse.setup().get().assistant().name());
    }

    @Test
    void staysOfflineWhereThatIsChosen() throws Exception {
        TrustModel trust = new TrustModel(means.trust(), inUse, tasks);
        new EndpointModel(preferences, inUse).choose(EndpointKind.OFFLINE);

        trust.set(true);

        results.until(() -> inUse.setup().get().why().startsWith("Offline is chosen") && trust.isTrusted());
        assertTrue(inUse.setup().get().isOffline());
    }

    @Test
    void asksForAKeyAndUsesItOnceItIsStored() throws Exception {
        EndpointModel endpoint = new EndpointModel(preferences, inUse);
        endpoint.choose(EndpointKind.OPENAI);
        results.until(() -> inUse.setup().get().why().startsWith("There is no key for api.openai.com"));
        KeyModel key = new KeyModel(means.keys(), tasks, inUse::lookAgain);
        key.typed().set("sk-1");

        key.store(endpoint.host().orElseThrow());

        results.until(() -> !inUse.setup().get().isOffline());
        assertEquals("", key.typed().get());
        assertFalse(key.said().get().contains("sk-1"));
    }

    @Test
    void takesNoAddressThatIsNone() {
        EndpointModel endpoint = new EndpointModel(preferences, inUse);
        endpoint.choose(EndpointKind.SERVER);
        endpoint.address().set("http://somewhere.example/v1");

        endpoint.apply();

        assertFalse(endpoint.said().get().isEmpty());
        assertEquals(Optional.of(EndpointKind.SERVER.address()), preferences.get(Preferred.BASE_URL));
    }

    @Test
    void saysWhetherTheModelAnswers() throws Exception {
        int port;
        try (ModelServer server = new ModelServer().offers("llama").completes("{\"ready\": true}")) {
            port = server.address().getPort();
            assertEquals("llama answers.", tested(port));
        }
        String said = tested(port);
        assertTrue(said.startsWith("Start the server"), said);
        assertTrue(trials.getFirst().message().startsWith("No server answers at 127.0.0.1:"), trials.toString());
    }

    private String tested(int port) throws Exception {
        preferences.put(Preferred.MODEL, "llama");
        preferences.put(Preferred.BASE_URL, "http://127.0.0.1:" + port + "/v1");
        results.until(() -> inUse.setup().get().assistant().name().equals("llama"));
        TestModel test = new TestModel(tasks, results);
        test.test(inUse.setup().get());
        results.until(() -> !test.said().get().startsWith("Asking"));
        trials = List.copyOf(test.trials());
        return test.said().get();
    }
}
