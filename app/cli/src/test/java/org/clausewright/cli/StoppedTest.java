package org.clausewright.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The program as a process that is told to end while a model keeps it waiting, as Ctrl-C does.
class StoppedTest {

    private static final long PATIENCE = 240;

    @TempDir
    Path folder;

    /// A model endpoint that takes a request and never answers.
    private static final class Silent implements AutoCloseable {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private final HttpServer server;

        Silent() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::keepWaiting);
            server.start();
        }

        private void keepWaiting(HttpExchange exchange) {
            asked.countDown();
            try (exchange) {
                closed.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed.countDown();
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readings --clause br80 --case Hello --format json",
                "challenge --clause br80 --model --format json",
                "conflicts --model --format json",
                "conflicts --model"
            })
    void endsWithACallInFlightAndLeavesNoHalfDocument(String command) throws Exception {
        Path spec = command.startsWith("conflicts") ? Ran.airline() : SpecOnDisk.write(folder.resolve("spec"));
        Path out = folder.resolve("out");
        try (Silent endpoint = new Silent()) {
            Process process = start(endpoint, command, spec, out);
            boolean asked = endpoint.asked.await(PATIENCE, TimeUnit.SECONDS);
            process.destroy();
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it goes on");
            assertTrue(asked, Files.readString(folder.resolve("err")));
            assertEquals("", Files.readString(out));
        }
    }

    private Process start(Silent endpoint, String command, Path spec, Path out) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        words.addAll(List.of(command.split(" ")));
        words.add(2 + words.indexOf(Main.class.getName()), spec.toString());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment()
                .putAll(Map.of(
                        "CLAUSEWRIGHT_HOME",
                        folder.resolve("home").toString(),
                        "OPENAI_API_KEY",
                        "sk-of-a-test",
                        "OPENAI_BASE_URL",
                        "http://127.0.0.1:" + endpoint.server.getAddress().getPort() + "/v1"));
        return builder.start();
    }
}
