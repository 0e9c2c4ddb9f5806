package org.clausewright.desktop.navigator;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OutlinerTest {

    @Test
    void hangsSectionsUnderSectionsAndClausesUnderTheirOwn() {
        Outline outline = outline("""
                # Top {#top}

                First words[^ab12].

                ## Inner {#inner authority=root}

                **Must** say [so](#top)[^cd34].

                # Next {#next}
                """);
        assertEquals("""
                Top
                  First words
                  Inner
                    Must say so
                Next
                """, drawn(outline.branches(), ""));
        assertEquals(3, outline.sections());
        assertEquals(2, outline.clauses());
    }

    @Test
    void tellsRowsOfTheSameIdApart() {
        Outline outline = outline("# A {#a}\n\n# Again {#a}\n");
        assertEquals(0, outline.branches().get(0).row().key().occurrence());
        assertEquals(1, outline.branches().get(1).row().key().occurrence());
    }

    @Test
    void keepsTheAncestorsOfWhatAFilterLeaves() {
        Outline outline = outline("# Top {#top}\n\n## Inner {#inner}\n\nRefunds are paid[^rf07].\n\n# Next {#next}\n");
        assertEquals("Top\n  Inner\n    Refunds are paid\n", drawn(Branch.filter(outline.branches(), "rf07"), ""));
        assertEquals("Next\n", drawn(Branch.filter(outline.branches(), "next"), ""));
    }

    private static Outline outline(String text) {
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), text);
        return Outliner.outline(Spec.of("spec", Settings.DEFAULT, List.of(document), Map.of()), List.of());
    }

    private static String drawn(List<Branch> branches, String indent) {
        StringBuilder drawn = new StringBuilder();
        for (Branch branch : branches) {
            drawn.append(indent).append(branch.row().label()).append('\n');
            drawn.append(drawn(branch.children(), indent + "  "));
        }
        return drawn.toString();
    }
}
