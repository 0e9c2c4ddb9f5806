package org.clausewright.desktop.navigator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void showsAnImportBelowTheOwnDocuments() {
        SpecPath file = SpecPath.imported("base", SpecPath.of("spec.md"));
        SpecDocument document = SpecDocument.parse(file, "# Rules {#rules}\n\nWords[^ab12].\n");
        Spec base = Spec.of("Base", Settings.DEFAULT, List.of(document), Map.of());
        SequencedMap<String, Spec> imports = new LinkedHashMap<>();
        imports.put("base", base);
        Spec spec = outline("# Top {#top}\n").spec().withImports(new Imports(imports, Map.of(), List.of()));
        Outline outline = Outliner.outline(spec, List.of());
        assertEquals("Top\nbase · Base\n  Rules\n    Words\n", drawn(outline.branches(), ""));
        assertEquals(1, outline.sections());
        assertEquals(0, outline.clauses());
        Row row = outline.branches().get(1).children().getFirst().row();
        assertEquals("base:rules", row.id());
        assertTrue(row.isImported());
        assertTrue(Places.span(spec, row.key()).isPresent());
    }

    @Test
    void showsAnImportThatTwoWaysLeadToOnce() {
        Map<String, Imports.Place> place =
                Map.of("base", new Imports.Place(Path.of("base").toAbsolutePath(), Optional.empty()));
        Spec peer = imported("peer:spec.md", "# Peer {#peer}\n")
                .withImports(new Imports(
                        only("base", imported("peer:base:spec.md", "# Rules {#rules}\n")), place, List.of()));
        SequencedMap<String, Spec> both = only("peer", peer);
        both.put(
                "base",
                imported("base:spec.md", "# Rules {#rules}\n\n**Example**: x\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n"));
        Spec spec = outline("# Top {#top}\n").spec().withImports(new Imports(both, place, List.of()));
        Outline outline = Outliner.outline(spec, List.of());
        assertEquals("Top\npeer · Other\n  Peer\nbase · Other\n  Rules\n", drawn(outline.branches(), ""));
        assertEquals(1, outline.branches().getLast().children().getFirst().row().examples());
    }

    private static SequencedMap<String, Spec> only(String prefix, Spec spec) {
        return new LinkedHashMap<>(Map.of(prefix, spec));
    }

    private static Spec imported(String file, String text) {
        SpecDocument document = SpecDocument.parse(SpecPath.of(file), text);
        return Spec.of("Other", Settings.DEFAULT, List.of(document), Map.of());
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
