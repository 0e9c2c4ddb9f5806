package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausewright.assist.reading.Separation;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// Asks for the one question to the author that separates readings, with an answer for each of them.
final class SeparatingInquiry implements Inquiry<Question> {

    private static final int LONGEST_ANSWER = 140;

    private final PromptTemplate template;
    private final CaseContext context;
    private final List<org.clausewright.assist.reading.Reading> readings;
    private final QuestionForm form;

    /// @param readings those of most votes first; the first [Separation#MOST_ANSWERS] are asked about. None where they
    ///                 are not known yet, and only the question is to be shown.
    SeparatingInquiry(
            PromptTemplate template, CaseContext context, List<org.clausewright.assist.reading.Reading> readings) {
        this.template = template;
        this.context = context;
        this.readings = readings.stream().limit(Separation.MOST_ANSWERS).toList();
        this.form = new QuestionForm(context);
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        Map<String, String> values = context.values();
        values.put("readings", readings.isEmpty() ? "(as the readers give them)" : Fence.around("readings", list()));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "separating",
                Schemas.SEPARATING.read());
    }

    private String list() {
        return IntStream.range(0, readings.size())
                .mapToObj(at -> (at + 1) + ". " + said(readings.get(at)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(org.clausewright.assist.reading.Reading reading) {
        String quotes = reading.quotes().stream()
                .map(quote -> "“" + quote.words() + "”")
                .collect(Collectors.joining(", "));
        return "%s (%s; votes: %d; rests on %s)"
                .formatted(
                        reading.text(),
                        reading.complies() ? "the case complies" : "the case does not comply",
                        reading.votes(),
                        quotes);
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("question", "answers");
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Reading<Question> read(JsonNode item) {
        String question = form.tidied(Fields.text(item, "question", QuestionForm.LONGEST));
        if (question.isEmpty()) {
            return new Reading.Misfit<>("the item has no question, or a far too long one");
        }
        return form.objection(question)
                .<Reading<Question>>map(Reading.Misfit::new)
                .orElseGet(() -> answered(question, item));
    }

    private Reading<Question> answered(String question, JsonNode item) {
        List<String> answers = new ArrayList<>();
        for (JsonNode answer : item.path("answers")) {
            answers.add(form.tidied(Fields.line(answer, LONGEST_ANSWER)));
        }
        if (answers.size() != readings.size()
                || answers.stream().anyMatch(String::isEmpty)
                || answers.stream().distinct().count() != answers.size()) {
            return new Reading.Misfit<>(
                    "\"answers\" is not a list of %d short answers, one for each reading".formatted(readings.size()));
        }
        return answers.stream().anyMatch(QuestionForm::leadsElsewhere)
                ? new Reading.Misfit<>("an answer holds an address or markup")
                : new Reading.Fits<>(new Question(
                        question, answers.stream().map(Answer::inWords).toList()));
    }
}
