package org.clausewright.assist.reading;

import java.util.List;
import java.util.Map;
import org.clausewright.assist.Specs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ReadingCaseTest {

    @Test
    void takesThePromptsOfTheClauseAsItsSavedCases() {
        Spec spec = Specs.of("# Brief {#brief}\n\nAnswer in 80 words[^br80].\n", Map.of("br80", """
                Examples for [^br80] in Brief:

                **Example**: a long one

                ~~~xml
                <developer>
                Be thorough.
                </developer>
                <user>
                Explain relativity.
                </user>
                ~~~

                **Example**: judged already

                ~~~xml
                <user>
                Hello
                </user>
                <assistant> <!-- GOOD -->
                Hello
                </assistant>
                ~~~
                """));

        assertEquals(
                List.of(new ReadingCase("a long one", "developer: Be thorough.\n\nuser: Explain relativity.")),
                ReadingCase.saved(spec, Specs.clause(spec, "br80")).stream()
                        .limit(1)
                        .toList());
    }

    @Test
    void refusesACaseThatIsEmptyOrHuge() {
        assertInstanceOf(
                ReadingFailure.EmptyCase.class,
                assertInstanceOf(Outcome.Failed.class, ReadingCase.given(" \n\t"))
                        .failure());
        assertInstanceOf(
                ReadingFailure.LongCase.class,
                assertInstanceOf(Outcome.Failed.class, ReadingCase.given("x".repeat(8_001)))
                        .failure());
    }

    @Test
    void isCalledByItsFirstLine() {
        ReadingCase given = ((Outcome.Done<ReadingCase>) ReadingCase.given("  A joke \nand so on\n")).value();

        assertEquals(new ReadingCase("A joke", "A joke \nand so on"), given);
    }
}
