package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.Specs;
import org.clausewright.assist.Written;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RewordingInquiryTest {

    private static final String SENTENCE = "Use `refund` within a reasonable time, see [?](#goodwill)[^rf01].";
    private static final String TEXT = "# Goodwill {#goodwill authority=developer}\n\n" + SENTENCE + "\n";

    private final Spec spec = Specs.of(TEXT);
    private final RewordingInquiry inquiry = new RewordingInquiry(
            PromptTemplate.own("rewording"),
            spec,
            finding(),
            new TextSpan(TEXT.indexOf("Use"), TEXT.indexOf("\n", TEXT.indexOf("Use"))),
            3,
            "a-model");

    @Test
    void sendsTheSentenceTheWordsAndTheQuestion() {
        String sent = inquiry.request().text();
        assertTrue(sent.contains(SENTENCE), sent);
        assertTrue(sent.contains("Within what time?"), sent);
        assertTrue(sent.contains("- In hours"), sent);
        assertTrue(sent.contains("of the authority developer"), sent);
        assertTrue(!sent.contains("{{"), sent);
    }

    @Test
    void takesASentenceThatKeepsItsMarks() {
        assertEquals(
                new Reading.Fits<>(new Written<>(
                        "Use `refund` within 14 days, see [?](#goodwill)[^rf01].",
                        Source.model("a-model", PromptTemplate.own("rewording").id()))),
                read("Use `refund` within 14 days, see [?](#goodwill)[^rf01]."));
    }

    @Test
    void takesNoneThatLosesATagOrALinkOrLeavesABlank() {
        for (String wrong : List.of(
                "Use `refund` within 14 days, see [?](#goodwill).",
                "Use `refund` within 14 days[^rf01].",
                "Use refund within 14 days, see [?](#goodwill)[^rf01].",
                "Use `refund` within [number] days, see [?](#goodwill)[^rf01].",
                "Use `refund` within 14 days, see [?](#goodwill)[^rf01]. <!-- more -->",
                SENTENCE,
                "")) {
            assertInstanceOf(Reading.Misfit.class, read(wrong), wrong);
        }
    }

    private Reading<Written<String>> read(String sentence) {
        try {
            return inquiry.read(
                    new ObjectMapper().readTree(new ObjectMapper().writeValueAsString(Map.of("sentence", sentence))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Finding finding() {
        int start = TEXT.indexOf("reasonable");
        return new Finding(
                "vague-qualifier",
                Severity.WARNING,
                SpecPath.of("spec.md"),
                new TextSpan(start, start + "reasonable".length()),
                Optional.of("goodwill"),
                Optional.of("rf01"),
                "reasonable",
                "It sets no test.",
                Optional.of(Question.of("Within what time?", "In hours", "In days")),
                List.of(),
                Finding.State.OPEN);
    }
}
