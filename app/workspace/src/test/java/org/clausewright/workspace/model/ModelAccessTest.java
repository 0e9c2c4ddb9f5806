package org.clausewright.workspace.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModelAccessTest {

    private static final Settings NAMES_A_HOST = new Settings(
            Optional.empty(),
            List.of(),
            Settings.DEFAULT.ladder(),
            Map.of(),
            Settings.Lint.DEFAULT,
            Optional.empty(),
            new Settings.Model(Optional.of("https://spec.example/v1"), "spec-model", List.of(), "g", 1, 6));

    @TempDir
    private Path folder;

    private final HeldKeys store = new HeldKeys();
    private Trust trust;

    @BeforeEach
    void setUp() {
        trust = new Trust(folder.resolve("trusted-specs"));
    }

    @Test
    void worksOfflineWhereNothingIsSetUp() {
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, Preferred.NOTHING, Map.of());
        assertTrue(setup.isOffline());
        assertEquals("offline", setup.assistant().name());
        assertEquals("No model is set up, so the offline assistant helps.", setup.why());
        assertFalse(setup.askTrust());
    }

    @Test
    void asksTheEnvironmentsModel() {
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, Preferred.NOTHING, Map.of("OPENAI_API_KEY", "sk-env"));
        assertEquals("api.openai.com", setup.endpoint().orElseThrow().host());
        assertEquals("gpt-5-mini at api.openai.com helps.", setup.why());
    }

    @Test
    void leavesASpecsOwnAddressAloneUntilItIsTrusted() {
        store.put("spec.example", new ApiKey("sk-stored"));
        ModelAccess.Setup before = setUp(NAMES_A_HOST, Preferred.NOTHING, Map.of());
        assertTrue(before.isOffline());
        assertTrue(before.askTrust());
        assertTrue(before.why().contains("once you trust the spec"), before.why());
        trust.trust(folder);
        ModelAccess.Setup after = setUp(NAMES_A_HOST, Preferred.NOTHING, Map.of());
        assertEquals("spec.example", after.endpoint().orElseThrow().host());
        assertEquals("spec-model", after.assistant().name());
    }

    @Test
    void sendsNoForeignKeyToATrustedSpecsHost() {
        trust.trust(folder);
        ModelAccess.Setup setup = setUp(NAMES_A_HOST, Preferred.NOTHING, Map.of("OPENAI_API_KEY", "sk-env"));
        assertTrue(setup.isOffline());
        assertEquals("There is no key for spec.example, so the offline assistant helps.", setup.why());
    }

    @Test
    void usesThePersonsOwnServerWithoutAKey() {
        Preferred local = new Preferred(Optional.of("http://localhost:11434/v1"), Optional.of("llama"));
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, local, Map.of());
        assertEquals("llama at localhost:11434 helps.", setup.why());
        assertEquals(List.of("trust", "endpoint", "key", "price", "budget", "cache"), names(setup));
    }

    @Test
    void saysWhyAnAddressIsNotUsed() {
        Preferred open = new Preferred(Optional.of("http://models.example/v1"), Optional.empty());
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, open, Map.of());
        assertTrue(setup.isOffline());
        assertTrue(setup.why().startsWith("The model address in Settings cannot be used"), setup.why());
        assertEquals(Check.State.BROKEN, setup.checks().getLast().state());
    }

    @Test
    void saysThatThereIsNoKeyStore() {
        Preferred far = new Preferred(Optional.of("https://models.example/v1"), Optional.empty());
        ModelAccess.Setup setup =
                new ModelAccess(trust, Map.of(), HeldKeys.none(), calls()).setUp(folder, Settings.DEFAULT, far);
        assertTrue(setup.why().startsWith("There is no key store on this system"), setup.why());
    }

    @Test
    void usesASpecsOwnPromptsOnlyWhereItIsTrusted() throws IOException {
        Files.createDirectory(folder.resolve("prompts"));
        Files.writeString(folder.resolve("prompts/challenge.md"), "Version: 7\n## System\ns\n## User\nu\n");
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, Preferred.NOTHING, Map.of("OPENAI_API_KEY", "sk-env"));
        assertTrue(setup.askTrust());
        assertTrue(setup.checks().getFirst().message().startsWith("The wording of prompts in this spec is not used"));
    }

    @Test
    void saysThroughWhichProxyCallsGo() {
        Map<String, String> environment =
                Map.of("OPENAI_API_KEY", "sk-env", "HTTPS_PROXY", "http://ada:s3cret@proxy.example:3128");
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, Preferred.NOTHING, environment);
        assertFalse(setup.isOffline());
        assertTrue(setup.checks()
                .contains(new Check(
                        "proxy", Check.State.OK, "Calls to api.openai.com go through the proxy proxy.example:3128.")));
    }

    @Test
    void asksNobodyPastAProxyThatCannotBeUsed() {
        Map<String, String> environment =
                Map.of("OPENAI_API_KEY", "sk-env", "HTTPS_PROXY", "socks5://ada:s3cret@proxy.example");
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, Preferred.NOTHING, environment);
        assertTrue(setup.isOffline());
        assertEquals(Check.State.BROKEN, setup.checks().getLast().state());
        assertFalse(setup.toString().contains("s3cret"), setup.toString());
    }

    @Test
    void showsNoKey() {
        store.put("api.openai.com", new ApiKey("sk-planted"));
        Preferred openAi = new Preferred(Optional.of(Endpoint.OPENAI), Optional.empty());
        ModelAccess.Setup setup = setUp(Settings.DEFAULT, openAi, Map.of());
        assertFalse(setup.isOffline());
        assertFalse(setup.toString().contains("planted"), setup.toString());
    }

    private ModelAccess.Setup setUp(Settings settings, Preferred preferred, Map<String, String> environment) {
        return new ModelAccess(trust, environment, store, calls()).setUp(folder, settings, preferred);
    }

    private static List<String> names(ModelAccess.Setup setup) {
        return setup.checks().stream().map(Check::name).toList();
    }

    private ModelCalls calls() {
        return new ModelCalls(new UserFolders(folder.resolve("config"), folder.resolve("state")));
    }
}
