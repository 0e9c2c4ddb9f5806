package org.clausewright.spec.document;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpecDocumentProperties {

    private static final SpecPath PATH = SpecPath.of("spec.md");

    private static final String[] PIECES = {
        "# Title {#id authority=user}\n",
        "## Sub\n",
        "\n",
        "\n\n",
        "word ",
        "Rule[^ab12]. ",
        "- item\n",
        "  - inner\n",
        "1. one\n",
        "> quote\n",
        "    code\n",
        "~~~xml\n",
        "~~~\n",
        "```\n",
        "**Example**: t\n",
        "<user>\n",
        "</user>\n",
        "<comparison>",
        "<assistant> <!-- GOOD -->",
        "</assistant>",
        "!!! meta \"C\"\n",
        "    in it\n",
        "[^1]: note\n",
        "[?](#id) ",
        "[a](#b)",
        "`c`",
        "**b**",
        "*e*",
        "===\n",
        "---\n",
        "\r\n",
        "\r",
        "\0",
        "\uFEFF",
        "\uD800",
        "😀",
        "&amp;",
        "<!--",
        "-->",
        "\t",
        "[x]: #y\n",
        "\\[^zz99]",
        "|a|b|\n",
        "**Rubric**: r\n"
    };

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void blocksTogetherAreTheText(@ForAll("markdown") String text) {
        SpecDocument document = SpecDocument.parse(PATH, text);
        assertEquals(text, document.blocks().stream().map(Block::text).collect(Collectors.joining()));
    }

    @Property(tries = 1500)
    void everySpanLiesInTheText(@ForAll("markdown") String text) {
        SpecDocument document = SpecDocument.parse(PATH, text);
        document.sections().forEach(section -> assertTrue(section.extent().end() <= text.length()));
        document.clauses().forEach(clause -> {
            assertEquals("[^" + clause.id() + "]", document.text(clause.tag()));
            assertTrue(clause.text().end() <= clause.tag().start());
        });
        document.links().forEach(link -> assertEquals(link.target(), document.text(link.targetSpan())));
        document.passages().forEach(passage -> passage.sentences()
                .forEach(sentence -> assertTrue(passage.span().contains(sentence))));
        document.blocks().forEach(block -> block.tokens()
                .forEach(token -> assertTrue(token.span().end() <= block.text().length())));
    }

    @Property(tries = 3000)
    void anEditLeadsWhereParsingTheWholeLeads(
            @ForAll("markdown") String text,
            @ForAll("markdown") String inserted,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(max = 40) int removed) {
        int start = at * text.length() / 1000;
        int end = Math.min(text.length(), start + removed);
        List<TextEdit> edits = List.of(TextEdit.replace(start, end, inserted));
        String after = TextEdits.apply(text, edits);
        SpecDocument edited = SpecDocument.parse(PATH, text).edit(edits);
        SpecDocument parsed = SpecDocument.parse(PATH, after);
        assertEquals(after, edited.text());
        assertEquals(
                parsed.blocks().stream().map(Block::text).toList(),
                edited.blocks().stream().map(Block::text).toList());
        assertEquals(parsed.sections(), edited.sections());
        assertEquals(parsed.clauses(), edited.clauses());
        assertEquals(parsed.examples(), edited.examples());
        assertEquals(parsed.links(), edited.links());
        assertEquals(parsed.passages(), edited.passages());
    }

    @Property(tries = 5)
    void sharesWhatDidNotChange(@ForAll @IntRange(min = 10, max = 40) int sections) {
        String text = "# Title {#a}\n\nA rule[^ab12].\n\n".repeat(sections);
        SpecDocument before = SpecDocument.parse(PATH, text);
        SpecDocument after = before.edit(List.of(TextEdit.insert(text.length() / 2, "x")));
        assertSame(before.blocks().getFirst(), after.blocks().getFirst());
        assertSame(before.blocks().getLast(), after.blocks().getLast());
        long shared = after.blocks().stream().filter(before.blocks()::contains).count();
        assertTrue(shared >= before.blocks().size() - 2);
    }

    @Property(tries = 1)
    void readsHostileTextInTime() {
        int many = 50_000;
        List<String> hostile = List.of(
                ">".repeat(many),
                "- ".repeat(many),
                "[".repeat(many),
                "*a ".repeat(many),
                "`".repeat(many) + "a",
                "[^".repeat(many),
                "![a](".repeat(many),
                "<!-- ".repeat(many),
                "{#a ".repeat(many),
                "# x {".repeat(many),
                "a. ".repeat(many),
                "a[^b]. ".repeat(many),
                "**Example**: x\n\n~~~xml\n" + "<user>".repeat(many),
                "!!! meta\n".repeat(many),
                "    ".repeat(many),
                "\0".repeat(many),
                "\r".repeat(many),
                "_a**".repeat(many),
                "**Example**: x\n\n~~~xml\n" + "<assistant> <!-- GOOD ".repeat(many) + "\n~~~");
        for (String text : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        SpecDocument document = SpecDocument.parse(PATH, text);
                        assertEquals(text.length(), document.length());
                        document.clauses();
                    },
                    () -> "too slow: " + text.substring(0, 20));
        }
    }
}
