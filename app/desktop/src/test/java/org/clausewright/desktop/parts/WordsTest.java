package org.clausewright.desktop.parts;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {

    private final Words words = new Words(Spec.of(
            "spec",
            Settings.DEFAULT,
            List.of(SpecDocument.parse(SpecPath.of("spec.md"), "# When rules disagree {#rules}\n")),
            Map.of()));

    @Test
    void dropsTagsAndEmphasis() {
        assertEquals("must write YAML or snake_case", words.of("*must* write `YAML`[^ab12] or\n  snake_case"));
    }

    @Test
    void readsLinksAsTheirWords() {
        assertEquals("See When rules disagree and the table", words.of("See [?](#rules) and [the table](#rules)"));
    }
}
