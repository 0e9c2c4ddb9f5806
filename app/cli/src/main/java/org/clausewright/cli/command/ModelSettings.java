package org.clausewright.cli.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.openai.ModelConnection;
import org.clausewright.assist.openai.Templates;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.text.SourceText;

/// Which endpoint is asked, with which key, in which words. What a spec says of it counts only where the person trusts
/// that spec, and the key of the environment goes only to the host that the environment names.
///
/// @param model       what the spec says, or the defaults where it is not trusted
/// @param ignoredHost the endpoint that an untrusted spec asks for
record ModelSettings(
        Settings.Model model, Optional<String> ignoredHost, Templates templates, Map<String, String> environment) {

    private static final String OPENAI = "https://api.openai.com/v1";

    static ModelSettings of(Given given, boolean trusted, Map<String, String> environment) {
        Settings.Model own = given.spec().settings().model();
        return trusted
                ? new ModelSettings(own, Optional.empty(), new Templates(prompts(given.root())), environment)
                : new ModelSettings(Settings.Model.DEFAULT, own.baseUrl(), Templates.OWN, environment);
    }

    /// Without a spec.
    static ModelSettings of(Settings.Model model, Map<String, String> environment) {
        return new ModelSettings(model, Optional.empty(), Templates.OWN, environment);
    }

    Outcome<ModelConnection> connection() {
        Optional<String> fromSpec = model.baseUrl().filter(url -> !url.isBlank());
        Optional<String> key = variable("OPENAI_API_KEY");
        if (fromSpec.isEmpty() && key.isEmpty() && variable("OPENAI_BASE_URL").isEmpty()) {
            return Outcome.failed(new CliFailure.NoModel());
        }
        String address = fromSpec.orElseGet(this::environmentAddress);
        Optional<URI> uri = parse(address);
        if (uri.isEmpty()) {
            return Outcome.failed(new CliFailure.NoAddress(address));
        }
        boolean keyIsForIt = parse(environmentAddress())
                .filter(own -> sameHost(own, uri.get()))
                .isPresent();
        return Outcome.done(new ModelConnection(
                uri.get(), model.assistant(), key.filter(_ -> keyIsForIt).map(ApiKey::new)));
    }

    private String environmentAddress() {
        return variable("OPENAI_BASE_URL").orElse(OPENAI);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static boolean sameHost(URI left, URI right) {
        return Objects.equals(left.getScheme(), right.getScheme())
                && Objects.equals(left.getHost(), right.getHost())
                && left.getPort() == right.getPort();
    }

    private static Optional<URI> parse(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean isHttp = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
            return isHttp && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Map<String, String> prompts(Path root) {
        Map<String, String> prompts = new HashMap<>();
        for (String name : List.of("challenge", "conflicts")) {
            Path file = root.resolve("prompts").resolve(name + ".md");
            try {
                if (Files.isRegularFile(file)) {
                    prompts.put(
                            name, SourceText.decode(Files.readAllBytes(file)).text());
                }
            } catch (IOException unreadable) {
                prompts.put(name, "");
            }
        }
        return prompts;
    }
}
