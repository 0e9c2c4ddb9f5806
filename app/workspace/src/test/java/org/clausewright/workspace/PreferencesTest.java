package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PreferencesTest {

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks(Runnable::run);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void remembersWhatItWasTold() {
        Preferences preferences = open();
        preferences.put("theme", "dark");
        preferences.put("size", "12.5");
        preferences.put("gone", "x");
        preferences.remove("gone");
        preferences.putList("recent", List.of("/a b/über", "/規則=:#"));
        preferences.flush();
        Preferences again = open();
        assertEquals(Optional.of("dark"), again.get("theme"));
        assertEquals(12.5, again.number("size", 1));
        assertEquals(Optional.empty(), again.get("gone"));
        assertEquals(List.of("/a b/über", "/規則=:#"), again.list("recent"));
    }

    @Test
    void whatIsNoNumberIsTheDefault() {
        Preferences preferences = open();
        preferences.put("size", "NaN");
        assertEquals(3, preferences.number("size", 3));
        preferences.put("size", "x");
        assertEquals(3, preferences.number("size", 3));
        preferences.flush();
    }

    @Test
    void aBrokenFileStartsAfreshAndIsKeptBeside() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/preferences"), "theme=\\u12");
        Preferences preferences = open();
        assertEquals(Optional.empty(), preferences.get("theme"));
        assertEquals("theme=\\u12", Files.readString(folder.resolve("config/preferences.broken")));
        preferences.put("theme", "light");
        preferences.flush();
        assertEquals(Optional.of("light"), open().get("theme"));
    }

    @Test
    void tellsOfChangesOnly() {
        List<String> told = new ArrayList<>();
        Preferences preferences = open();
        preferences.onChange(told::add);
        preferences.put("a", "1");
        preferences.put("a", "1");
        preferences.remove("b");
        assertEquals(List.of("a"), told);
        preferences.flush();
    }

    @Test
    void foldersAreThoseOfTheSystem() {
        Path home = Path.of("/home/ada");
        assertEquals(
                new UserFolders(Path.of("/x/config"), Path.of("/x/state")),
                UserFolders.of(Map.of("CLAUSEWRIGHT_HOME", "/x"), "Linux", home));
        assertEquals(
                new UserFolders(
                        home.resolve(".config/clausewright"),
                        home.resolve(".local/state/clausewright"),
                        home.resolve(".cache/clausewright")),
                UserFolders.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", home));
        assertTrue(UserFolders.of(Map.of(), "Mac OS X", home).config().endsWith("Clausewright"));
    }

    private Preferences open() {
        return new Preferences(folder.resolve("config/preferences"), tasks);
    }
}
