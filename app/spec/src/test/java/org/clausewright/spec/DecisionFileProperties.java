package org.clausewright.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clausewright.spec.text.TextEdits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class DecisionFileProperties {

    private static final String EXAMPLE = """
            ## 2026-11-20 vague-qualifier: "when appropriate"
            - Question: Who decides what is appropriate, and by which test?
            - Decision: kept
            - Text: 3f1c9a0be27d
            - Why: the developer's instructions set it; see [?](#scope_of_autonomy)
            - By: Ada Lovelace <ada@example.org>
            """;

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", "\"", "\n", "\r\n", "\u2028", "\u0085", "\u001C", "\u00A0", " ", "## ", "- By: x", ":",
                        "😀", "\0", "#")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Decision.Answer> answers() {
        return Arbitraries.of(Decision.Answer.values());
    }

    @Property(tries = 1000)
    void whatIsWrittenIsReadBackOnOneLineEach(
            @ForAll("words") String words,
            @ForAll("words") String question,
            @ForAll("words") String why,
            @ForAll("answers") Decision.Answer answer) {
        Decision decision = decision(words, question, why, answer);
        List<Decision> read = DecisionFile.read(EXAMPLE + "\n" + DecisionFile.write(decision) + "\n" + EXAMPLE);
        assertEquals(3, read.size());
        assertEquals(DecisionFile.read(EXAMPLE).getFirst(), read.getFirst());
        assertEquals(decision(line(words), line(question), line(why), answer), read.get(1));
        assertEquals(read.getFirst(), read.getLast());
    }

    @Property(tries = 200)
    void readsAnythingWithoutFailing(@ForAll("words") String text) {
        assertFalse(DecisionFile.read(text + EXAMPLE + text).size() > 1);
    }

    @Example
    void readsTheExampleOfTheFormat() {
        assertEquals(
                new Decision(
                        LocalDate.of(2026, 11, 20),
                        "vague-qualifier",
                        "when appropriate",
                        "Who decides what is appropriate, and by which test?",
                        Decision.Answer.KEPT,
                        "3f1c9a0be27d",
                        "the developer's instructions set it; see [?](#scope_of_autonomy)",
                        "Ada Lovelace <ada@example.org>",
                        Optional.empty()),
                DecisionFile.read(EXAMPLE).getFirst());
    }

    @Example
    void readsAFileThatWindowsWrote() {
        assertEquals(DecisionFile.read(EXAMPLE), DecisionFile.read("\uFEFF" + EXAMPLE.replace("\n", "\r\n")));
    }

    @Example
    void aValueMayGoOnInTheNextLine() {
        String wrapped = EXAMPLE.replace("set it; see", "set\n  it; see");
        assertEquals(DecisionFile.read(EXAMPLE), DecisionFile.read(wrapped));
    }

    @Example
    void leavesOutWhatHasNoDateOrAnswer() {
        assertEquals(List.of(), DecisionFile.read(EXAMPLE.replace("2026-11-20", "2026-13-40")));
        assertEquals(List.of(), DecisionFile.read(EXAMPLE.replace("kept", "perhaps")));
    }

    @Example
    void addsWithTheLineBreaksOfTheFile() {
        Decision decision = DecisionFile.read(EXAMPLE).getFirst();
        String windows = EXAMPLE.replace("\n", "\r\n");
        String after = TextEdits.apply(windows, List.of(DecisionFile.append(windows, decision)));
        assertEquals(windows + "\r\n" + windows, after);
        assertEquals(EXAMPLE, TextEdits.apply("", List.of(DecisionFile.append("", decision))));
    }

    private static String line(String words) {
        return words.replaceAll("(?U)[\\s\\x1C-\\x1F]+", " ").strip();
    }

    private static Decision decision(String words, String question, String why, Decision.Answer answer) {
        return new Decision(
                LocalDate.of(2026, 1, 2),
                "Style.Rule",
                words,
                question,
                answer,
                "0123456789ab",
                why,
                "A <a@b>",
                Optional.of(new Decision.Against("other", "ba9876543210")),
                Optional.of("a-model, conflicts 2, counsel 1"));
    }
}
