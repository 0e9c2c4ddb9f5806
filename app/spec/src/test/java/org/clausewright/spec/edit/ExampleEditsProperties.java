package org.clausewright.spec.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.edit.ExampleDraft.Message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExampleEditsProperties {

    private static final SpecPath PATH = SpecPath.of("spec.md");
    private static final String HEAD = "# Title {#top}\n\nA rule[^ab12]. More.\n\n";
    private static final String TAIL = "## Next {#next}\n\nThe end.\n";

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.of(
                        "word",
                        " ",
                        "\n",
                        "\r\n",
                        "  ",
                        "</user>",
                        "</assistant>",
                        "<user>",
                        "</comparison>",
                        "~~~",
                        "\n~~~\n",
                        "\n  ~~~~xml\n",
                        "```",
                        "&",
                        "&amp;",
                        "&#126;",
                        "&lt;",
                        "-->",
                        "<!-- GOOD",
                        "<!-- BAD: x -->",
                        "\n\n",
                        "# heading {#x}\n",
                        "[^zz99]",
                        "**Example**: x",
                        "😀",
                        "\t",
                        "\\")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> whys() {
        return Arbitraries.of(
                        "why", " ", "-->", "-", "->", ">", "--", "[#a]", ":", ",", "\n", "\u2028", "<!--", "GOOD",
                        "&amp;")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<ExampleDraft> drafts() {
        Arbitrary<Message> messages = Combinators.combine(
                        Arbitraries.of("system", "developer", "user", "assistant", "tool"),
                        Arbitraries.of("", "recipient=\"browser\"", "a=1 b=2"),
                        contents())
                .as(Message::new);
        Arbitrary<Judged> answers = Combinators.combine(
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of("next", "a-b_C9").optional(),
                        whys(),
                        Arbitraries.of("", "x=\"y\""),
                        contents())
                .as(Judged::new);
        return Combinators.combine(
                        whys(),
                        messages.list().ofMinSize(1).ofMaxSize(3),
                        answers.list().ofMaxSize(3),
                        whys().optional())
                .as(ExampleDraft::new);
    }

    @Provide
    Arbitrary<String> lineBreaks() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Property(tries = 600)
    void anExampleAddedToASectionIsReadBack(
            @ForAll("drafts") ExampleDraft draft, @ForAll("lineBreaks") String lineBreak) {
        Spec spec = spec((HEAD + TAIL).replace("\n", lineBreak));
        Spec after =
                spec.edit(ExampleEdits.addToSection(spec, spec.section("top").orElseThrow(), draft));
        List<Found<Example>> found = after.examplesIn(after.section("top").orElseThrow());
        assertEquals(1, found.size());
        assertSame(draft, found.getFirst().value());
        String text = text(after);
        assertTrue(text.startsWith(HEAD.stripTrailing().replace("\n", lineBreak)));
        assertTrue(text.endsWith((lineBreak + lineBreak + TAIL).replace("\n", lineBreak)) || lineBreak.equals("\r\n"));
        assertEquals(lineBreak.equals("\r\n"), LineBreaks.of(text).equals("\r\n"));
    }

    @Property(tries = 600)
    void anExampleAddedToAClauseIsReadBack(
            @ForAll("drafts") ExampleDraft first,
            @ForAll("drafts") ExampleDraft second,
            @ForAll("lineBreaks") String lineBreak) {
        Spec spec = Spec.of(
                "s",
                Settings.DEFAULT,
                List.of(SpecDocument.parse(PATH, HEAD)),
                Map.of(SpecPath.examplesOf("ab12"), "Examples for [^ab12] in Title:" + lineBreak));
        Found<Clause> clause = spec.clause("ab12").orElseThrow();
        Spec once = spec.edit(ExampleEdits.addToClause(spec, clause, first));
        Spec twice = once.edit(ExampleEdits.addToClause(once, clause, second));
        List<Example> examples = twice.exampleFile("ab12").orElseThrow().examples();
        assertEquals(2, examples.size());
        assertSame(first, examples.getFirst());
        assertSame(second, examples.getLast());
    }

    @Property(tries = 300)
    void whatIsAddedAndDeletedLeavesTheTextAsItWas(
            @ForAll("drafts") ExampleDraft draft, @ForAll("lineBreaks") String lineBreak) {
        String text = (HEAD + TAIL).replace("\n", lineBreak);
        Spec spec = spec(text);
        Spec after =
                spec.edit(ExampleEdits.addToSection(spec, spec.section("top").orElseThrow(), draft));
        Found<Example> example =
                after.examplesIn(after.section("top").orElseThrow()).getFirst();
        assertEquals(text, text(after.edit(ExampleEdits.delete(example))));
    }

    @Property(tries = 300)
    void swappedTwiceIsAsItWas(@ForAll("drafts") ExampleDraft first, @ForAll("drafts") ExampleDraft second) {
        Spec spec = spec(HEAD + TAIL);
        Spec once =
                spec.edit(ExampleEdits.addToSection(spec, spec.section("top").orElseThrow(), first));
        Spec twice =
                once.edit(ExampleEdits.addToSection(once, once.section("top").orElseThrow(), second));
        Spec swapped = twice.edit(swap(twice));
        assertSame(second, examples(swapped).getFirst());
        assertSame(first, examples(swapped).getLast());
        assertEquals(text(twice), text(swapped.edit(swap(swapped))));
    }

    private static SpecEdit swap(Spec spec) {
        return ExampleEdits.swap(
                spec.documents().getFirst(),
                examples(spec).getFirst(),
                examples(spec).getLast());
    }

    @Property(tries = 300)
    void replacedByItsOwnDraftIsAsItWas(@ForAll("drafts") ExampleDraft draft) {
        Spec spec = spec(HEAD + TAIL);
        Spec after =
                spec.edit(ExampleEdits.addToSection(spec, spec.section("top").orElseThrow(), draft));
        Found<Example> example =
                after.examplesIn(after.section("top").orElseThrow()).getFirst();
        Outcome<SpecEdit> replaced = ExampleEdits.replace(example, ExampleDraft.of(example.value()));
        SpecEdit edit =
                (SpecEdit) assertInstanceOf(Outcome.Done.class, replaced).value();
        assertTrue(edit.isEmpty(), () -> edit.toString());
    }

    @Property(tries = 300)
    void contentThatIsChangedIsReadBack(@ForAll("drafts") ExampleDraft draft, @ForAll("contents") String content) {
        Spec spec = spec(HEAD + TAIL);
        Spec after =
                spec.edit(ExampleEdits.addToSection(spec, spec.section("top").orElseThrow(), draft));
        SpecDocument document = after.documents().getFirst();
        Example example = examples(after).getFirst();
        Spec changed = after.edit(ExampleEdits.content(document, example.turns().getFirst(), content));
        assertEquals(
                normal(content), examples(changed).getFirst().turns().getFirst().content());
    }

    private static List<Example> examples(Spec spec) {
        return spec.documents().getFirst().examples();
    }

    private static Spec spec(String text) {
        return Spec.of("s", Settings.DEFAULT, List.of(SpecDocument.parse(PATH, text)), Map.of());
    }

    private static String text(Spec spec) {
        return spec.documents().getFirst().text();
    }

    /// Equal but for white space that the format does not keep and dashes that would end a comment.
    private static void assertSame(ExampleDraft draft, Example example) {
        ExampleDraft read = ExampleDraft.of(example);
        assertEquals(Optional.empty(), example.problem());
        String title = line(draft.title());
        assertEquals(title.isEmpty() ? "untitled" : title, read.title());
        assertEquals(
                draft.turns().stream()
                        .map(turn -> new Message(turn.role(), turn.attributes(), normal(turn.content())))
                        .toList(),
                read.turns().stream()
                        .map(turn -> new Message(turn.role(), turn.attributes(), unix(turn.content())))
                        .toList());
        assertEquals(
                draft.answers().stream()
                        .map(each -> new Judged(
                                each.verdict(),
                                each.otherSection(),
                                line(each.why()).replaceAll("-{2,}", "-"),
                                each.attributes(),
                                normal(each.content())))
                        .toList(),
                read.answers().stream()
                        .map(each -> new Judged(
                                each.verdict(),
                                each.otherSection(),
                                each.why(),
                                each.attributes(),
                                unix(each.content())))
                        .toList());
        assertEquals(draft.rubric().map(ExampleEditsProperties::line).filter(words -> !words.isEmpty()), read.rubric());
    }

    private static String line(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }

    private static String normal(String content) {
        return unix(content).replaceFirst("\\A(?:[^\\S\\n]*\\n)+", "").stripTrailing();
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
