package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Specs;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A program that asks a model which never answers, and wants to go.
class ExitTest {

    @Test
    void goesWithACallInFlight() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (ModelServer server = new ModelServer()) {
            server.then(exchange -> {
                asked.countDown();
                try {
                    never.await(10, TimeUnit.MINUTES);
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            });
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ExitTest.class.getName(),
                            server.address().toString())
                    .redirectErrorStream(true)
                    .start();
            assertTrue(asked.await(4, TimeUnit.MINUTES), "nothing was asked");
            program.getOutputStream().close();
            assertTrue(program.waitFor(2, TimeUnit.MINUTES), "the program does not go");
            assertEquals(0, program.exitValue());
            never.countDown();
        }
    }

    /// Asks on a thread that keeps no program alive, waits for the end of its input, closes the client, and is done.
    public static void main(String[] args) throws IOException {
        Spec spec = Specs.of("# Money {#money}\n\nThe agent must pay back[^pa01].\n");
        ModelClient client = new ModelClient();
        OpenAiAssistant assistant = new OpenAiAssistant(
                new ModelConnection(URI.create(args[0]), "m", Optional.empty()), Templates.OWN, Means.of(client));
        Thread.ofVirtual()
                .start(() -> assistant.challenge(
                        spec, new ChallengeRequest(Specs.clause(spec, "pa01"), 3), new Collected<Challenge>()));
        System.in.transferTo(OutputStream.nullOutputStream());
        client.close();
    }
}
