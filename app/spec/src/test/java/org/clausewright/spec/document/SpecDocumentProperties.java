package org.clausewright.spec.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        assertEquals(texts(parsed), texts(edited));
        assertEquals(parsed.sections(), edited.sections());
        assertEquals(parsed.clauses(), edited.clauses());
        assertEquals(parsed.examples(), edited.examples());
        assertEquals(parsed.links(), edited.links());
        assertEquals(parsed.passages(), edited.passages());
    }

    /// Many edits one after another, over texts long enough to stand in several chunks.
    @Property(tries = 60)
    void manyEditsLeadWhereParsingTheWholeLeads(
            @ForAll @IntRange(min = 1, max = 900) int paragraphs,
            @ForAll @Size(min = 1, max = 12) List<@From("change") Change> changes) {
        String text = "Words.\n\n".repeat(paragraphs);
        SpecDocument edited = SpecDocument.parse(PATH, text);
        for (Change change : changes) {
            List<TextEdit> edits = List.of(change.in(text));
            text = TextEdits.apply(text, edits);
            edited = edited.edit(edits);
        }
        SpecDocument parsed = SpecDocument.parse(PATH, text);
        assertEquals(texts(parsed), texts(edited));
        assertEquals(text, edited.text());
        assertEquals(text.length(), edited.length());
        int start = 0;
        for (int i = 0; i < edited.blocks().size(); i++) {
            assertEquals(start, edited.start(i));
            assertEquals(i, edited.blockAt(start));
            start += edited.blocks().get(i).text().length();
            assertEquals(i, edited.blockAt(Math.max(edited.start(i), start - 1)));
        }
        assertEquals(edited.blocks().size() - 1, edited.blockAt(text.length()));
    }

    /// A change at a place in thousandths of the text, over a stretch in thousandths of it.
    record Change(int at, int stretch, String inserted) {

        TextEdit in(String text) {
            int start = (int) ((long) text.length() * at / 1000);
            int end = Math.min(text.length(), start + (int) ((long) text.length() * stretch / 1000));
            return TextEdit.replace(start, end, inserted);
        }
    }

    @Provide
    Arbitrary<Change> change() {
        Arbitrary<Integer> stretch = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 1000)));
        Arbitrary<String> inserted = Arbitraries.frequencyOf(
                Tuple.of(5, markdown()), Tuple.of(1, Arbitraries.just("More.\n\n".repeat(700))));
        return Combinators.combine(Arbitraries.integers().between(0, 1000), stretch, inserted)
                .as(Change::new);
    }

    private static List<String> texts(SpecDocument document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    @Property(tries = 1500)
    void aClauseIsFoundByItsWordsOrElseByItsSentence(@ForAll("markdown") String text) {
        SpecDocument document = SpecDocument.parse(PATH, text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertEquals(clauseAt(document, offset), document.clauseAt(offset));
        }
    }

    private static Optional<Clause> clauseAt(SpecDocument document, int offset) {
        return document.clauses().stream()
                .filter(clause -> clause.text().start() <= offset
                        && offset <= clause.tag().end())
                .findFirst()
                .or(() -> document.clauses().stream()
                        .filter(clause -> clause.sentence().touches(offset))
                        .findFirst());
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
                    Duration.ofMinutes(2),
                    () -> {
                        SpecDocument document = SpecDocument.parse(PATH, text);
                        assertEquals(text.length(), document.length());
                        document.clauses();
                    },
                    () -> "too slow: " + text.substring(0, 20));
        }
    }
}
