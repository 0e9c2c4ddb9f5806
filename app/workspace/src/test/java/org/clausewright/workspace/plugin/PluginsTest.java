package org.clausewright.workspace.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.clausewright.lint.HouseRules;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PluginsTest {

    private static final String GOOD = "public List<Rule> rules() { return List.of(new OfBlock()); }";
    /// For plugins that never return, so that nothing depends on how fast they are.
    private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofSeconds(30));
    private static final Patience LONG = new Patience(Duration.ofMinutes(5), Duration.ofMinutes(10));
    private static final String OVER = "clausewright.test.over";
    /// Goes on until all tests are over, so that it keeps no processor from those that follow.
    private static final String FOR_EVER = "while (!Boolean.getBoolean(\"" + OVER + "\")) {}";

    @TempDir
    Path folder;

    private Path root;

    @BeforeAll
    static void keepPluginsFromReturning() {
        System.clearProperty(OVER);
    }

    @AfterAll
    static void letPluginsReturn() {
        System.setProperty(OVER, "true");
    }

    @BeforeEach
    void writeSpec() throws IOException {
        root = Files.createDirectories(folder.resolve("spec"));
        Files.writeString(
                root.resolve("spec.md"),
                "# Refunds {#refunds authority=user}\n\nThe agent should usually offer a refund.\n\nIt is kind.\n");
    }

    private Spec spec() {
        return switch (SpecFolder.load(root)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) -> loaded.spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private Plugins with(String members) throws IOException {
        Path jars = folder.resolve("jars");
        Files.createDirectories(jars);
        TestJar.write(jars, "test.jar", members);
        return Plugins.in(List.of(folder.resolve("nowhere"), jars), members.contains(FOR_EVER) ? SHORT : LONG);
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    /// The plugin is off and has found nothing; all else is as ever.
    private void isHarmless(Plugins plugins) {
        SpecLinter linter = plugins.linter(root);
        List<Finding> expected = Plugins.none().linter(root).lint(spec());
        assertEquals(expected, linter.lint(spec()));
        assertEquals(expected, linter.lint(spec()));
        assertEquals(1, plugins.failures().size(), plugins.failures().toString());
        assertTrue(plugins.failures().getFirst().message().contains("test.jar"));
        assertEquals(List.of(), plugins.loaded());
    }

    @Test
    void runsTheRulesOfAJar() throws IOException {
        Plugins plugins = with(GOOD);
        assertEquals(List.of("test.jar"), plugins.loaded());
        assertEquals(2, count(plugins.linter(root).lint(spec()), "Test.Rule"));
        assertTrue(plugins.rules().find("Test.Rule").isPresent());
        assertEquals(List.of(), plugins.failures());
    }

    @Test
    void runsRulesOfEveryKind() throws IOException {
        Plugins plugins = with("""
                public List<Rule> rules() {
                    return List.of(new SpecRule() {
                        public RulePage page() { return RulePage.parse(PAGE.text().replace("Test.Rule", "Test.Spec")); }
                        public void check(Spec spec, Consumer<Notice> notices) {
                            notices.accept(new Notice(spec.documents().getFirst(), new TextSpan(2, 9), "x", Question.of("y?"), List.of()));
                        }
                    }, new DocumentRule<String>() {
                        public RulePage page() { return RulePage.parse(PAGE.text().replace("Test.Rule", "Test.Document")); }
                        public List<String> read(Prose prose) { return List.of(prose.plain()); }
                        public void check(Settings settings, List<Reading<String>> readings, Remarks remarks) {
                            remarks.add(readings.size() - 1, hit(0, 2));
                        }
                    });
                }
                """);
        SpecLinter linter = plugins.linter(root);
        List<Finding> findings = linter.lint(spec());
        assertEquals(findings, linter.lint(spec()));
        assertEquals(1, count(findings, "Test.Spec"));
        assertEquals(1, count(findings, "Test.Document"));
        assertEquals(List.of(), plugins.failures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public Provider() { throw new IllegalStateException(\"constructor\"); }",
                "public List<Rule> rules() { throw new NoClassDefFoundError(\"gone\"); }",
                "public List<Rule> rules() { return null; }",
                "public List<Rule> rules() { return java.util.Arrays.asList((Rule) null); }",
                "public List<Rule> rules() { " + FOR_EVER + " return null; }",
                "public HouseRules rules(SpecFiles files) { throw new AssertionError(); }",
                "public HouseRules rules(SpecFiles files) { " + FOR_EVER + " return null; }"
            })
    void switchesOffAProviderThatFails(String members) throws IOException {
        isHarmless(with(members));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"rule\");",
                "throw new LinkageError(\"linked to nothing\");",
                "check(prose, facts, hits);",
                FOR_EVER,
                "try { Thread.sleep(1_000_000); } catch (InterruptedException ignored) { " + FOR_EVER + " }",
                "hits.accept(hit(0, 1_000_000));",
                "hits.accept(null);",
                "super.check(prose, facts, hits); if (prose.plain().contains(\"kind\")) throw new RuntimeException() "
                        + "{ public String getMessage() { throw new IllegalStateException(); } };",
                "sneak(); } static <T extends Throwable> void sneak() throws T { throw (T) new Exception(\"checked\");"
            })
    void switchesOffARuleThatFails(String body) throws IOException {
        isHarmless(with("""
                public List<Rule> rules() {
                    return List.of(new Bad());
                }
                static class Bad extends OfBlock {
                    public void check(Prose prose, Facts facts, Consumer<Hit> hits) { %s }
                }
                """.formatted(body)));
    }

    @Test
    void switchesOffARuleWhoseValuesCannotBeCompared() throws IOException {
        Plugins plugins = with("""
                public List<Rule> rules() {
                    return List.of(new DocumentRule<Object>() {
                        public RulePage page() { return PAGE; }
                        public List<Object> read(Prose prose) {
                            return List.of(new Object() { public boolean equals(Object other) { throw new LinkageError(); } });
                        }
                        public void check(Settings settings, List<Reading<Object>> readings, Remarks remarks) {}
                    });
                }
                """);
        SpecLinter linter = plugins.linter(root);
        linter.lint(spec());
        isHarmless(plugins);
    }

    @Test
    void switchesOffWhatIsNoJar() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Files.writeString(jars.resolve("test.jar"), "no jar at all");
        isHarmless(Plugins.in(List.of(jars), LONG));
    }

    @Test
    void keepsOthersWhereOneFails() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        TestJar.write(jars, "good.jar", GOOD);
        TestJar.write(jars, "test.jar", "public List<Rule> rules() { throw new RuntimeException(); }");
        Plugins plugins = Plugins.in(List.of(jars), LONG);
        assertEquals(List.of("good.jar"), plugins.loaded());
        assertEquals(2, count(plugins.linter(root).lint(spec()), "Test.Rule"));
    }

    @Test
    void readsTheSpecsOwnRulesAnewWhenTheirFilesChange() throws IOException {
        Plugins plugins = with("""
                public HouseRules rules(SpecFiles files) {
                    List<SpecPath> found = files.list("styles");
                    if (files.read(SpecPath.of("styles/bad.txt")).isPresent()) {
                        return new HouseRules(List.of(), List.of(new HouseRules.Problem(
                                SpecPath.of("styles/bad.txt"), TextSpan.at(0), "Bad.", Severity.WARNING)));
                    }
                    return found.isEmpty() ? HouseRules.NONE : new HouseRules(List.of(new OfBlock()), List.of());
                }
                """);
        SpecLinter linter = plugins.linter(root);
        assertEquals(0, count(linter.lint(spec()), "Test.Rule"));
        assertFalse(linter.stylesChanged());
        Files.createDirectories(root.resolve("styles"));
        Files.writeString(root.resolve("styles/a.txt"), "a");
        assertTrue(linter.stylesChanged());
        assertEquals(2, count(linter.lint(spec()), "Test.Rule"));
        assertTrue(linter.rules(spec()).find("Test.Rule").isPresent());
        assertFalse(linter.stylesChanged());
        Files.writeString(root.resolve("styles/bad.txt"), "b");
        assertTrue(linter.stylesChanged());
        assertEquals(1, count(linter.lint(spec()), HouseRules.Problem.RULE));
        assertEquals(List.of(), plugins.failures());
    }

    @Test
    void showsNoFileOutsideOfTheSpec() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.writeString(root.resolve("own.txt"), "own");
        StyleFiles files = new StyleFiles(root, spec().settings());
        assertEquals("own", files.read(SpecPath.of("own.txt")).orElseThrow());
        assertTrue(files.read(SpecPath.of("link.txt")).isEmpty());
        assertEquals(List.of(), files.list("../"));
        assertEquals(2, files.list("").size());
    }
}
