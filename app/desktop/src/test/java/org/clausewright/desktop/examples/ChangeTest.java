package org.clausewright.desktop.examples;

import java.util.List;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.text.TextEdits;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeTest {

    private static final String TEXT = """
            # Refunds {#refunds}

            **Example**: a traveller in a hurry

            ~~~xml
            <user>
            Where is my money?
            </user>
            <comparison>
            <assistant> <!-- GOOD -->
            It is booked.
            </assistant>
            <assistant> <!-- BAD[#tone]: promises -->
            Tomorrow!
            </assistant>
            </comparison>
            ~~~

            The end.
            """;

    @Test
    void writesWhatWasTypedInATurn() {
        assertEquals(
                TEXT.replace("Where is my money?", "Where is it?\n\nTell me."),
                after(new Change.TurnText(0, "Where is it?\n\nTell me.")));
    }

    @Test
    void keepsWhatLooksLikeATagAsWords() {
        Example example = example(after(new Change.TurnText(0, "I wrote </user> and ~~~\n~~~ and &amp; there")));
        assertEquals(
                "I wrote </user> and ~~~\n~~~ and &amp; there",
                example.turns().getFirst().content());
        assertEquals(2, example.answers().size());
    }

    @Test
    void addsATurnBeforeTheAnswers() {
        Example example = example(after(new Change.AddTurn("developer")));
        assertEquals(
                List.of("user", "developer"),
                example.turns().stream().map(turn -> turn.role()).toList());
        assertEquals(2, example.answers().size());
    }

    @Test
    void addsAnAnswerBehindTheOthers() {
        Example example = example(after(new Change.AddAnswer(Verdict.OK)));
        assertEquals(
                List.of(Verdict.GOOD, Verdict.BAD, Verdict.OK),
                example.answers().stream().map(answer -> answer.verdict()).toList());
    }

    @Test
    void opensAComparisonForTheFirstAnswerOfAPrompt() {
        String prompt = "**Example**: a prompt\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n";
        SpecDocument document = SpecDocument.parse(SpecPath.of("examples/ab12.md"), prompt);
        Example example = document.examples().getFirst();
        String after = apply(document, new Change.AddAnswer(Verdict.GOOD), example);
        assertEquals(
                "**Example**: a prompt\n\n~~~xml\n<user>\nHi\n</user>\n<comparison>\n<assistant> <!-- GOOD -->\n\n"
                        + "</assistant>\n</comparison>\n~~~\n",
                after);
    }

    @Test
    void removesAComparisonWithItsLastAnswer() {
        String once = after(new Change.RemoveAnswer(1));
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), once);
        String twice =
                apply(document, new Change.RemoveAnswer(0), document.examples().getFirst());
        assertTrue(twice.contains("</user>\n~~~\n\nThe end."), twice);
    }

    @Test
    void removesATurnAndNothingElse() {
        assertEquals(TEXT.replace("<user>\nWhere is my money?\n</user>\n", ""), after(new Change.RemoveTurn(0)));
    }

    @Test
    void forgetsTheOffendedSectionWhenAnAnswerIsNoLongerBad() {
        Example example = example(after(new Change.Judge(1, Verdict.OK)));
        assertEquals(Verdict.OK, example.answers().get(1).verdict());
        assertTrue(example.answers().get(1).otherSection().isEmpty());
        assertEquals("promises", example.answers().get(1).why());
    }

    @Test
    void usesTheLineBreaksOfTheFile() {
        String windows = TEXT.replace("\n", "\r\n");
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), windows);
        String after =
                apply(document, new Change.AddTurn("user"), document.examples().getFirst());
        assertEquals(windows.length() + "<user>\r\n\r\n</user>\r\n".length(), after.length());
    }

    private static String after(Change change) {
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), TEXT);
        return apply(document, change, document.examples().getFirst());
    }

    private static String apply(SpecDocument document, Change change, Example example) {
        return TextEdits.apply(
                document.text(),
                change.edit("Change", new Found<>(document, example))
                        .files()
                        .getFirst()
                        .edits());
    }

    private static Example example(String text) {
        return SpecDocument.parse(SpecPath.of("spec.md"), text).examples().getFirst();
    }
}
