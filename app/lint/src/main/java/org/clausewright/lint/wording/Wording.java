package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// How a rule speaks. `{words}` stands for the words that were found, other names in braces for what the rule gives.
///
/// @param says the message
/// @param asks the question
record Wording(String says, String asks, List<Choice> choices) {

    private static final int LONGEST = 160;

    /// A ready answer.
    ///
    /// @param template what it would write, where the answer determines that
    record Choice(String text, Optional<Template> template) {}

    Wording {
        choices = List.copyOf(choices);
    }

    /// Words that stand in no sentence: an answer can only put others in their place.
    Hit hit(TextSpan span, String words) {
        return hit(Sentence.at(span.start(), words), span);
    }

    Hit hit(Sentence sentence, TextSpan span) {
        return hit(sentence, span, Map.of());
    }

    /// @param values what the rule gives beside `{words}`
    Hit hit(Sentence sentence, TextSpan span, Map<String, String> values) {
        String words = sentence.text(span);
        List<Answer> answers = choices.stream()
                .map(choice -> new Answer(
                        filled(choice.text(), words, values),
                        choice.template()
                                .map(template ->
                                        template.rewording(sentence, span, text -> filled(text, words, values)))))
                .toList();
        Question question = new Question(filled(asks, words, values), answers);
        return new Hit(span, filled(says, words, values), question);
    }

    /// A hit whose ready answers are these and not the catalogue's.
    Hit hit(Sentence sentence, TextSpan span, Map<String, String> values, List<Answer> answers) {
        String words = sentence.text(span);
        return new Hit(span, filled(says, words, values), new Question(filled(asks, words, values), answers));
    }

    private static String filled(String template, String words, Map<String, String> values) {
        String result = template.replace("{words}", oneLine(words));
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", oneLine(value.getValue()));
        }
        return result;
    }

    private static String oneLine(String words) {
        return OneLine.of(words, LONGEST);
    }
}
