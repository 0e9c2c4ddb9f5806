package org.clausewright.spec.edit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.edit.RenameTerm.Use;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RenameTermTest {

    private static final SpecPath FILE = SpecPath.of("spec.md");

    @Test
    void renamesWholeWordsInTheCaseOfEachPlace() {
        assertEquals(
                "# The desk {#bot}\n\nBots answer. A desk, a Desk and a DESK: the robot is none.\n",
                renamed("# The bot {#bot}\n\nBots answer. A bot, a Bot and a BOT: the robot is none.\n", false));
    }

    @Test
    void renamesPluralsWhereTheyAreWanted() {
        assertEquals(
                "# T {#t}\n\nDesks and the desk's own desks.\n",
                renamed("# T {#t}\n\nBots and the bot's own bots.\n", true));
        assertEquals("policies", RenameTerm.plural("policy"));
        assertEquals("boxes", RenameTerm.plural("box"));
        assertEquals("days", RenameTerm.plural("day"));
    }

    @Test
    void leavesCodeIdsAndAddressesAlone() {
        String text = "# T {#bot}\n\nUse `bot` and [the](#bot) https://bot.example/bot, a chat-bot, bot@x.org[^bot].\n";
        assertEquals(text, renamed(text, true));
    }

    @Test
    void leavesTitlesAloneThatMakeAnId() {
        assertEquals("# The bot\n\nThe desk.\n", renamed("# The bot\n\nThe bot.\n", true));
    }

    @Test
    void findsTheUsesInExampleFilesToo() {
        Map<SpecPath, String> others = new TreeMap<>();
        others.put(
                SpecPath.of("examples/aa01.md"),
                "Examples for [^aa01] in T:\n\n**Example**: a bot waits\n\n~~~xml\n<user>\nA bot?\n</user>\n~~~\n");
        Spec spec = Spec.of(
                "spec", Settings.DEFAULT, List.of(SpecDocument.parse(FILE, "# T {#t}\n\nA bot[^aa01].\n")), others);
        assertEquals(
                List.of("spec.md", "examples/aa01.md"),
                RenameTerm.uses(spec, "bot", "desk", true).stream()
                        .map(Use::file)
                        .map(SpecPath::value)
                        .toList());
    }

    private static String renamed(String text, boolean plurals) {
        Spec spec = Spec.of("spec", Settings.DEFAULT, List.of(SpecDocument.parse(FILE, text)), new TreeMap<>());
        return spec.edit(RenameTerm.edit("Rename", RenameTerm.uses(spec, "bot", "desk", plurals)))
                .documents()
                .getFirst()
                .text();
    }
}
