package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.clausewright.assist.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeardTest {

    @Test
    void countsWhatTheServerKnewFromBefore() throws IOException {
        assertEquals(
                Optional.of(new Usage(1_000, 200, true, 600)),
                counted("{'prompt_tokens': 1000, 'completion_tokens': 200,"
                        + " 'prompt_tokens_details': {'cached_tokens': 600}}"));
    }

    @Test
    void believesNoMoreThanWasSent() throws IOException {
        assertEquals(
                Optional.of(new Usage(10, 2, true, 10)),
                counted(
                        "{'prompt_tokens': 10, 'completion_tokens': 2, 'prompt_tokens_details': {'cached_tokens': 99}}"));
        assertEquals(
                Optional.of(new Usage(10, 2, true, 0)),
                counted(
                        "{'prompt_tokens': 10, 'completion_tokens': 2, 'prompt_tokens_details': {'cached_tokens': -9}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{'prompt_tokens': 0, 'completion_tokens': 0}",
                "{'prompt_tokens': -5, 'completion_tokens': null, 'total_tokens': 'many'}",
                "{'prompt_tokens': 1000000000000000000000000000000, 'completion_tokens': 1e300}",
                "{'prompt_tokens': 9223372036854775807, 'completion_tokens': 9223372036854775807}",
            })
    void takesNoCountThatCannotBe(String usage) throws IOException {
        assertEquals(Optional.empty(), counted(usage));
    }

    private static Optional<Usage> counted(String usage) throws IOException {
        return Heard.FINE
                .using(new ObjectMapper().readTree(usage.replace('\'', '"')))
                .usage();
    }
}
