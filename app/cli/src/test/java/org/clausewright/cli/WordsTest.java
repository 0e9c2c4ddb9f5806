package org.clausewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {

    private static final Pattern USE = Pattern.compile("Words\\.of\\(\\s*\"([a-z.0-9-]+)\"");
    private static final Pattern SET_UP = Pattern.compile("(ok|missing)\\(\"([a-z-]+)\"");

    @Test
    void hasWordsForAllThatIsSaidAndSaysAllThatItHasWordsFor() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            USE.matcher(source).results().forEach(use -> used.add(use.group(1)));
            SET_UP.matcher(source)
                    .results()
                    .forEach(use ->
                            used.add("doctor." + use.group(2) + (use.group(1).equals("ok") ? "" : ".missing")));
        }
        Set<String> words = new TreeSet<>(ResourceBundle.getBundle("org.clausewright.cli.messages", Locale.ROOT)
                .keySet());
        assertEquals(
                String.join("\n", words),
                used.stream().filter(key -> !key.equals("doctor.")).collect(Collectors.joining("\n")));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(WordsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
