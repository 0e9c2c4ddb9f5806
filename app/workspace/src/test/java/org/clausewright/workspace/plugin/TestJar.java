package org.clausewright.workspace.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A plugin that is written, compiled and packed while a test runs.
final class TestJar {

    private static final String SOURCE = """
            package test;

            import java.util.List;
            import java.util.Set;
            import java.util.function.Consumer;
            import org.clausewright.lint.*;
            import org.clausewright.spec.*;
            import org.clausewright.spec.document.*;
            import org.clausewright.spec.finding.*;
            import org.clausewright.spec.text.*;

            public final class Provider implements RuleProvider {

                static final RulePage PAGE = RulePage.parse("# Test.Rule\\n- Catches: a test\\n- Question: Why?\\n"
                        + "- Severity: warning\\n- Basis: word\\n- Source: a test\\n");

                static class OfBlock implements BlockRule {
                    public RulePage page() { return PAGE; }
                    public void check(Prose prose, Facts facts, Consumer<Hit> hits) { hits.accept(hit(prose.start(), prose.start() + 3)); }
                }

                static Hit hit(int start, int end) {
                    return new Hit(new TextSpan(start, end), "A test.", Question.of("Why?"));
                }

                MEMBERS
            }
            """;

    private TestJar() {}

    /// A jar with a provider that has these members.
    static Path write(Path folder, String name, String members) throws IOException {
        Path classes = Files.createTempDirectory(folder.toAbsolutePath(), "classes");
        compile(classes, SOURCE.replace("MEMBERS", members));
        Path jar = Files.createDirectories(folder).resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            packed.putNextEntry(new JarEntry("META-INF/services/org.clausewright.lint.RuleProvider"));
            packed.write("test.Provider\n".getBytes(UTF_8));
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    packed.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    packed.write(Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private static void compile(Path classes, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///test/Provider.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        List<String> options = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path", "")));
        StringWriter messages = new StringWriter();
        assertTrue(
                compiler.getTask(messages, null, null, options, null, List.of(file))
                        .call(),
                messages::toString);
    }
}
