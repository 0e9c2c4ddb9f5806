package org.clausewright.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModalityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MUST       | The agent must answer.
            MUST       | The agent is strictly required to answer.
            MUST       | A reviewer has to sign.
            MUST       | The agent must not only answer but also explain.
            MUST_NOT   | The agent must generally not answer.
            MUST_NOT   | The agent must under no circumstances answer.
            MUST_NOT   | The agent cannot promise a date.
            MUST_NOT   | Visitors are not allowed to enter.
            MUST_NOT   | Never reveal a password.
            MUST_NOT   | If you do not know, don't guess.
            SHOULD     | The agent should answer.
            SHOULD     | If the user must leave, the agent should answer.
            SHOULD_NOT | The agent shouldn't answer.
            MAY        | The agent may answer.
            MAY        | The agent need not answer.
            MAY        | The agent does not have to answer.
            MAY        | The agent is not required to answer.
            DEFAULT    | The agent answers.
            """)
    void isReadFromTheModalOfTheMainClause(Modality modality, String sentence) {
        assertEquals(modality, Sentence.of(sentence).modality());
    }

    @Test
    void spansTheModalAndItsNegation() {
        Sentence sentence = Sentence.of("The agent must never answer.");
        assertEquals("must never", sentence.text(sentence.modals().getFirst().span()));
    }

    @Test
    void opposesWhatCannotBeObeyedWithIt() {
        assertTrue(Modality.MUST_NOT.opposes(Modality.MAY));
        assertTrue(Modality.SHOULD.opposes(Modality.MUST_NOT));
        assertFalse(Modality.MUST.opposes(Modality.SHOULD));
        assertFalse(Modality.MUST_NOT.opposes(Modality.DEFAULT));
    }
}
