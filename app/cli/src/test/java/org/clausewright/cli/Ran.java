package org.clausewright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.clausewright.cli.command.Surroundings;
import org.clausewright.cli.console.Console;
import org.clausewright.workspace.UserFolders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// A command that was run in this process.
record Ran(int status, String out, String err) {

    /// Without anything of the person who runs the tests.
    static Ran command(Object... args) {
        return in(surroundings(Path.of("target", "nobody"), Map.of()), args);
    }

    static Surroundings surroundings(Path home, Map<String, String> environment) {
        return new Surroundings(
                environment, new UserFolders(home.resolve("config"), home.resolve("state")), new NoKeys());
    }

    static Ran in(Surroundings surroundings, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = new Program(Console.of(out, err), surroundings).run(words);
        Ran ran = new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
        assertFalse(
                (ran.out + ran.err).matches("(?s).*(Exception|\\n\\s+at org\\.).*"),
                () -> "an exception was shown: " + ran.out + ran.err);
        return ran;
    }

    /// Standard output as running text, wherever its lines are broken.
    String words() {
        return out.replaceAll("\\s+", " ");
    }

    /// Standard output as the one JSON document that it has to be.
    JsonNode json() throws JsonProcessingException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out);
    }

    static Path samples() {
        return Path.of("..", "..", "samples").toAbsolutePath().normalize();
    }

    static Path airline() {
        return samples().resolve("airline-agent");
    }
}
