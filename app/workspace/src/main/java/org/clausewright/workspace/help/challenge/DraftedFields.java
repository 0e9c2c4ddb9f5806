package org.clausewright.workspace.help.challenge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.edit.ExampleDraft.Message;
import org.clausewright.spec.finding.Source;
import org.clausewright.workspace.help.challenge.AnswerDrafts.Drafted;

/// A drafted answer as the fields of a line: its id, the answer, the title and the rubric of the prompt, how many turns
/// the prompt has, the turns, and the answers that it has. What may be missing has a `+` before it where it is there.
/// The source stands before these.
final class DraftedFields {

    private static final int OF_ANSWER = 5;
    private static final int OF_TURN = 3;
    private static final int HEAD = 1 + OF_ANSWER + 3;

    private DraftedFields() {}

    static List<String> of(Drafted drafted) {
        List<String> fields = new ArrayList<>();
        fields.add(drafted.id());
        fields.addAll(of(drafted.answer()));
        ExampleDraft prompt = drafted.prompt();
        fields.addAll(List.of(
                prompt.title(),
                maybe(prompt.rubric()),
                Integer.toString(prompt.turns().size())));
        prompt.turns().forEach(turn -> fields.addAll(List.of(turn.role(), turn.attributes(), turn.content())));
        prompt.answers().forEach(answer -> fields.addAll(of(answer)));
        return fields;
    }

    /// Empty where these are not the fields of one.
    static Optional<Drafted> read(Source source, List<String> fields) {
        try {
            int turns = fields.size() < HEAD ? 0 : Integer.parseInt(fields.get(HEAD - 1));
            int rest = fields.size() - HEAD - turns * OF_TURN;
            return turns < 0 || rest < 0 || rest % OF_ANSWER != 0
                    ? Optional.empty()
                    : Optional.of(drafted(source, fields.iterator(), rest / OF_ANSWER));
        } catch (IllegalArgumentException noNumberOrVerdict) {
            return Optional.empty();
        }
    }

    private static Drafted drafted(Source source, Iterator<String> fields, int answerCount) {
        String id = fields.next();
        Judged answer = judged(fields);
        String title = fields.next();
        Optional<String> rubric = maybe(fields.next());
        int turnCount = Integer.parseInt(fields.next());
        List<Message> turns = new ArrayList<>();
        for (int i = 0; i < turnCount; i++) {
            turns.add(new Message(fields.next(), fields.next(), fields.next()));
        }
        List<Judged> answers = new ArrayList<>();
        for (int i = 0; i < answerCount; i++) {
            answers.add(judged(fields));
        }
        return new Drafted(id, new ExampleDraft(title, turns, answers, rubric), answer, source);
    }

    private static List<String> of(Judged answer) {
        return List.of(
                answer.verdict().name(),
                maybe(answer.otherSection()),
                answer.why(),
                answer.attributes(),
                answer.content());
    }

    private static Judged judged(Iterator<String> fields) {
        return new Judged(
                Verdict.valueOf(fields.next()), maybe(fields.next()), fields.next(), fields.next(), fields.next());
    }

    private static String maybe(Optional<String> value) {
        return value.map(there -> "+" + there).orElse("");
    }

    private static Optional<String> maybe(String field) {
        return field.startsWith("+") ? Optional.of(field.substring(1)) : Optional.empty();
    }
}
