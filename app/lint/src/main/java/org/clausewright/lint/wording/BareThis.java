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

/// *This* without a noun: the last things before it that it could stand for, by their names, or all that was said.
final class BareThis {

    private static final int NAMED = 2;
    private static final int LONGEST = 60;

    private BareThis() {}

    static Optional<Question> question(HitPlace place, TextSpan span) {
        Sentence sentence = place.sentence();
        String word = sentence.word(place.first());
        boolean several = word.equals("these") || word.equals("those");
        List<String> names = place.first() > 0
                ? things(sentence, place.first(), several)
                : place.before()
                        .map(before -> things(before, before.size(), several))
                        .orElse(List.of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String words = sentence.text(span);
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.by(
                "All that was said before it: give it a noun",
                new Rewording(List.of(new Change(
                        span,
                        List.of(
                                new Part.Words(words + " "),
                                new Part.Blank("noun", several ? "exceptions" : "exception")))))));
        for (String name : names) {
            answers.add(Answer.by(
                    "Say “" + OneLine.of(name, LONGEST) + "”",
                    Rewording.of(span, Character.isUpperCase(words.charAt(0)) ? capital(name) : name)));
        }
        List<String> quoted = names.stream()
                .map(name -> "“" + OneLine.of(name, LONGEST) + "”")
                .toList();
        return Optional.of(new Question(
                "“" + words + "” what: " + String.join(", ", quoted) + ", or all that was said before it?", answers));
    }

    private static List<String> things(Sentence sentence, int to, boolean several) {
        List<NounPhrase> phrases =
                Antecedents.of(sentence, to, several ? Antecedents.Kind.SEVERAL : Antecedents.Kind.THING).stream()
                        .filter(phrase -> !Vocabulary.isRole(phrase.head()) && !Vocabulary.isActor(phrase.head()))
                        .toList();
        return NounNames.of(sentence, phrases.subList(Math.max(0, phrases.size() - NAMED), phrases.size()));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
