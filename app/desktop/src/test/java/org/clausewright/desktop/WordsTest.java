package org.clausewright.desktop;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every word that the code asks for is there, and every word that is there is asked for.
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:messages|words|MESSAGES|WORDS|m)\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void noKeyIsMissing() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> known = keys(bundle);
            Matcher matcher = ASKED.matcher(sources(bundle));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(RESOURCES.relativize(bundle) + ": " + matcher.group(1) + "=");
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> literals = literals(sources(bundle));
            keys(bundle).stream()
                    .filter(key -> !isUsed(key, literals))
                    .forEach(key -> unused.add(RESOURCES.relativize(bundle) + ": " + key));
        }
        assertEquals(List.of(), unused);
    }

    /// A key is used where a literal is it, or begins or ends it at a dot, as in `"theme." + id`.
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) || literals.contains(key.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES)) {
            return walk.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(bundle)));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String sources(Path bundle) throws IOException {
        Path folder = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static Set<String> literals(String source) {
        Set<String> literals = new TreeSet<>();
        Matcher matcher = LITERAL.matcher(source);
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }
        return literals;
    }
}
