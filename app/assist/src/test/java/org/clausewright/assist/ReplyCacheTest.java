package org.clausewright.assist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReplyCacheTest {

    private static final String ONE = ReplyCache.key("one");
    private static final String TWO = ReplyCache.key("two");

    @TempDir
    Path temporary;

    @Test
    void givesBackWhatItWasGivenToAnotherProgramToo() {
        cache(10, 100_000).put(ONE, entry("first\nline \u201c"));
        assertEquals(Optional.of("first\nline \u201c"), cache(10, 100_000).get(ONE));
        assertEquals(Optional.empty(), cache(10, 100_000).get(TWO));
    }

    @Test
    void forgetsWhatWasNotLookedAtForTheLongestTime() throws IOException {
        ReplyCache cache = cache(2, 100_000);
        cache.put(ONE, entry("one"));
        cache.put(TWO, entry("two"));
        age(100);
        cache.get(ONE);
        cache.put(ReplyCache.key("three"), entry("three"));
        assertEquals(Optional.of("one"), cache.get(ONE));
        assertEquals(Optional.empty(), cache.get(TWO));
        assertEquals(2, cache.fill().files());
    }

    @Test
    void keepsToItsSize() {
        ReplyCache cache = cache(100, 3_000);
        for (int i = 0; i < 20; i++) {
            cache.put(ReplyCache.key("k" + i), entry("x".repeat(800)));
        }
        assertTrue(cache.fill().bytes() <= 3_000 && cache.fill().files() > 1, cache.fill()::toString);
    }

    @Test
    void ignoresAnEntryThatIsNotAsItWasWritten() throws IOException {
        for (String broken : List.of("", "{", "[]", "{\"text\": \"x\"}", "\u0000\u0000")) {
            cache(10, 100_000).put(ONE, entry("one"));
            Files.writeString(file(), broken);
            assertEquals(Optional.empty(), cache(10, 100_000).get(ONE), broken);
        }
        cache(10, 100_000).put(ONE, entry("one"));
        Files.writeString(file(), Files.readString(file()).replace("\"one\"", "\"two\""));
        assertEquals(Optional.empty(), cache(10, 100_000).get(ONE));
    }

    @Test
    void isEmptied() {
        ReplyCache cache = cache(10, 100_000);
        cache.put(ONE, entry("one"));
        cache.put(TWO, entry("two"));
        assertEquals(2, cache.clear());
        assertEquals(new ReplyCache.Fill(0, 0), cache.fill());
    }

    @Test
    void failsNobodyWhereItCannotWrite() throws IOException {
        Files.writeString(temporary.resolve("replies"), "a file where the folder should be");
        ReplyCache cache = cache(10, 100_000);
        cache.put(ONE, entry("one"));
        assertEquals(Optional.empty(), cache.get(ONE));
    }

    @Test
    void tellsInputsApartThatReadTheSameInARow() {
        assertNotEquals(ReplyCache.key("ab", "c"), ReplyCache.key("a", "bc"));
    }

    private ReplyCache cache(int files, long bytes) {
        return new ReplyCache(temporary.resolve("replies"), files, bytes);
    }

    private static ReplyCache.Entry entry(String text) {
        return new ReplyCache.Entry("challenge 1", "m", text);
    }

    private Path file() {
        return temporary.resolve("replies").resolve(ONE + ".reply.json");
    }

    private void age(int seconds) throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("replies"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
            }
        }
    }
}
