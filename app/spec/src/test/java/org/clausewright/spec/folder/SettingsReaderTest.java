package org.clausewright.spec.folder;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsReaderTest {

    private static final String WHOLE = """
            # a comment
            name: Airline agent
            documents: [spec.md, ./more/über uns.md]
            authority: [law, house, guest]   # highest first
            imports: { base: ../base-spec }
            lint:
              rules: { passive-voice: off, vague-qualifier: warning, x: false, y: info }
              sections: { scope: { passive-voice: error } }
              documents: { spec.md: { z: off } }
              terms: { assistant: [bot, "the AI"] }
              styles: [styles/House]
            gate: never
            model: { baseUrl: "http://localhost:1234/v1", assistant: a, subjects: [b, c], grader: d, samples: 7, passAt: 8 }
            somebodyElse: { knows: this }
            """;

    @Test
    void readsEverythingThatTheFormatNames() {
        SettingsReader.Read read = SettingsReader.read(WHOLE);
        assertEquals(List.of(), read.problems());
        Settings settings = read.settings();
        assertEquals(Optional.of("Airline agent"), settings.name());
        assertEquals(List.of(SpecPath.of("spec.md"), SpecPath.of("more/über uns.md")), settings.documents());
        assertEquals(new Ladder(List.of("law", "house", "guest")), settings.ladder());
        assertEquals(Map.of("base", "../base-spec"), settings.imports());
        RuleSetting off = new RuleSetting.Off();
        assertEquals(
                Map.of(
                        "passive-voice",
                        off,
                        "vague-qualifier",
                        new RuleSetting.At(Severity.WARNING),
                        "x",
                        off,
                        "y",
                        new RuleSetting.At(Severity.INFO)),
                settings.lint().rules());
        assertEquals(
                Map.of("scope", Map.of("passive-voice", new RuleSetting.At(Severity.ERROR))),
                settings.lint().sectionRules());
        assertEquals(Map.of("spec.md", Map.of("z", off)), settings.lint().documentRules());
        assertEquals(
                Map.of("assistant", List.of("bot", "the AI")), settings.lint().terms());
        assertEquals(List.of("styles/House"), settings.lint().styles());
        assertEquals(Optional.empty(), settings.gate());
        assertEquals(
                new Settings.Model(Optional.of("http://localhost:1234/v1"), "a", List.of("b", "c"), "d", 7, 8),
                settings.model());
    }

    @Test
    void aByteOrderMarkAndWindowsLinesChangeNothing() {
        String windows = "\uFEFF" + WHOLE.replace("\n", "\r\n").substring("# a comment\r\n".length());
        assertEquals(SettingsReader.read(WHOLE), SettingsReader.read(windows));
    }

    @Test
    void whatIsEmptyKeepsItsDefault() {
        for (String text :
                List.of("", "\n", "# nothing\n", "name:\ngate:\nlint:\nmodel: ~\ndocuments: []\nauthority: null\n")) {
            assertEquals(new SettingsReader.Read(Settings.DEFAULT, List.of()), SettingsReader.read(text), text);
        }
    }

    @Test
    void whatHasTheWrongTypeIsNamedWithItsPlace() {
        String text = "documents: { a: b }\ngate: sometimes\nlint: [x]\nmodel: { samples: many, passAt: 0 }\n";
        SettingsReader.Read read = SettingsReader.read(text);
        assertEquals(Settings.DEFAULT, read.settings());
        assertEquals(5, read.problems().size());
        assertTrue(
                read.problems().stream().anyMatch(each -> each.span().in(text).equals("sometimes")));
    }

    @Test
    void aPlaceIsRightBehindCharactersBeyondTheBasicPlane() {
        String text = "name: 😀😀\ngate: bad\n";
        assertEquals(
                "bad", SettingsReader.read(text).problems().getFirst().span().in(text));
    }

    @Test
    void readsALongFileOfCharactersBeyondTheBasicPlane() {
        for (String lead : List.of("", "x")) {
            String name = lead + "😀".repeat(3_000);
            assertEquals(
                    Optional.of(name),
                    SettingsReader.read("name: " + name).settings().name());
        }
    }

    @Test
    void documentsOutsideTheFolderAreNoDocuments() {
        for (String path : List.of("../x.md", "/etc/passwd", "'C:\\x.md'", "spec.yaml", "notes.txt", "' '")) {
            SettingsReader.Read read = SettingsReader.read("documents: [" + path + "]");
            assertEquals(List.of(), read.settings().documents(), path);
            assertFalse(read.problems().isEmpty(), path);
        }
    }

    @Test
    void noTagOfYamlIsResolvedToAClass() {
        String text =
                "name: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:1/\"]]\ngate: never\n";
        SettingsReader.Read read = SettingsReader.read(text);
        assertEquals(Optional.empty(), read.settings().name());
        assertFalse(read.problems().isEmpty());
    }

    @Test
    void theLastOfTwoEqualKeysCounts() {
        assertEquals(
                Optional.of("b"),
                SettingsReader.read("name: a\nname: b\n").settings().name());
    }

    @Test
    void brokenYamlIsOneProblemAndDefaults() {
        for (String text : List.of(
                "a: [", "{", "a: b: c", "\t- x", "name: \"", "a\0b", "&a [*a, *b]", "--- a\n--- b\n", "- x", "7")) {
            SettingsReader.Read read = SettingsReader.read(text);
            assertEquals(Settings.DEFAULT, read.settings(), text);
            assertEquals(1, read.problems().size(), text);
        }
    }

    @Test
    void hostileSettingsAreReadInTime() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        int many = 100_000;
        List<String> hostile = List.of(
                bomb.toString(),
                "documents:\n" + "- x.md\n".repeat(many),
                "documents: [" + "9,".repeat(many) + "]",
                "lint: { rules: {" + "😀a: b,".repeat(many / 2) + "} }",
                "[".repeat(many),
                "{".repeat(many),
                "- ".repeat(many),
                "? ".repeat(many),
                "a: ".repeat(many),
                "name: " + "x".repeat(900_000),
                "x".repeat(2_000_000));
        for (String text : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertTrue(SettingsReader.read(text).problems().size() <= 100),
                    () -> text.substring(0, 20));
        }
    }

    @Test
    void findsTheKeysOfASection() {
        String text = "lint:\n  sections:\n    'a': { x: off }\n    b: { a: off }\n  rules: { a: off }\n";
        assertEquals(1, SettingsReader.sectionKeys(text, "a").size());
        assertEquals(
                text.indexOf("'a'") + 1,
                SettingsReader.sectionKeys(text, "a").getFirst().start());
        assertEquals(List.of(), SettingsReader.sectionKeys(text, "c"));
        assertEquals(List.of(), SettingsReader.sectionKeys("lint: [", "a"));
    }
}
