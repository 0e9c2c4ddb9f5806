package org.clausewright.language;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EnglishTest {

    private static boolean isEnglish(String text) {
        return English.of(List.of(Sentence.of(text))).isLikely();
    }

    @Test
    void knowsEnglishFromOtherLanguages() {
        assertTrue(isEnglish("The agent must not tell a person whether somebody else is booked on a flight, has checked"
                + " in or has boarded, and it must say so in the language of the traveller, whoever asks."));
        assertFalse(
                isEnglish(
                        "Der Agent darf niemandem sagen, ob jemand anderes auf einem Flug gebucht ist, eingecheckt"
                                + " hat oder an Bord gegangen ist, und er muss es in der Sprache des Reisenden sagen, wer auch fragt."));
        assertFalse(isEnglish("El agente no debe decir a nadie si otra persona tiene una reserva en un vuelo, si ha"
                + " facturado o si ha embarcado, y debe decirlo en el idioma del viajero, pregunte quien pregunte."));
    }

    @Test
    void takesWhatIsTooShortForEnglish() {
        assertTrue(isEnglish("Kundendaten löschen"));
    }
}
