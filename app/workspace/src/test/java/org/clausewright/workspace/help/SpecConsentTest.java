package org.clausewright.workspace.help;

import java.nio.file.Path;
import org.clausewright.assist.Outgoing;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpecConsentTest {

    private static final Outgoing OUTGOING = new Outgoing("models.example", "m", "words");

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks(Runnable::run);
    private Preferences preferences;

    @BeforeEach
    void open() {
        preferences = new Preferences(folder.resolve("preferences.properties"), tasks);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void forgetsWithTheSessionWhatWasAgreedToOnce() {
        Consent consent = of("one");
        consent.give("challenge", OUTGOING);

        assertTrue(consent.isGiven("challenge", OUTGOING));
        assertFalse(of("one").isGiven("challenge", OUTGOING));
    }

    @Test
    void remembersForTheSpecWhatWasAgreedToForGood() {
        of("one").giveForGood("challenge", OUTGOING);

        assertTrue(of("one").isGiven("challenge", OUTGOING));
        assertFalse(of("one").isGiven("conflicts", OUTGOING));
        assertFalse(of("two").isGiven("challenge", OUTGOING));
        assertFalse(of("one").isGiven("challenge", new Outgoing("other.example", "m", "words")));
    }

    private Consent of(String spec) {
        return new SpecConsent(preferences, folder.resolve(spec));
    }
}
