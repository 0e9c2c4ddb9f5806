package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ChallengeInquiryTest {

    private static final Spec SPEC =
            Specs.of("# Goodwill {#goodwill}\n\nThe agent must not give more than EUR 60[^gw60].\n");

    private final ChallengeInquiry inquiry = new ChallengeInquiry(
            PromptTemplate.own("challenge"), SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), "a-model");

    @ParameterizedTest
    @ValueSource(strings = {"user", "developer user", "user assistant user", "user assistant tool", "system user"})
    void takesConversationsInWhichTheUserSpeaks(String roles) throws IOException {
        assertInstanceOf(Reading.Fits.class, read(roles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer", "system", "system developer", "tool", "developer assistant tool"})
    void takesNoneInWhichTheUserIsSilent(String roles) throws IOException {
        assertInstanceOf(Reading.Misfit.class, read(roles));
    }

    @Test
    void takesNoneThatTheAssistantEnds() throws IOException {
        assertInstanceOf(Reading.Misfit.class, read("user assistant"));
    }

    private Reading<Challenge> read(String roles) throws IOException {
        String turns = roles.replaceAll("\\w+", "{'role': '$0', 'content': 'More, please.'}")
                .replace("} {", "}, {");
        return inquiry.read(new ObjectMapper()
                .readTree("{'title': 'one more', 'attacks': 'boundary', 'turns': [%s], 'expectation': 'No.'}"
                        .formatted(turns)
                        .replace('\'', '"')));
    }
}
