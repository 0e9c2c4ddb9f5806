package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.lint.Hit;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// How a rule speaks. `{words}` stands for the words that were found, other names in braces for what the rule gives.
///
/// @param says the message
/// @param asks the question
record Wording(String says, String asks, List<Answer> answers) {

    private static final int LONGEST = 160;

    /// A ready answer.
    ///
    /// @param replacement the words that would say so, where the answer determines them
    record Answer(String text, Optional<String> replacement) {}

    Wording {
        answers = List.copyOf(answers);
    }

    Hit hit(TextSpan span, String words) {
        return hit(span, Map.of("words", words));
    }

    Hit hit(TextSpan span, Map<String, String> values) {
        Question question = new Question(
                filled(asks, values),
                answers.stream().map(answer -> filled(answer.text(), values)).toList());
        List<Hit.Replacement> replacements = answers.stream()
                .filter(answer -> answer.replacement().isPresent())
                .map(answer -> replacement(answer, values))
                .toList();
        return new Hit(span, filled(says, values), Optional.of(question), replacements);
    }

    private static Hit.Replacement replacement(Answer answer, Map<String, String> values) {
        String text = filled(answer.replacement().orElse(""), values);
        String title = filled(answer.text(), values) + ": “" + text + "”";
        String words = values.getOrDefault("words", "");
        boolean starts = !words.isEmpty() && !text.isEmpty() && Character.isUpperCase(words.charAt(0));
        return new Hit.Replacement(title, starts ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text);
    }

    private static String filled(String template, Map<String, String> values) {
        String result = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", oneLine(value.getValue()));
        }
        return result;
    }

    private static String oneLine(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
