package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// A place that is pointed at without a link. What it could be is named, as far as it stands close by: the section
/// before or behind, which an answer links, the sentence before, or the list that follows.
record FloatingReference(PhraseRule phrases) implements BlockRule {

    private static final int LONGEST = 80;
    private static final Pattern UP = Pattern.compile("(?U)\\b(above|earlier|previously)$");
    private static final Pattern DOWN = Pattern.compile("(?U)\\bbelow$");

    /// @param name   as the question says it
    /// @param answer what makes it plain
    private record Candidate(String name, Answer answer) {}

    @Override
    public RulePage page() {
        return phrases.page();
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        phrases.check(prose, facts, hit -> hits.accept(named(prose, facts, hit)));
    }

    private static Hit named(Prose prose, Facts facts, Hit hit) {
        String words = prose.plain()
                .substring(hit.span().start() - prose.start(), hit.span().end() - prose.start());
        List<Candidate> candidates = candidates(prose, facts, hit.span(), words.toLowerCase(Locale.ROOT));
        if (candidates.isEmpty()) {
            return hit;
        }
        String names =
                String.join(", or ", candidates.stream().map(Candidate::name).toList());
        List<Answer> answers =
                new ArrayList<>(candidates.stream().map(Candidate::answer).toList());
        answers.add(Answer.inWords("Another place: link it"));
        return hit.asking(new Question("Which place is “" + OneLine.of(words, LONGEST) + "”: " + names + "?", answers));
    }

    private static List<Candidate> candidates(Prose prose, Facts facts, TextSpan span, String words) {
        List<Candidate> found = new ArrayList<>();
        Matcher up = UP.matcher(words);
        Matcher down = DOWN.matcher(words);
        boolean noun = words.startsWith("the ");
        String before = noun || words.startsWith("see ") ? "" : "in ";
        if (up.find()) {
            TextSpan place = noun ? span : new TextSpan(span.start() + up.start(), span.end());
            sentenceBefore(prose, span).ifPresent(found::add);
            section(facts, Facts.Neighbour.PREVIOUS, place, before).ifPresent(found::add);
        } else if (down.find()) {
            TextSpan place = noun ? span : new TextSpan(span.start() + down.start(), span.end());
            if (facts.listFollows()) {
                found.add(new Candidate(
                        "the list that follows",
                        Answer.by("The list that follows", Rewording.of(place, before + "the list that follows"))));
            }
            section(facts, Facts.Neighbour.NEXT, place, before).ifPresent(found::add);
        } else if (words.endsWith("section") || words.endsWith("chapter")) {
            neighbour(words).flatMap(where -> section(facts, where, span, "")).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> sentenceBefore(Prose prose, TextSpan span) {
        return HitPlace.of(prose, span).flatMap(HitPlace::before).map(before -> {
            String said = "“" + OneLine.of(before.plain().strip(), LONGEST) + "”";
            return new Candidate("the sentence before, " + said, Answer.inWords("The sentence before: " + said));
        });
    }

    private static Optional<Candidate> section(Facts facts, Facts.Neighbour where, TextSpan place, String before) {
        return facts.section(where)
                .map(id -> new Candidate(
                        "the section " + id,
                        Answer.by("The section " + id, Rewording.of(place, before + "[?](#" + id + ")"))));
    }

    private static Optional<Facts.Neighbour> neighbour(String words) {
        if (words.contains("previous") || words.contains("preceding")) {
            return Optional.of(Facts.Neighbour.PREVIOUS);
        }
        return words.contains("next") || words.contains("following")
                ? Optional.of(Facts.Neighbour.NEXT)
                : Optional.empty();
    }
}
