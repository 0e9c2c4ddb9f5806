package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpecDocumentTest {

    private static SpecDocument parse(String text) {
        return SpecDocument.parse(SpecPath.of("spec.md"), text);
    }

    private static String words(SpecDocument document, String clause) {
        return document.clauses().stream()
                .filter(each -> each.id().equals(clause))
                .map(each -> document.text(each.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsIdAuthorityAndTagsOfAHeading() {
        Section section = parse("## Don't lie {#no_lies authority=user tags=tone,honesty} ##\n")
                .sections()
                .getFirst();
        assertEquals("Don't lie", section.title());
        assertEquals("no_lies", section.id());
        assertEquals(Optional.of("user"), section.authority());
        assertEquals(List.of("tone", "honesty"), section.tags());
    }

    @Test
    void readsSetextHeadings() {
        Section section =
                parse("Don't lie {#no_lies}\n====\n\ntext\n").sections().getFirst();
        assertEquals("Don't lie", section.title());
        assertEquals(1, section.level());
        assertTrue(section.explicitId());
    }

    @Test
    void givesAHeadingWithoutIdItsSlug() {
        SpecDocument document = parse("# Who wins, and *when*?\n\n# Who wins, and when\n");
        assertEquals("who-wins-and-when", document.sections().getFirst().id());
        assertEquals("who-wins-and-when-1", document.sections().getLast().id());
        assertFalse(document.sections().getFirst().explicitId());
    }

    @Test
    void takesNoHeadingInAFenceForASection() {
        assertEquals(
                1, parse("# One {#one}\n\n~~~\n# not one\n~~~\n").sections().size());
    }

    @Test
    void knowsParentsAndExtents() {
        String text = "# A {#a}\n\n## B {#b}\n\nx\n\n# C {#c}\n";
        List<Section> sections = parse(text).sections();
        assertEquals(Optional.of("a"), sections.get(1).parent());
        assertEquals(text.indexOf("# C"), sections.getFirst().extent().end());
        assertEquals(text.indexOf("## B"), sections.getFirst().own().end());
    }

    @Test
    void closesAClauseWithItsTag() {
        SpecDocument document = parse("# T {#t}\n\nFirst. The second one,\nover two lines[^ab12]. Third[^cd34].\n");
        assertEquals("The second one,\nover two lines", words(document, "ab12"));
        assertEquals("Third", words(document, "cd34"));
        assertEquals(Optional.of("t"), document.clauses().getFirst().section());
    }

    @Test
    void keepsATagBehindTheFullStopWithItsSentence() {
        SpecDocument document = parse("Do this.[^ab12] Do that. [^cd34]\n");
        assertEquals("Do this.", words(document, "ab12"));
        assertEquals("Do that.", words(document, "cd34"));
    }

    @Test
    void takesADefinedFootnoteForNoClause() {
        SpecDocument document = parse("A claim[^1] and a rule[^ab12].\n\n[^1]: The source of it.\n");
        assertEquals(1, document.clauses().size());
        assertEquals("A claim[^1] and a rule", words(document, "ab12"));
    }

    @Test
    void takesAFootnoteOfOneWordForNoLinkDefinition() {
        assertEquals(0, parse("A claim[^1].\n\n[^1]: source\n").clauses().size());
    }

    @Test
    void readsHeadingsBehindAByteOrderMarkOrBlanks() {
        SpecDocument document = parse("\uFEFF# One {#one}\n\n  ## Two {#two}\n");
        assertEquals(
                List.of("One", "Two"),
                document.sections().stream().map(Section::title).toList());
    }

    @Test
    void seesNoTagInCode() {
        assertEquals(
                0, parse("Write `[^ab12]` after it.\n\n    [^cd34]\n").clauses().size());
    }

    @Test
    void endsNoSentenceAtAbbreviationsAndNumbers() {
        SpecDocument document = parse("It takes 1.5 days, e.g. two trips to the U.S. embassy, etc. in all[^ab12].\n");
        assertTrue(words(document, "ab12").startsWith("It takes"));
    }

    @Test
    void readsAnExampleWithItsAnswersAndRubric() {
        Example example = parse("""
                **Example**: the asker is sure

                ~~~xml
                <developer>
                Be &lt;brief&gt; & kind.
                </developer>
                <user>
                Why?

                ```
                code
                ```
                </user>
                <comparison>
                <assistant recipient="browser"> <!-- BAD[#other]: flatters -->
                Great!
                </assistant>
                <assistant> <!-- GOOD, given the time -->
                Because.
                </assistant>
                </comparison>
                ~~~

                **Rubric**: Look for the reason.
                """).examples().getFirst();
        assertEquals("the asker is sure", example.title());
        assertEquals("Be <brief> & kind.", example.turns().getFirst().content());
        assertEquals(Optional.of("other"), example.answers().getFirst().otherSection());
        assertEquals("flatters", example.answers().getFirst().why());
        assertEquals("given the time", example.answers().getLast().why());
        assertEquals(
                "recipient=\"browser\"", example.answers().getFirst().turn().attributes());
        assertEquals(Optional.of("Look for the reason."), example.rubric());
        assertFalse(example.isPrompt());
    }

    @Test
    void saysWhyABodyCannotBeRead() {
        String open = "**Example**: a\n\n~~~xml\n<user>\nhi\n~~~\n";
        assertEquals(
                Optional.of("<user> is not closed"),
                parse(open).examples().getFirst().problem());
        assertTrue(parse("**Example**: b\n\ntext\n")
                .examples()
                .getFirst()
                .problem()
                .isPresent());
        String misspelt = "**Example**: c\n\n~~~xml\n<assistant> <!-- GODO -->\nx\n</assistant>\n~~~\n";
        assertTrue(parse(misspelt).examples().getFirst().problem().isPresent());
    }

    @Test
    void tellsCommentaryFromRules() {
        SpecDocument document =
                parse("Do it.\n\n!!! meta \"Commentary\"\n    It must explain.\n\n    - and list\n\nDo more.\n");
        List<Passage.Kind> kinds =
                document.passages().stream().map(Passage::kind).toList();
        assertEquals(
                List.of(Passage.Kind.RULE, Passage.Kind.COMMENTARY, Passage.Kind.COMMENTARY, Passage.Kind.RULE), kinds);
    }

    @Test
    void keepsPlainWordsAtTheirOffsets() {
        String text = "> Be **very** `exact`, see [the rule](#r)\n> and [?](#r)[^ab12].\n";
        SpecDocument document = parse(text);
        Passage passage = document.passages().getFirst();
        assertEquals(Passage.Kind.QUOTATION, passage.kind());
        int very = passage.plain().indexOf("very");
        assertEquals(text.indexOf("very"), passage.span().start() + very);
        assertFalse(passage.plain().contains("*"));
        assertFalse(passage.plain().contains("#r"));
        assertEquals(2, document.links().size());
        assertTrue(document.links().getLast().titled());
    }

    @Test
    void readsLoneCarriageReturnsAsLineBreaks() {
        SpecDocument document = parse("\uFEFF# A {#a}\r\rText[^ab12].\r# B {#b}\r");
        assertEquals(2, document.sections().size());
        assertEquals("Text", words(document, "ab12"));
    }

    @Test
    void takesNoImageFromADefinitionElsewhere() {
        SpecDocument document = SpecDocument.parse(SpecPath.of("a.md"), "A ![^1]: b\n\n[^1]: c\n");
        assertEquals("A !    : b", document.passages().getFirst().plain());
    }
}
