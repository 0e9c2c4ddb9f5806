package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Modality;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// *All* or *every* as the subject of a negated verb: "all checks are not required".
final class NegatedUniversal implements SentenceRule.Pattern {

    private static final int SUBJECT = 6;
    private static final int OBJECT = 3;
    private static final Set<String> UNIVERSAL = Set.of("all", "every", "each", "everybody", "everyone", "everything");
    private static final Set<String> RELATIVE =
            Set.of("who", "that", "which", "whose", "where", "when", "if", "and", "not");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i < sentence.size(); i++) {
            partial(sentence, i, facts, wording, hits);
            if (UNIVERSAL.contains(sentence.word(i)) && opensClause(sentence, i)) {
                int not = negation(sentence, i);
                if (not > 0) {
                    TextSpan span = sentence.span(i, not);
                    hits.accept(wording.hit(sentence, span, Map.of(), ofSubject(sentence, i, not)));
                }
            }
        }
    }

    /// "Must not share all details", "does not cover every loss": none of them, or not the whole? Where sections are
    /// ranked, it matters in a ban.
    private static void partial(Sentence sentence, int at, Facts facts, Wording wording, Consumer<Hit> hits) {
        boolean verb = sentence.word(at).equals("not")
                && (Vocabulary.DUTIES.contains(sentence.word(at - 1))
                        || Set.of("do", "does").contains(sentence.word(at - 1)));
        boolean bans = facts.standing() == Facts.Standing.UNRANKED
                || sentence.forces().contains(Modality.MUST_NOT)
                || sentence.forces().contains(Modality.SHOULD_NOT);
        for (int i = at + 2; verb && i <= at + OBJECT && sentence.gap(i).isBlank(); i++) {
            if (Set.of("all", "every").contains(sentence.word(i)) && i + 1 < sentence.size()) {
                List<Answer> answers = List.of(
                        Answer.by("None of them, not even one", Rewording.of(sentence.span(i, i), "any")),
                        Answer.inWords("Not every one of them: some may be"));
                hits.accept(wording.hit(sentence, sentence.span(at, i + 1), Map.of(), answers)
                        .atMost(bans ? Severity.WARNING : Severity.INFO));
                return;
            }
            if (sentence.tag(i) == PartOfSpeech.SUBORDINATOR || sentence.tag(i) == PartOfSpeech.CONJUNCTION) {
                return;
            }
        }
    }

    /// "No checks are required", or "not all checks are required".
    private static List<Answer> ofSubject(Sentence sentence, int subject, int not) {
        TextSpan all = sentence.span(subject, subject);
        String word = sentence.text(all);
        boolean opens = Character.isUpperCase(word.charAt(0));
        String lower = sentence.word(subject);
        String none = lower.startsWith("every") && lower.length() > "every".length()
                ? "no" + (lower.equals("everyone") ? " one" : lower.substring("every".length()))
                : "no";
        Change positive = new Change(
                new TextSpan(
                        sentence.words().get(not - 1).end(),
                        sentence.words().get(not).end()),
                List.of());
        String notAll = "not " + (lower.equals("each") ? "every" : lower);
        return List.of(
                Answer.by("None of them", new Rewording(List.of(put(all, none, opens), positive))),
                Answer.by("Not every one of them", new Rewording(List.of(put(all, notAll, opens), positive))));
    }

    private static Change put(TextSpan span, String words, boolean opens) {
        String text = opens ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
        return new Change(span, List.of(new Part.Words(text)));
    }

    private static boolean opensClause(Sentence sentence, int at) {
        return at == 0 || sentence.gap(at).chars().anyMatch(c -> ",;:(".indexOf(c) >= 0);
    }

    /// The index of the *not* behind the verb of that subject; -1 where there is none.
    private static int negation(Sentence sentence, int subject) {
        for (int i = subject + 1; i <= subject + SUBJECT && i + 1 < sentence.size(); i++) {
            if (!sentence.gap(i).isBlank() || RELATIVE.contains(sentence.word(i))) {
                return -1;
            }
            String word = sentence.word(i);
            boolean verb = Vocabulary.BE.contains(word)
                    || Vocabulary.DUTIES.contains(word)
                    || word.equals("do")
                    || word.equals("does");
            if (verb
                    && sentence.word(i + 1).equals("not")
                    && !sentence.word(i + 2).equals("only")) {
                return i + 1;
            }
            if (verb) {
                return -1;
            }
        }
        return -1;
    }
}
