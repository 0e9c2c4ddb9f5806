package org.clausewright.vale;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clausewright.lint.HouseRules;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConfigurationTest {

    private static final Map<String, String> FILES = Map.of(
            "styles/House/Very.yml", rule("very", "warning"),
            "styles/House/Quite.yml", rule("quite", "suggestion"),
            "styles/Other/Some.yml", rule("some", "error"));

    private static String rule(String word, String level) {
        return "extends: existence\nmessage: m\nlevel: " + level + "\ntokens: [" + word + "]\n";
    }

    @Test
    void readsTheStylesThatAreBasedOn() {
        assertEquals(List.of("House.Very"), found("StylesPath = styles\n[*]\nBasedOnStyles = House\n"));
        assertEquals(List.of("House.Very", "House.Quite", "Other.Some"), found("""
                        StylesPath = ./styles
                        MinAlertLevel = suggestion   # all of them
                        [*.md]
                        BasedOnStyles = House, Other
                        """));
    }

    @Test
    void switchesRules() {
        assertEquals(List.of("House.Quite", "Other.Some"), found("""
                        StylesPath = styles
                        MinAlertLevel = suggestion
                        ; a remark
                        [*]
                        BasedOnStyles = House
                        Other.Some = YES
                        House.Very = NO
                        """));
        assertEquals(List.of(), found("StylesPath = styles\n[*.{txt,rst}]\nBasedOnStyles = House\n"));
        assertEquals(List.of("House.Very"), found("StylesPath = styles\n[*.{txt,md}]\nBasedOnStyles = House\n"));
        assertEquals(
                List.of(), found("StylesPath = styles\n[*]\nBasedOnStyles = House\n[{spec,b}.md]\nHouse.Very = NO\n"));
    }

    @Test
    void givesRulesAnotherLevel() {
        HouseRules house =
                Styles.configured("StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Quite = error\n", FILES);
        Finding found = Styles.findings(house, Styles.spec("It is quite so.")).getFirst();
        assertEquals(Severity.ERROR, found.severity());
    }

    @Test
    void takesAVocabulary() {
        Map<String, String> files = Map.of(
                "styles/House/Very.yml", "extends: existence\nmessage: m\ntokens: ['very', 'foo']\n",
                "styles/config/vocabularies/Base/accept.txt", "# remark\nvery\nGitHub\n",
                "styles/config/vocabularies/Base/reject.txt", "obviously\n");
        HouseRules house = Styles.configured(
                "StylesPath = styles\nVocab = Base\n[*]\nBasedOnStyles = Vale, House\nVale.Spelling = NO\n", files);
        assertEquals(List.of("House.Very foo"), said(house, "It is very foo."));
        assertEquals(List.of("Vale.Terms github"), said(house, "On github."));
        assertEquals(List.of("Vale.Avoid obviously"), said(house, "And obviously."));
        assertEquals(List.of("Vale.Repetition is is"), said(house, "It is is."));
        assertEquals(List.of(), Styles.problems(house));
    }

    private static List<String> said(HouseRules house, String text) {
        return Styles.findings(house, Styles.spec(text)).stream()
                .map(finding -> finding.rule() + " " + finding.text())
                .toList();
    }

    @Test
    void masksIgnoredTokens() {
        HouseRules house = Styles.configured(
                "StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = (\\$[^$]+\\$), \\\n(@@\\S+)\n", FILES);
        assertEquals(
                1,
                Styles.findings(house, Styles.spec("A $very$ and @@very and very."))
                        .size());
    }

    @Test
    void passesOverIgnoredBlocks() {
        HouseRules house = Styles.configured(
                "StylesPath = styles\n[*]\nBasedOnStyles = House\nBlockIgnores = (?s)(<<.*?>>)\n", FILES);
        assertEquals(
                1,
                Styles.findings(house, Styles.spec("A very.\n\n<< very\n\nvery >>\n"))
                        .size());
    }

    @Test
    void saysWhatIsNotThere() {
        HouseRules house = Styles.configured("""
                StylesPath = styles
                MinAlertLevel = loud
                [*]
                BasedOnStyles = Missing
                Transform = x
                [[bad]
                BasedOnStyles = House
                """, FILES);
        String all = String.join("\n", Styles.problems(house));
        assertTrue(all.contains("There is no style Missing in styles"), all);
        assertTrue(all.contains("MinAlertLevel is suggestion, warning or error"), all);
        assertTrue(all.contains("Transform, which is not supported"), all);
        assertTrue(Styles.problems(Styles.configured("StylesPath = ../up\n[*]\nBasedOnStyles = House\n", FILES))
                .getFirst()
                .contains("outside of the spec's folder"));
    }

    @Test
    void readsAnyText() {
        Random random = new Random(7);
        String signs = "[]{}*?!=,;# \\\n\r\tab/.é\u0000";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder ini = new StringBuilder("StylesPath = styles\n[*]\nBasedOnStyles = House\n");
            for (int length = random.nextInt(60); length > 0; length--) {
                ini.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertTrue(Styles.configured(ini.toString(), FILES).rules().size() <= 3);
        }
    }

    private static List<String> found(String ini) {
        return Styles.findings(Styles.configured(ini, FILES), Styles.spec("It is very good, quite so, and some."))
                .stream()
                .map(Finding::rule)
                .toList();
    }
}
