package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.OneLine;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// Words that make the reader count back: *the latter*, *respectively*. What stands before them, in the
/// sentence or in the one before it, is offered by its name; of two lists, which member goes with which.
final class PositionalReference {

    private static final int LONGEST = 60;
    private static final int REACH = 40;
    private static final int PHRASE = 8;

    private PositionalReference() {}

    static Optional<Question> question(HitPlace place, TextSpan span) {
        return switch (place.sentence().word(place.first())) {
            case "respectively" -> paired(place.sentence(), place.first(), span);
            case "the" -> counted(place, span);
            default -> Optional.empty();
        };
    }

    /// "Of a refund and a voucher, the latter": what is joined before it, or else the only two things, by their names.
    /// With a noun behind it, *the latter case*, more may be meant than a thing.
    private static Optional<Question> counted(HitPlace place, TextSpan span) {
        Sentence sentence = place.sentence();
        Optional<Sentence> before = place.before();
        int behind = place.behind();
        boolean alone = behind >= sentence.size()
                || sentence.tag(behind) != PartOfSpeech.NOUN
                || !sentence.gap(behind).isBlank();
        List<String> names = rivals(sentence, place.first());
        if (names.isEmpty() && before.isPresent()) {
            names = rivals(before.get(), before.get().size());
        }
        if (!alone || names.size() != 2) {
            return Optional.empty();
        }
        List<Answer> answers = names.stream()
                .map(name -> Answer.by("Say “" + OneLine.of(name, LONGEST) + "”", Rewording.of(span, name)))
                .toList();
        String asked = "Which one is “" + sentence.text(span) + "”: “" + OneLine.of(names.getFirst(), LONGEST)
                + "” or “" + OneLine.of(names.getLast(), LONGEST) + "”?";
        return Optional.of(new Question(asked, answers));
    }

    private static List<String> rivals(Sentence sentence, int to) {
        List<NounPhrase> phrases = sentence.nounPhrases(to - REACH, to).stream()
                .filter(phrase -> !Vocabulary.AGENTS.contains(phrase.head())
                        && !phrase.head().equals("fact"))
                .toList();
        for (int i = phrases.size() - 1; i > 0; i--) {
            int joint = phrases.get(i - 1).last() + 1;
            boolean joined =
                    phrases.get(i).first() == joint + 1 && sentence.gap(joint).isBlank();
            if (joined && sentence.tag(joint) == PartOfSpeech.CONJUNCTION) {
                return NounNames.of(sentence, phrases.subList(i - 1, i + 1));
            }
        }
        boolean plain = phrases.stream().noneMatch(phrase -> sentence.tag(phrase.first()) == PartOfSpeech.GERUND);
        return plain ? NounNames.of(sentence, phrases) : List.of();
    }

    /// "Refunds and vouchers take 7 and 2 days respectively": the first with the first, or the first with the second.
    private static Optional<Question> paired(Sentence sentence, int at, TextSpan span) {
        List<Integer> joints = new ArrayList<>();
        for (int i = Math.max(1, at - REACH); i < at - 1; i++) {
            if (sentence.word(i).equals("and")) {
                joints.add(i);
            }
        }
        if (joints.size() != 2) {
            return Optional.empty();
        }
        List<String> of = sides(sentence, joints.getFirst());
        List<String> with = sides(sentence, joints.getLast());
        String inOrder = pairs(of, with);
        String crossed = pairs(of, with.reversed());
        return Optional.of(new Question(
                "“" + sentence.text(span) + "”: " + inOrder + "; or " + crossed + "?",
                List.of(
                        Answer.by("In this order: " + inOrder, Rewording.of(span, "(" + inOrder + ")")),
                        Answer.by("The other way round: " + crossed, Rewording.of(span, "(" + crossed + ")")))));
    }

    private static List<String> sides(Sentence sentence, int joint) {
        int last = sentence.nounPhrases(joint + 1, joint + PHRASE).stream()
                .filter(phrase -> phrase.first() == joint + 1
                        && !sentence.words().get(joint + 1).isNumber())
                .findFirst()
                .map(NounPhrase::last)
                .orElse(joint + 1);
        int first = sentence.nounPhrases(joint - PHRASE, joint).stream()
                .filter(phrase -> phrase.last() == joint - 1)
                .findFirst()
                .map(NounPhrase::first)
                .orElse(joint - 1);
        return List.of(lower(sentence, first, joint - 1), lower(sentence, joint + 1, last));
    }

    /// As it stands within a sentence.
    private static String lower(Sentence sentence, int first, int last) {
        String words = sentence.text(sentence.span(first, last));
        boolean opens = first == 0 && words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return opens ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static String pairs(List<String> of, List<String> with) {
        return of.getFirst() + ": " + with.getFirst() + ", " + of.getLast() + ": " + with.getLast();
    }
}
