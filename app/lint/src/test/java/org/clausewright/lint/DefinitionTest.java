package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DefinitionTest {

    private static List<String> defined(String text) {
        return SpecDocument.parse(SpecPath.of("spec.md"), text).blocks().stream()
                .flatMap(block -> Prose.in(block).stream())
                .flatMap(prose -> Definition.in(prose).stream())
                .map(Definition::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Agent**: a program that answers. | Agent",
                "- **Booking code** - the six letters. | Booking code",
                "- *Restricted content* (such as maps) is rare. | Restricted content",
                "**Token:** a piece of a word. | Token",
                "\"Urgent\" means within a day. | Urgent",
                "Personal data means any detail about a person. | Personal data",
                "A refund is a payment that goes back. | refund",
                "The airline gives money that nobody is owed (the \"Gift\"). | Gift",
                "A time like that is called a *grace period*. | grace period",
                "By \"night\" we mean the hours after ten. | night"
            })
    void findsWhatATextDefines(String text, String term) {
        assertEquals(List.of(term), defined(text));
    }

    @Test
    void findsEachTermOfAList() {
        assertEquals(List.of("Fares tool", "Queue tool"), defined("- **Fares tool**, **Queue tool**: the programs."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agent must *never* lie.",
                "This means that the agent stops.",
                "A refund is due at once.",
                "The agent says \"no\" to that."
            })
    void findsNoneWhereNoneIs(String text) {
        assertEquals(List.of(), defined(text));
    }

    @Test
    void takesTheFormsOfATermForOne() {
        assertEquals(Definition.key("the grace periods"), Definition.key("Grace period"));
        assertEquals(Definition.key("self-harm"), Definition.key("self harm"));
    }
}
