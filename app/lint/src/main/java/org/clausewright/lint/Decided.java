package org.clausewright.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Finding.State;
import org.clausewright.spec.text.TextSpan;

/// Whether a finding has been decided on: a decision to keep the words silences the rule on them, in that clause or
/// section, until their sentence changes. For one file: the hash of a sentence is made once, however much was found
/// in it.
final class Decided {

    private final Spec spec;
    private final Map<TextSpan, String> hashes = new HashMap<>();

    Decided(Spec spec) {
        this.spec = spec;
    }

    Finding mark(Finding finding, Places places) {
        List<Decision> about = new ArrayList<>();
        finding.clause().ifPresent(clause -> addAbout(clause, finding, about));
        finding.section().ifPresent(section -> addAbout(section, finding, about));
        if (about.isEmpty()) {
            return finding;
        }
        String hash = hashes.computeIfAbsent(
                places.sentenceSpan(finding.span()), _ -> SentenceHash.of(places.sentence(finding.span())));
        return about.stream()
                        .anyMatch(decision -> decision.answer().keepsWords()
                                && decision.textHash().equals(hash))
                ? finding.withState(State.KEPT)
                : finding;
    }

    private void addAbout(String id, Finding finding, List<Decision> about) {
        for (Decision decision : spec.decisions(id)) {
            if (decision.rule().equals(finding.rule()) && same(decision.words(), finding.text())) {
                about.add(decision);
            }
        }
    }

    private static boolean same(String left, String right) {
        return OneLine.of(left).equals(OneLine.of(right));
    }
}
