package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// A conversation that shows a clause or section at work. One without judged answers is a prompt.
///
/// @param title     the words after `**Example**:`
/// @param section   the id of the section it stands in; empty in an example file
/// @param span      from `**Example**` to the end of the fence, or of its rubric
/// @param titleSpan where the title stands
/// @param body      what stands between the fence's lines; empty span where there is no fence
/// @param turns     the messages that are not judged, in order
/// @param answers   the judged ones, in order
/// @param rubric    what a grader should look for
/// @param problem   why the body could not be read, in words; then there are no turns and no answers
public record Example(
        String title,
        Optional<String> section,
        TextSpan span,
        TextSpan titleSpan,
        TextSpan body,
        List<Turn> turns,
        List<Answer> answers,
        Optional<String> rubric,
        Optional<String> problem) {

    public Example {
        turns = List.copyOf(turns);
        answers = List.copyOf(answers);
    }

    public boolean isPrompt() {
        return answers.isEmpty() && problem.isEmpty();
    }

    public long count(Verdict verdict) {
        return answers.stream().filter(answer -> answer.verdict() == verdict).count();
    }
}
