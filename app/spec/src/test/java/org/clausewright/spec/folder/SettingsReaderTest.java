package org.clausewright.spec.folder;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SettingsFile.Name;
import org.clausewright.spec.SettingsFile.Name.Kind;
import org.clausewright.spec.SettingsFile.Problem;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
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
            """;

    @Test
    void readsEverythingThatTheFormatNames() {
        SettingsReader.Read read = SettingsReader.read(WHOLE);
        assertEquals(List.of(), problems(WHOLE));
        Settings settings = read.settings();
        assertEquals(Optional.of("Airline agent"), settings.name());
        assertEquals(List.of(SpecPath.of("spec.md"), SpecPath.of("more/über uns.md")), settings.documents());
        assertEquals(new Ladder(List.of("law", "house", "guest")), settings.ladder());
        assertEquals(Map.of("base", new Settings.Import("../base-spec", false)), settings.imports());
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
        assertEquals(
                SettingsReader.read(WHOLE).settings(),
                SettingsReader.read(windows).settings());
        assertEquals(List.of(), problems(windows));
    }

    @Test
    void whatIsEmptyKeepsItsDefault() {
        for (String text :
                List.of("", "\n", "# nothing\n", "name:\ngate:\nlint:\nmodel: ~\ndocuments: []\nauthority: null\n")) {
            assertEquals(
                    new SettingsReader.Read(Settings.DEFAULT, new SettingsFile(text, List.of(), List.of())),
                    SettingsReader.read(text));
        }
    }

    @Test
    void whatHasTheWrongTypeIsNamedWithItsPlace() {
        String text = "documents: { a: b }\ngate: sometimes\nlint: [x]\nmodel: { samples: many, passAt: 0 }\n";
        SettingsReader.Read read = SettingsReader.read(text);
        assertEquals(Settings.DEFAULT, read.settings());
        assertEquals(5, read.file().problems().size());
        assertTrue(read.file().problems().stream()
                .anyMatch(each -> each.span().in(text).equals("sometimes")));
    }

    @Test
    void aPlaceIsRightBehindCharactersBeyondTheBasicPlane() {
        String text = "name: 😀😀\ngate: bad\n";
        assertEquals("bad", problems(text).getFirst().span().in(text));
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
            assertFalse(read.file().problems().isEmpty(), path);
        }
    }

    @Test
    void noTagOfYamlIsResolvedToAClass() {
        String text =
                "name: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:1/\"]]\ngate: never\n";
        SettingsReader.Read read = SettingsReader.read(text);
        assertEquals(Optional.empty(), read.settings().name());
        assertFalse(read.file().problems().isEmpty());
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestOneWhereverKeysAreFixed() {
        for (String text : List.of("docments: [a.md]\n", "lint: { docments: {} }\n")) {
            Problem problem = onlyProblem(text);
            assertEquals("docments", problem.span().in(text));
            assertEquals("Unknown key \"docments\": did you mean \"documents\"?", problem.message());
            assertEquals(Optional.of("documents"), problem.replacement());
        }
        assertEquals(
                Optional.of("grader"), onlyProblem("model: { 'gradre': x }").replacement());
    }

    @Test
    void anUnknownKeyThatIsNearNoneIsNamedWithThoseThatAreKnown() {
        Problem problem = onlyProblem("lint: { colour: red }");
        assertEquals(
                "Unknown key \"colour\"; lint knows rules, sections, documents, terms, styles.", problem.message());
        assertEquals(Optional.empty(), problem.replacement());
    }

    @Test
    void keysThatAreNamesMayBeAnyNames() {
        assertEquals(
                List.of(),
                problems(
                        "imports: { docments: ../b }\nlint: { terms: { docments: [x] }, rules: { docments: off } }\n"));
    }

    @Test
    void aKeyGivenTwiceIsAProblemAndTheLastOneCounts() {
        String text = "name: a\nname: b\n";
        assertEquals(Optional.of("b"), SettingsReader.read(text).settings().name());
        Problem problem = onlyProblem(text);
        assertEquals(text.lastIndexOf("name"), problem.span().start());
        assertEquals("The key \"name\" is given twice; the last one counts.", problem.message());
        assertEquals(1, problems("lint: { rules: { a: off, a: error } }").size());
    }

    @Test
    void aKeyThatIsNoWordIsAProblem() {
        assertEquals(
                "A key of lint is a single word.",
                onlyProblem("lint: { ? [a, b] : c }").message());
    }

    @Test
    void aValueThatIsNearlyAKnownOneIsToBeReplacedByIt() {
        assertEquals(Optional.of("error"), onlyProblem("gate: eror").replacement());
        assertEquals(
                Optional.of("warning"),
                onlyProblem("lint: { rules: { a: wanring } }").replacement());
    }

    @Test
    void knowsWhereItNamesRulesSectionsAndDocuments() {
        String text = """
                name: 😀
                lint:
                  documents: { spec.md: { "z": off } }
                  rules: { passive-voice: off }
                  sections:
                    'scope': { "pass\\x69ve-voice": error }
                """;
        List<Name> names = SettingsReader.read(text).file().names();
        assertEquals(
                List.of(Kind.DOCUMENT, Kind.RULE, Kind.RULE, Kind.SECTION, Kind.RULE),
                names.stream().map(Name::kind).toList());
        assertEquals(
                List.of("spec.md", "z", "passive-voice", "scope", "passive-voice"),
                names.stream().map(Name::value).toList());
        assertEquals(
                List.of("spec.md", "z", "passive-voice", "scope", "\"pass\\x69ve-voice\""),
                names.stream().map(name -> name.span().in(text)).toList());
    }

    @Test
    void brokenYamlIsOneProblemAndDefaults() {
        for (String text : List.of(
                "a: [", "{", "a: b: c", "\t- x", "name: \"", "a\0b", "&a [*a, *b]", "--- a\n--- b\n", "- x", "7")) {
            SettingsReader.Read read = SettingsReader.read(text);
            assertEquals(Settings.DEFAULT, read.settings(), text);
            assertEquals(1, read.file().problems().size(), text);
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
                    Duration.ofMinutes(2), () -> assertTrue(problems(text).size() <= 100), () -> text.substring(0, 20));
        }
    }

    @Test
    void findsThePlacesOfASection() {
        String text = "lint:\n  sections:\n    'a': { x: off }\n    b: { a: off }\n  rules: { a: off }\n";
        SettingsFile file = SettingsReader.read(text).file();
        int quoted = text.indexOf("'a'");
        assertEquals(List.of(new TextSpan(quoted + 1, quoted + 2)), file.placesOf(Kind.SECTION, "a"));
        assertEquals(List.of(), file.placesOf(Kind.SECTION, "c"));
    }

    private static List<Problem> problems(String text) {
        return SettingsReader.read(text).file().problems();
    }

    private static Problem onlyProblem(String text) {
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    @Test
    void anImportStandsAboveOrBeside() {
        String text = "imports: { base: ../base, peer: { beside: ../peer } }\n";
        Settings settings = SettingsReader.read(text).settings();
        assertEquals(List.of(), problems(text));
        assertEquals(List.of("base", "peer"), List.copyOf(settings.imports().keySet()));
        assertEquals(new Settings.Import("../peer", true), settings.imports().get("peer"));
    }

    @Test
    void anImportNeedsAPrefixAndAPath() {
        assertEquals(1, problems("imports: { \"a:b\": ../base }\n").size());
        assertEquals(1, problems("imports: { base: }\n").size());
        assertEquals(2, problems("imports: { base: { above: ../base } }\n").size());
        assertEquals(2, problems("imports: { base: [a, b] }\n").size());
        assertEquals(1, problems("imports: ../base\n").size());
    }
}
