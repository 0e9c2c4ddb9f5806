package org.clausewright.spec.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EditsTest {

    private static final SpecPath PATH = SpecPath.of("spec.md");
    private static final String EXAMPLE = "**Example**: t\n\n~~~xml\n<user>\nHi\n</user>\n~~~";

    @Test
    void aDeletedExampleLeavesTheIndentOfWhatFollows() {
        assertEquals("# A\n\n    code\n", deleted("# A\n\n" + EXAMPLE + "\n\n    code\n"));
    }

    @Test
    void aDeletedExampleAtTheEndLeavesNoBlankLines() {
        assertEquals("# A\n\nText.\n", deleted("# A\n\nText.\n\n" + EXAMPLE + "\n"));
        assertEquals("# A\n\nText.", deleted("# A\n\nText.\n\n" + EXAMPLE));
        assertEquals("", deleted(EXAMPLE + "\n"));
    }

    @Test
    void anExampleAddedBeforeTextStaysApartFromIt() {
        String text = "# A {#a}\n\n" + EXAMPLE + "\n\n**Rubric**: r\n- item\n";
        Spec spec = spec(text);
        Spec after = spec.edit(ExampleEdits.addToSection(spec, spec.section("a").orElseThrow(), draftWithRubric()));
        assertEquals(
                Optional.of("look"),
                after.documents().getFirst().examples().getLast().rubric());
        assertTrue(text(after).endsWith("look\n\n- item\n"));
    }

    private static ExampleDraft draftWithRubric() {
        return new ExampleDraft("x", List.of(ExampleDraft.Message.of("user", "Hi")), List.of(), Optional.of("look"));
    }

    @Test
    void aRoleOrTitleThatAModelInventedCannotBreakOut() {
        ExampleDraft draft = new ExampleDraft(
                "t[^ab12]",
                List.of(new ExampleDraft.Message("admin><x", "a\"><b>\n~~~", "Hi")),
                List.of(),
                Optional.of("see [^cd34]"));
        Spec spec = spec("# A {#a}\n");
        Spec after = spec.edit(ExampleEdits.addToSection(spec, spec.section("a").orElseThrow(), draft));
        Example read = after.documents().getFirst().examples().getFirst();
        assertEquals("user", read.turns().getFirst().role());
        assertEquals(Optional.empty(), read.problem());
        assertEquals(List.of(), after.documents().getFirst().clauses());
    }

    @Test
    void tagsTheSentenceAtTheCaretBeforeItsFullStop() {
        Spec after = tagged("# A {#a}\n\nOne. Two is more. Three.\n", "is", 0);
        assertEquals("# A {#a}\n\nOne. Two is more[^ab12]. Three.\n", text(after));
        assertEquals(
                "Examples for [^ab12] in A:\n",
                after.exampleFile("ab12").orElseThrow().document().text());
    }

    @Test
    void tagsTheEndOfASelection() {
        assertEquals("Write YAML[^ab12], JSON or XML.\n", text(tagged("Write YAML, JSON or XML.\n", "YAML", 4)));
    }

    @Test
    void tagsWhatFollowsATagAndListItems() {
        assertEquals("YAML[^bgdj], JSON[^ab12].\n", text(tagged("YAML[^bgdj], JSON.\n", "JSON", 0)));
        assertEquals("- One.\n- Two[^ab12].\n", text(tagged("- One.\n- Two.\n", "Two", 0)));
        assertEquals("> Two[^ab12]!\n", text(tagged("> Two!\n", "Two", 0)));
    }

    @Test
    void refusesToTagCodeHeadingsAndWhatIsAClause() {
        assertInstanceOf(EditFailure.NoSentence.class, tagFailure("~~~\ncode here\n~~~\n", "code", 0));
        assertInstanceOf(EditFailure.NoSentence.class, tagFailure("    code here\n", "code", 0));
        assertInstanceOf(EditFailure.NoSentence.class, tagFailure("Run `make all` now.\n", "make", 4));
        assertInstanceOf(EditFailure.NoSentence.class, tagFailure("See [a](http://x.y/zz) now.\n", "http", 4));
        assertInstanceOf(EditFailure.NoSentence.class, tagFailure("# Heading\n", "Head", 0));
        assertInstanceOf(EditFailure.TaggedAlready.class, tagFailure("A rule[^cd34].\n", "rule", 0));
    }

    @Test
    void refusesABadOrTakenId() {
        Spec spec = spec("One[^ab12]. Two.\n");
        SpecDocument document = spec.documents().getFirst();
        assertInstanceOf(EditFailure.IdTaken.class, failure(ClauseEdits.tag(spec, document, TextSpan.at(14), "ab12")));
        assertInstanceOf(EditFailure.BadId.class, failure(ClauseEdits.tag(spec, document, TextSpan.at(14), "a b")));
    }

    @Test
    void freshIdsAreFourCharactersThatNobodyHas() {
        Spec spec = spec("A[^ab12].\n");
        Set<String> made = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String id = FreshId.of(spec, made::contains, random);
            assertTrue(id.matches("[a-z][a-z0-9]{3}"), id);
            assertTrue(made.add(id));
        }
        assertThrows(IllegalStateException.class, () -> FreshId.of(spec, _ -> true, random));
    }

    @Test
    void renamesASectionWithEverythingThatNamesIt() {
        String text = """
                # A {#a authority=user}

                See [?](#a), [x](#b) and [y][r].

                # B {#b}

                C[^c1].

                **Example**: t

                ~~~xml
                <user>
                [?](#a)
                </user>
                <assistant> <!-- BAD[#a]: [#a] -->
                x
                </assistant>
                ~~~

                [r]: #a
                """;
        String settings = "lint:\n  sections:\n    a: { x: off }\n";
        Spec spec = Spec.of(
                        "s",
                        Settings.DEFAULT,
                        List.of(SpecDocument.parse(PATH, text)),
                        Map.of(
                                SpecPath.examplesOf("c1"), "Examples for [^c1] in B:\n\nSee [?](#a).\n",
                                SpecPath.decisionsOn("a"), "## x\n- Why: [?](#a)\n",
                                SpecPath.decisionsOn("c1"), "- Against: a 0123\n- Why: [?](#a) and a\n"))
                .withSettings(
                        "s", Settings.DEFAULT, SettingsReader.read(settings).file());
        SpecEdit edit = done(Rename.of(spec, "a", "new"));
        Spec after = spec.edit(edit);
        String body = text(after);
        assertTrue(body.startsWith("# A {#new authority=user}\n\nSee [?](#new), [x](#b)"));
        assertTrue(body.contains("<user>\n[?](#a)\n</user>"), "what an example says is its own");
        assertTrue(body.contains("<!-- BAD[#new]: [#a] -->"));
        assertEquals(0, after.linksTo("a").size());
        assertEquals(
                "Examples for [^c1] in B:\n\nSee [?](#new).\n",
                after.exampleFile("c1").orElseThrow().document().text());
        assertEquals("", after.decisionsText("a"));
        assertEquals("## x\n- Why: [?](#new)\n", after.decisionsText("new"));
        assertEquals("- Against: new 0123\n- Why: [?](#new) and a\n", after.decisionsText("c1"));
        assertTrue(edit.files().stream()
                .anyMatch(file -> file.file().value().equals("spec.yaml")
                        && file.edits().getFirst().span().start() == settings.indexOf("a:")));
    }

    @Test
    void renamesAClauseAndMovesItsFiles() {
        Spec spec = Spec.of(
                "s",
                Settings.DEFAULT,
                List.of(SpecDocument.parse(PATH, "# A {#a}\n\nSee [?](#ab12). A rule[^ab12].\n")),
                Map.of(
                        SpecPath.examplesOf("ab12"),
                        "Examples for [^ab12] in A:\n\n**Example**: t\n\n~~~xml\n<user>\n[^ab12]\n</user>\n~~~\n",
                        SpecPath.decisionsOn("ab12"),
                        "d\n"));
        Spec after = spec.edit(done(Rename.of(spec, "ab12", "zz")));
        assertEquals("# A {#a}\n\nSee [?](#zz). A rule[^zz].\n", text(after));
        assertTrue(after.exampleFile("ab12").isEmpty());
        assertEquals(
                "Examples for [^zz] in A:\n\n**Example**: t\n\n~~~xml\n<user>\n[^ab12]\n</user>\n~~~\n",
                after.exampleFile("zz").orElseThrow().document().text());
        assertEquals("d\n", after.decisionsText("zz"));
    }

    @Test
    void refusesToRenameWhereThatCannotBe() {
        Spec spec = spec("# A {#a}\n\nB[^b1].\n");
        assertInstanceOf(EditFailure.IdTaken.class, failure(Rename.of(spec, "a", "b1")));
        assertInstanceOf(EditFailure.IdTaken.class, failure(Rename.of(spec, "a", "a")));
        assertInstanceOf(EditFailure.BadId.class, failure(Rename.of(spec, "a", "a b")));
        assertInstanceOf(EditFailure.BadId.class, failure(Rename.of(spec, "a", "../x")));
        assertInstanceOf(EditFailure.NoSuchId.class, failure(Rename.of(spec, "x", "y")));
    }

    @Test
    void changesAuthorityWhereverTheHeadingKeepsIt() {
        assertEquals("# A {authority=root}\n", authority("# A\n"));
        assertEquals("# A {#a authority=root}\n", authority("# A {#a}\n"));
        assertEquals("# A {#a authority=root tags=x}\n", authority("# A {#a authority=user tags=x}\n"));
        assertEquals("# A {authority=\"root\"}\n", authority("# A {authority=\"user\"}\n"));
        assertEquals("A {authority=root}\n===\n", authority("A\n===\n"));
        assertEquals("A {#a authority=root}\r\n---\r\n", authority("A {#a}\r\n---\r\n"));
        assertEquals("# A {authority=root} ##\n", authority("# A ##\n"));
        assertEquals("# {authority=root}\n", authority("#\n"));
    }

    private static String authority(String text) {
        Spec spec = spec(text);
        Spec after = spec.edit(SectionEdits.authority(
                new Spec.Found<>(
                        spec.documents().getFirst(),
                        spec.documents().getFirst().sections().getFirst()),
                "root"));
        assertEquals(
                Optional.of("root"),
                after.documents().getFirst().sections().getFirst().authority());
        return text(after);
    }

    private static String deleted(String text) {
        Spec spec = spec(text);
        SpecDocument document = spec.documents().getFirst();
        return text(spec.edit(ExampleEdits.delete(
                new Spec.Found<>(document, document.examples().getFirst()))));
    }

    private static Outcome<SpecEdit> tag(Spec spec, String at, int selected) {
        SpecDocument document = spec.documents().getFirst();
        int start = document.text().indexOf(at);
        return ClauseEdits.tag(spec, document, new TextSpan(start, start + selected), "ab12");
    }

    private static Spec tagged(String text, String at, int selected) {
        Spec spec = spec(text);
        return spec.edit(done(tag(spec, at, selected)));
    }

    private static Object tagFailure(String text, String at, int selected) {
        return failure(tag(spec(text), at, selected));
    }

    private static Spec spec(String text) {
        return Spec.of("s", Settings.DEFAULT, List.of(SpecDocument.parse(PATH, text)), Map.of());
    }

    private static String text(Spec spec) {
        return spec.documents().getFirst().text();
    }

    private static SpecEdit done(Outcome<SpecEdit> outcome) {
        return switch (outcome) {
            case Outcome.Done<SpecEdit> done -> done.value();
            case Outcome.Failed<SpecEdit> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Object failure(Outcome<SpecEdit> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
