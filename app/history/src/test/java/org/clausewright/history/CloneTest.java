package org.clausewright.history;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CloneTest extends Sandbox {

    private final List<HttpServer> servers = new ArrayList<>();
    private Path target;

    @BeforeEach
    void start() {
        target = temporary.resolve("clones/spec von mir");
        initialised();
        git("checkout", "-q", "-b", "trunk");
        write("spec.md", "# One {#one}\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
    }

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void clonesAFolderOfThisComputer() throws IOException {
        List<String> steps = new ArrayList<>();
        VersionedFolder cloned = done(clone(repo.toString(), (fraction, step) -> steps.add(step)));
        assertEquals("trunk", done(cloned.head()).label());
        assertEquals("# One {#one}\n", Files.readString(target.resolve("spec.md")));
        assertFalse(steps.isEmpty());
        assertEquals("## trunk...origin/trunk", gitIn(target, "status", "--porcelain", "--branch"));
        repo = target;
        assertSound();
    }

    @Test
    void clonesIntoAnEmptyFolder() throws IOException {
        Files.createDirectories(target);
        done(clone("file://" + repo, Watch.NONE));
        assertTrue(Files.exists(target.resolve("spec.md")));
    }

    @Test
    void refusesAFolderThatHoldsFiles() throws IOException {
        writeTo(target.resolve("mine.md"), "mine");
        failed(CloneFailure.FolderNotEmpty.class, clone(repo.toString(), Watch.NONE));
        assertEquals("mine", Files.readString(target.resolve("mine.md")));
    }

    @Test
    void aCancelledCloneLeavesNothing() {
        failed(HistoryFailure.Cancelled.class, clone(repo.toString(), (fraction, step) -> false));
        assertTrue(Files.notExists(target));
    }

    @Test
    void aCloneCancelledLateLeavesNothingButTheFolderThatWasThere() throws IOException {
        Files.createDirectories(target);
        Set<String> steps = new HashSet<>();
        Watch untilTheThirdStep = (fraction, step) -> {
            steps.add(step);
            return steps.size() < 3;
        };
        failed(HistoryFailure.Cancelled.class, clone(repo.toString(), untilTheThirdStep));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void saysWhenThereIsNoRepository() throws IOException {
        failed(CloneFailure.NoRepository.class, clone("/nowhere/spec.git", Watch.NONE));
        Path empty = Files.createDirectory(temporary.resolve("no repository"));
        failed(CloneFailure.NoRepository.class, clone(empty.toString(), Watch.NONE));
        assertTrue(Files.notExists(target));
    }

    @Test
    void clonesAnEmptyRepository() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        gitIn(empty, "init", "-q", "-b", "main");
        assertTrue(done(done(clone(empty.toString(), Watch.NONE)).head()) instanceof Head.Unborn);
    }

    @Test
    void saysWhenAServerWantsASignIn() {
        String address = serve(exchange -> answer(exchange, 401, "text/plain", "who?"));
        CloneFailure.SignInNeeded failure =
                failed(CloneFailure.SignInNeeded.class, clone(address + "/spec.git", Watch.NONE));
        assertTrue(failure.message().contains("127.0.0.1"), failure.message());
        assertTrue(Files.notExists(target));
    }

    @Test
    void saysWhenAServerRefusesTheSignIn() {
        String address = serve(exchange -> answer(exchange, 401, "text/plain", "no"));
        Outcome<VersionedFolder> outcome = done(RemoteUrl.parse(address + "/spec.git"))
                .cloneInto(target, SignIn.with("ada", "s3cret"), Watch.NONE);
        CloneFailure.SignInRefused failure = failed(CloneFailure.SignInRefused.class, outcome);
        assertFalse((failure.message() + failure.advice()).contains("s3cret"));
    }

    @Test
    void signsInWithWhatStandsInTheAddressAndDoesNotKeepIt() throws IOException {
        List<String> seen = new ArrayList<>();
        String address = serve(exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization == null) {
                answer(exchange, 401, "text/plain", "who?");
            } else {
                seen.add(authorization);
                serveFile(exchange);
            }
        });
        git("update-server-info");
        done(clone(address.replace("//", "//ada:s3cret@") + "/.git", Watch.NONE));
        assertFalse(seen.isEmpty());
        assertFalse(Files.readString(target.resolve(".git/config")).contains("s3cret"));
        assertTrue(Files.exists(target.resolve("spec.md")));
    }

    @Test
    void aPasswordDoesNotFollowARedirectToAnotherHost() {
        List<String> seen = new ArrayList<>();
        String other = serve(exchange -> {
            seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer(exchange, 401, "text/plain", "who?");
        });
        String address = serve(exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", other.replace("127.0.0.1", "localhost") + exchange.getRequestURI());
            answer(exchange, 302, "text/plain", "");
        });
        Outcome<VersionedFolder> outcome = done(RemoteUrl.parse(address + "/spec.git"))
                .cloneInto(target, SignIn.with("ada", "s3cret"), Watch.NONE);
        assertTrue(outcome instanceof Outcome.Failed);
        assertTrue(seen.stream().allMatch("null"::equals), seen.toString());
    }

    @Test
    void answersThatAreNoRepositoryEndInASentence() {
        for (int status : new int[] {200, 403, 404, 500, 503}) {
            String address = serve(exchange -> answer(exchange, status, "text/html", "<html>Hello</html>"));
            Outcome<VersionedFolder> outcome = clone(address + "/spec.git", Watch.NONE);
            Failure failure = outcome instanceof Outcome.Failed<?> failed ? failed.failure() : none();
            assertTrue(failure.message().endsWith("."), status + ": " + failure.message());
            assertTrue(failure instanceof CloneFailure, failure.toString());
            assertTrue(Files.notExists(target));
        }
    }

    @Test
    void saysWhenAServerCannotBeReached() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        failed(CloneFailure.NotReached.class, clone("http://127.0.0.1:" + port + "/spec.git", Watch.NONE));
        failed(CloneFailure.NotReached.class, clone("ssh://git@127.0.0.1:" + port + "/spec.git", Watch.NONE));
        failed(CloneFailure.NotReached.class, clone("https://no-such-host.invalid/spec.git", Watch.NONE));
    }

    private static Failure none() {
        throw new AssertionError("it was cloned");
    }

    private Outcome<VersionedFolder> clone(String address, Watch watch) {
        return done(RemoteUrl.parse(address)).cloneInto(target, SignIn.NONE, watch);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private String serve(Handler handler) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", handler::handle);
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"spec\"");
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void serveFile(HttpExchange exchange) throws IOException {
        Path file = repo.resolve(exchange.getRequestURI().getPath().substring(1));
        if (Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }
}
