package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// *It* of which something is said to be, and *they*, with two or more things or persons before it in the sentence
/// that it could stand for.
final class AmbiguousPronoun implements SentenceRule.Pattern {

    private static final int REACH = 22;
    private static final int LONGEST_PHRASE = 4;
    private static final Set<String> EXPLETIVE_ENDS = Set.of("to", "that", "for", "whether", "if", "when");

    private static final Set<String> JOINS = Vocabulary.words("""
            if when because as once until unless and but or while since whether before after where so although
            """);

    /// A noun phrase: what it says, and its head.
    private record Candidate(String words, String head) {}

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 3; i + 1 < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.equals("it") && isSubjectOfBeing(sentence, i)) {
                report(sentence, i, candidates(sentence, i, false), wording, hits);
            } else if (word.equals("they") && sentence.hasBefore(i, ',')) {
                report(sentence, i, candidates(sentence, i, true), wording, hits);
            }
        }
    }

    /// *It is no longer needed*, and not *it is important to*, which points at nothing.
    private static boolean isSubjectOfBeing(Sentence sentence, int at) {
        String verb = sentence.word(at + 1);
        boolean being = verb.equals("is")
                || verb.equals("was")
                || (verb.equals("has") && sentence.word(at + 2).equals("been"));
        return being
                && sentence.gap(at).isBlank()
                && JOINS.contains(sentence.word(at - 1))
                && !EXPLETIVE_ENDS.contains(sentence.word(at + 3))
                && !EXPLETIVE_ENDS.contains(sentence.word(at + 2))
                && !EXPLETIVE_ENDS.contains(sentence.word(at + 4));
    }

    private static void report(
            Sentence sentence, int at, List<Candidate> candidates, Wording wording, Consumer<Hit> hits) {
        if (candidates.stream().map(Candidate::head).distinct().count() < 2) {
            return;
        }
        TextSpan span = sentence.span(at, at);
        List<String> names =
                candidates.stream().map(Candidate::words).distinct().toList();
        List<Answer> answers = names.stream()
                .map(name -> Answer.by("Say “" + name + "”", Rewording.of(span, name)))
                .toList();
        hits.accept(wording.hit(sentence, span, Map.of("candidates", String.join("” or “", names)), answers));
    }

    private static List<Candidate> candidates(Sentence sentence, int pronoun, boolean persons) {
        List<Candidate> found = new ArrayList<>();
        int from = Math.max(0, pronoun - REACH);
        for (int i = from; i < pronoun; i++) {
            Optional<Candidate> candidate = candidateAt(sentence, i, pronoun);
            candidate
                    .filter(each -> persons ? Vocabulary.isOnePerson(each.head()) : isThing(each.head()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isThing(String head) {
        return !Vocabulary.isActor(head) && !Vocabulary.isPlural(head);
    }

    /// The noun phrase that starts here: with a determiner, or as the bare subject of the sentence.
    private static Optional<Candidate> candidateAt(Sentence sentence, int at, int end) {
        boolean determiner =
                Set.of("a", "an", "the", "another", "each", "every").contains(sentence.word(at));
        boolean bareSubject = at == 0 && !Lexicon.isStopWord(sentence.word(0)) && opensWithSubject(sentence);
        if ((!determiner && !bareSubject) || sentence.word(at - 1).equals("of")) {
            return Optional.empty();
        }
        int first = determiner ? at + 1 : at;
        int last = first - 1;
        while (last + 1 < end
                && last + 1 < first + LONGEST_PHRASE
                && (last + 1 == first || sentence.gap(last + 1).isBlank())
                && !Lexicon.isStopWord(sentence.word(last + 1))
                && !isVerbAfterNoun(sentence, first, last)) {
            last++;
        }
        if (last < first) {
            return Optional.empty();
        }
        String words = sentence.text(sentence.span(first, last));
        String noun = bareSubject ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
        return Optional.of(new Candidate("the " + noun, sentence.word(last)));
    }

    /// "A member accuses": behind a person, or behind a noun where a word in -s follows, the phrase is over.
    private static boolean isVerbAfterNoun(Sentence sentence, int first, int last) {
        return last >= first
                && (Vocabulary.isOnePerson(sentence.word(last)) || Vocabulary.isPlural(sentence.word(last + 1)));
    }

    private static boolean opensWithSubject(Sentence sentence) {
        for (int i = 1; i <= 3; i++) {
            if (Vocabulary.BE.contains(sentence.word(i)) || Vocabulary.DUTIES.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
