package org.clausewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NewTest {

    @TempDir
    Path folder;

    @Test
    void makesASpecThatPassesItsOwnCheck() {
        Path made = folder.resolve("mine");

        Ran ran = Ran.command("new", made);

        assertEquals(0, ran.status(), ran.err());
        assertTrue(Files.isDirectory(made.resolve(".git")));
        Ran check = Ran.command("check", made, "--fail-on", "warning");
        assertEquals(0, check.status(), check.out());
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        Ran ran = Ran.command("new", folder);

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("not an empty folder"), ran.err());
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    }

    @Test
    void namesTheTemplatesThatThereAre() {
        Ran ran = Ran.command("new", folder.resolve("mine"), "--template", "nothing");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("blank"), ran.err());
    }
}
