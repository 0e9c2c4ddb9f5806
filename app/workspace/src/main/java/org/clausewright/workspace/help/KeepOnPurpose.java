package org.clausewright.workspace.help;

import java.util.Optional;
import org.clausewright.lint.Places;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;

/// Keeps words that a rule asks about as they are, and records why: the rule is silent on them until their sentence
/// changes.
public final class KeepOnPurpose {

    private final DecisionWriter decisions;

    public KeepOnPurpose(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    /// @param why       one line
    /// @param undoTitle what the undo step is called
    /// @return what went wrong; empty where it is recorded
    public Optional<Failure> keep(Finding finding, String why, String undoTitle) {
        Optional<String> id = finding.clause().or(finding::section);
        if (id.isEmpty()) {
            return Optional.of(new DecisionFailure.NoPlace());
        }
        Optional<SpecDocument> document = decisions
                .workspace()
                .spec()
                .document(finding.file())
                .filter(found -> finding.span().end() <= found.length())
                .filter(found -> found.text(finding.span()).equals(finding.text()));
        return document.<Optional<Failure>>map(
                        found -> decisions.add(id.get(), decision(finding, found, why), undoTitle))
                .orElseGet(() -> Optional.of(new DecisionFailure.TextChanged()));
    }

    private Decision decision(Finding finding, SpecDocument document, String why) {
        return new Decision(
                decisions.today().get(),
                finding.rule(),
                finding.text(),
                finding.question().map(Question::text).orElse(finding.message()),
                Decision.Answer.KEPT,
                SentenceHash.of(new Places(document).sentence(finding.span())),
                why,
                decisions.author().get(),
                Optional.empty());
    }
}
