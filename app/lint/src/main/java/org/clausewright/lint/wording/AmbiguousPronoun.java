package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// A pronoun of the third person that can stand for two or more things or persons before it in the sentence, or for
/// none at all. What is most likely to be misread is reported at the severity of the rule: the subject of a clause
/// with rivals close by. The rest is minor. [WhichClause] adds the relative
/// clause that can go with a whole clause.
final class AmbiguousPronoun implements SentenceRule.Pattern {

    private static final int CLOSE = 22;
    private static final int NAMED = 4;
    private static final int EXPLETIVE = 5;
    private static final Set<String> EXPLETIVE_ENDS = Set.of("to", "that", "for", "whether", "if", "when");
    private static final Set<String> BE = Set.of("is", "was", "be", "makes", "make", "has", "seems");

    private static final Set<String> JOINS = Vocabulary.words("""
            if when because as once until unless and but or while since whether before after where so although
            """);

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Antecedents.Kind> kind = Antecedents.Kind.of(sentence.word(i));
            if (kind.isPresent() && (!sentence.word(i).equals("itself") || isInfinitive(sentence, i))) {
                check(prose, index, i, kind.get(), facts, wording, hits);
            } else if (Antecedents.isPointer(sentence, i)) {
                checkPointer(sentence, i, wording, hits);
            } else if (WhichClause.isAt(sentence, i)) {
                WhichClause.report(sentence, i, facts, wording, hits);
            }
        }
    }

    private static void check(
            Prose prose, int index, int at, Antecedents.Kind kind, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        List<NounPhrase> rivals = Antecedents.of(sentence, at, kind);
        boolean hidesActor = hidesActor(sentence, at);
        int enough = hidesActor ? 1 : 2;
        if (rivals.size() >= enough && !goesOn(sentence, at, rivals)) {
            Hit hit = hit(sentence, at, at, rivals, wording);
            boolean grave = isSubject(sentence, at, rivals)
                    || (!isExpletive(sentence, at) && Misreading.isLikely(sentence, at, rivals, facts));
            hits.accept(grave ? hit : hit.atMost(Severity.INFO));
        } else if (rivals.isEmpty() && (hidesActor || isOrphan(sentence, index, at, kind))) {
            reportOrphan(sentence, at, wording, hits);
        }
    }

    /// "That person", behind two persons.
    private static void checkPointer(Sentence sentence, int at, Wording wording, Consumer<Hit> hits) {
        List<NounPhrase> rivals = Antecedents.of(sentence, at, Antecedents.Kind.PERSON);
        boolean named = rivals.stream().anyMatch(rival -> sentence.word(at + 1).startsWith(rival.head()));
        if (rivals.size() > 1 && !named) {
            hits.accept(hit(sentence, at, at + 1, rivals, wording));
        }
    }

    /// A pronoun in the first sentence of a passage, with nothing before it or behind it to stand for.
    private static boolean isOrphan(Sentence sentence, int index, int at, Antecedents.Kind kind) {
        return index == 0 && kind != Antecedents.Kind.PERSON && !isExpletive(sentence, at) && !looksAhead(sentence, at);
    }

    /// "It shall be possible to": a duty, and nobody to have it.
    private static boolean hidesActor(Sentence sentence, int at) {
        return isExpletive(sentence, at)
                && Vocabulary.DUTIES.contains(sentence.word(at + 1))
                && sentence.word(at + 2).equals("be");
    }

    /// "To call to block itself": nothing says whose act it is.
    private static boolean isInfinitive(Sentence sentence, int at) {
        return sentence.tag(at - 1) == PartOfSpeech.VERB && sentence.tag(at - 2) == PartOfSpeech.TO;
    }

    /// "If asked about its rules, the agent": what opens the sentence can point to what follows.
    private static boolean looksAhead(Sentence sentence, int at) {
        PartOfSpeech opening = sentence.tag(0);
        return at > 0
                && (opening == PartOfSpeech.SUBORDINATOR
                        || opening == PartOfSpeech.PREPOSITION
                        || opening == PartOfSpeech.PARTICIPLE
                        || opening == PartOfSpeech.GERUND);
    }

    private static void reportOrphan(Sentence sentence, int at, Wording wording, Consumer<Hit> hits) {
        Map<String, String> values = Map.of("what", "nothing that is named before", "candidates", "");
        List<Answer> answers = List.of(
                Answer.inWords("For what the text before is about: name it"),
                Answer.inWords("For nothing: say who has to act"));
        hits.accept(
                wording.hit(sentence, sentence.span(at, at), values, answers).atMost(Severity.INFO));
    }

    /// "The function receives reports, and it sends them": a subject behind a comma and *and* keeps the first one.
    private static boolean goesOn(Sentence sentence, int at, List<NounPhrase> rivals) {
        return sentence.word(at - 1).equals("and")
                && sentence.hasBefore(at - 1, ',')
                && rivals.getFirst().first() <= 1;
    }

    /// *It is important to*, which points at nothing.
    private static boolean isExpletive(Sentence sentence, int at) {
        if (!sentence.word(at).equals("it")) {
            return false;
        }
        boolean being = false;
        for (int i = at + 1; i <= at + EXPLETIVE; i++) {
            being |= BE.contains(sentence.word(i));
            if (being && EXPLETIVE_ENDS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(Sentence sentence, int at, int last, List<NounPhrase> rivals, Wording wording) {
        TextSpan span = sentence.span(at, last);
        boolean owns = sentence.word(last).endsWith("'s");
        List<String> names = NounNames.of(sentence, rivals.subList(Math.max(0, rivals.size() - NAMED), rivals.size()));
        List<Answer> answers = names.stream()
                .map(name -> Answer.by(
                        "Say “" + name + "”", Rewording.of(span, possessed(owns ? "its" : sentence.word(at), name))))
                .toList();
        Map<String, String> values =
                Map.of("what", "more than one thing", "candidates", ": “" + String.join("” or “", names) + "”");
        return wording.hit(sentence, span, values, answers);
    }

    private static String possessed(String pronoun, String name) {
        boolean possessive = pronoun.equals("its") || pronoun.equals("their") || pronoun.equals("his");
        return !possessive ? name : name.endsWith("s") ? name + "'" : name + "'s";
    }

    /// *If it is no longer needed* with two things close before it; *, they* or *he* with two persons.
    private static boolean isSubject(Sentence sentence, int at, List<NounPhrase> rivals) {
        String word = sentence.word(at);
        if (!word.equals("it")) {
            boolean subject =
                    word.equals("he") || word.equals("she") || (word.equals("they") && sentence.hasBefore(at, ','));
            return subject
                    && rivals.stream()
                                    .filter(rival -> Vocabulary.isOnePerson(rival.head()))
                                    .count()
                            > 1;
        }
        String verb = sentence.word(at + 1);
        boolean being = verb.equals("is")
                || verb.equals("was")
                || (verb.equals("has") && sentence.word(at + 2).equals("been"));
        return being
                && sentence.gap(at).isBlank()
                && JOINS.contains(sentence.word(at - 1))
                && !isExpletive(sentence, at)
                && rivals.stream()
                                .filter(rival -> !Vocabulary.isActor(rival.head()) && rival.last() >= at - CLOSE)
                                .count()
                        > 1;
    }
}
