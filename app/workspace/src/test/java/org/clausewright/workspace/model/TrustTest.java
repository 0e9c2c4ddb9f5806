package org.clausewright.workspace.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TrustTest {

    @TempDir
    private Path folder;

    @Test
    void trustsNobodyAtFirst() {
        assertFalse(trust().isTrusted(folder));
    }

    @Test
    void remembersWhomItTrusts() throws IOException {
        trust().trust(folder);
        assertTrue(trust().isTrusted(folder));
        assertEquals(
                List.of(folder.toRealPath().toString()), Files.readAllLines(folder.resolve("config/trusted-specs")));
    }

    @Test
    void knowsAFolderByItsRealPath() throws IOException {
        Path spec = Files.createDirectory(folder.resolve("spec"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), spec);
        trust().trust(link);
        assertTrue(trust().isTrusted(spec));
        assertFalse(trust().isTrusted(folder));
    }

    @Test
    void forgets() {
        trust().trust(folder);
        trust().distrust(folder);
        assertFalse(trust().isTrusted(folder));
    }

    @Test
    void keepsWhatAnotherWindowTrustedMeanwhile() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Trust one = trust();
        trust().trust(other);
        one.trust(folder);
        assertTrue(trust().isTrusted(other));
    }

    @Test
    void trustsForThisRunOnly() {
        Trust trust = trust();
        trust.trustForNow(folder);
        assertTrue(trust.isTrusted(folder));
        trust.trust(folder.resolve("another"));
        assertFalse(trust().isTrusted(folder));
    }

    @Test
    void saysThatItCannotBeSaved() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where a folder should be");
        assertInstanceOf(Outcome.Failed.class, trust().trust(folder));
    }

    private Trust trust() {
        return new Trust(folder.resolve("config/trusted-specs"));
    }
}
