package org.clausewright.desktop.readings;

import java.util.List;
import org.clausewright.spec.edit.ExampleDraft.Message;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TurnsTest {

    @Test
    void takesACaseInPlainWordsAsTheUsersMessage() {
        assertEquals(
                List.of(Message.of("user", "The agent pays.\n\nAs user: it said so.")),
                Turns.of(" The agent pays.\n\nAs user: it said so.\n"));
        assertEquals(List.of(Message.of("user", "So.\nuser: no")), Turns.of("So.\nuser: no"));
    }

    @Test
    void keepsTheRolesOfAConversation() {
        assertEquals(
                List.of(Message.of("developer", "Be brief."), Message.of("user", "Hello\n\nand more")),
                Turns.of("developer: Be brief.\n\nuser: Hello\n\nand more\n"));
    }

    @Test
    void knowsAPromptAgain() {
        assertTrue(Turns.areSame("Hello", "user: Hello\n"));
        assertFalse(Turns.areSame("Hello", "system: Hello"));
    }
}
