package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// A decision that keeps words which are not there any more, or whose sentence has changed since, so that it silences
/// nothing. Of several decisions of one rule on the same words the newest counts; the others are its history.
record StaleDecision(RulePage page) implements SpecRule {

    private record Subject(String rule, String words) {}

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        new TreeMap<>(spec.decisionTexts()).forEach((file, text) -> {
            List<Decision> keeping = keeping(spec.decisions(file.stem()));
            if (!keeping.isEmpty()) {
                check(spec, file, text, keeping, notices);
            }
        });
    }

    private static List<Decision> keeping(List<Decision> decisions) {
        Map<Subject, Decision> newest = new HashMap<>();
        for (Decision decision : decisions) {
            newest.put(new Subject(decision.rule(), OneLine.of(decision.words())), decision);
        }
        return newest.values().stream()
                .filter(decision -> decision.answer().keepsWords())
                .toList();
    }

    private static void check(Spec spec, SpecPath file, String text, List<Decision> keeping, Consumer<Notice> notices) {
        Optional<DecidedPlace> place = DecidedPlace.of(spec, file.stem());
        Set<Decision> stale = new HashSet<>(keeping);
        place.ifPresent(found -> stale.removeIf(found::holds));
        if (stale.isEmpty()) {
            return;
        }
        for (DecisionEntry entry : DecisionEntry.in(text)) {
            if (stale.remove(entry.decision())) {
                notices.accept(notice(file, text, entry, place));
            }
        }
    }

    private static Notice notice(SpecPath file, String text, DecisionEntry entry, Optional<DecidedPlace> place) {
        String words = OneLine.quoted(entry.decision().words());
        Fix remove = fix("Remove the decision", file, entry.span(), "");
        if (place.isEmpty()) {
            return notice(
                    file,
                    text,
                    entry,
                    "This decision is about " + file.stem() + ", and no clause or section has that id.",
                    new Question(
                            "To which clause or section does the decision on " + words + " belong now?",
                            List.of(Answer.by("To none: remove it", remove))));
        }
        if (!place.get().hasWordsOf(entry.decision())) {
            return notice(
                    file,
                    text,
                    entry,
                    place.get().title() + " does not say " + words + " any more.",
                    new Question(
                            "Is the decision on " + words + " still needed?",
                            List.of(Answer.by("No: remove it", remove))));
        }
        return notice(
                        file,
                        text,
                        entry,
                        "The sentence with " + words + " has changed since, so this decision does not hold for it.",
                        new Question(
                                "Is the reason for keeping " + words + " good for the sentence as it reads now?",
                                answers(file, text, entry, place.get(), remove)))
                .at(Severity.INFO);
    }

    private static Notice notice(SpecPath file, String text, DecisionEntry entry, String message, Question question) {
        TextSpan heading = entry.heading();
        return new Notice(
                file,
                heading,
                heading.in(text),
                Optional.of(file.stem()),
                message,
                Optional.of(question),
                List.of(),
                Optional.empty());
    }

    private static List<Answer> answers(
            SpecPath file, String text, DecisionEntry entry, DecidedPlace place, Fix remove) {
        List<Answer> answers = new ArrayList<>();
        List<String> sentences = place.with(entry.decision());
        if (sentences.size() == 1) {
            String hash = SentenceHash.of(sentences.getFirst());
            entry.hash(text)
                    .map(span -> fix("Confirm the decision", file, span, hash))
                    .ifPresent(fix -> answers.add(Answer.by("Yes: confirm it", fix)));
        }
        answers.add(Answer.by("No: remove it", remove));
        return answers;
    }

    private static Fix fix(String title, SpecPath file, TextSpan span, String replacement) {
        return new Fix(title, SpecEdit.of(title, file, new TextEdit(span, replacement)));
    }
}
