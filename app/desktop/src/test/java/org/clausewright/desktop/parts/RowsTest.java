package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RowsTest {

    @Test
    void makesTheListsEqualWhateverTheyWere() {
        List<List<String>> all = List.of(
                List.of(), List.of("a"), List.of("a", "b", "c"), List.of("c", "b", "a"), List.of("a", "x", "c", "d"));
        for (List<String> before : all) {
            for (List<String> after : all) {
                List<String> shown = new ArrayList<>(before);
                Rows.update(shown, after);
                assertEquals(after, shown);
            }
        }
    }
}
