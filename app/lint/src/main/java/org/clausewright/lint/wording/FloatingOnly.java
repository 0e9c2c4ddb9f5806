package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.Sentence;
import org.clausewright.lint.OneLine;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.text.TextSpan;

/// *Only* before a verb: the verb, its object and what stands behind that, by their words; an answer moves it there.
final class FloatingOnly {

    private static final int LONGEST = 60;
    private static final int PHRASE = 8;
    private static final int CASE = 12;

    private FloatingOnly() {}

    static Optional<Question> question(HitPlace place, TextSpan span) {
        Sentence sentence = place.sentence();
        int verb = place.behind();
        Optional<NounPhrase> object = sentence.nounPhrases(verb + 1, verb + PHRASE).stream()
                .filter(phrase -> phrase.first() == verb + 1)
                .findFirst();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        int rest = object.get().last() + 1;
        boolean limited = rest < sentence.size() && sentence.gap(rest).isBlank() && Guards.limits(sentence.word(rest));
        String words = sentence.text(span);
        List<Answer> answers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        names.add(quoted(sentence, verb, verb));
        answers.add(Answer.inWords("The act, " + names.getLast() + ": nothing else is done"));
        names.add(quoted(sentence, object.get().first(), object.get().last()));
        answers.add(Answer.by("The object: " + names.getLast(), moved(sentence, span, verb, verb + 1)));
        if (limited) {
            names.add(quoted(sentence, rest, Math.min(rest + CASE, sentence.size() - 1)));
            answers.add(Answer.by("The case: " + names.getLast(), moved(sentence, span, verb, rest)));
        }
        String last = names.removeLast();
        return Optional.of(new Question(
                "What exactly does “" + words + "” limit: " + String.join(", ", names) + " or " + last + "?", answers));
    }

    private static String quoted(Sentence sentence, int first, int last) {
        return "“" + OneLine.of(sentence.text(sentence.span(first, last)), LONGEST) + "”";
    }

    private static Rewording moved(Sentence sentence, TextSpan span, int verb, int to) {
        int start = sentence.words().get(verb).start();
        TextSpan target = TextSpan.at(sentence.words().get(to).start());
        return new Rewording(List.of(
                new Change(new TextSpan(span.start(), start), List.of()),
                new Change(target, List.of(new Part.Words(sentence.text(span) + " ")))));
    }
}
