package org.clausewright.workspace.help.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Places;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.DecisionFailure;
import org.clausewright.workspace.help.DecisionWriter;

/// Takes the author's answer to the question of a finding: other words, or the same words and why. The change of the
/// text and the decision that records it are one undo step.
public final class AnswerQuestion {

    private final DecisionWriter decisions;

    public AnswerQuestion(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    public Workspace workspace() {
        return decisions.workspace();
    }

    /// Keeps the words on purpose: the rule is silent on them until their sentence changes.
    ///
    /// @param why       one line
    /// @param undoTitle what the undo step is called
    public Outcome<TakenAnswer> keep(Finding finding, String why, String undoTitle) {
        return leave(finding, Decision.Answer.KEPT, why, undoTitle);
    }

    /// Says that the rule is wrong here: it is silent on these words until their sentence changes.
    ///
    /// @param why one line; may be empty
    public Outcome<TakenAnswer> notAProblem(Finding finding, String why, String undoTitle) {
        return leave(finding, Decision.Answer.NOT_A_PROBLEM, why, undoTitle);
    }

    /// Changes the text, and records the answer that the new words give. Where the words stand before the first
    /// heading there is no file for decisions about them, and the text alone is changed.
    ///
    /// @param edit   for the text as it is now
    /// @param why    the answer, one line
    /// @param source the model that wrote the new words; empty where the author did
    public Outcome<TakenAnswer> reword(
            Finding finding, SpecEdit edit, String why, Optional<Source> source, String undoTitle) {
        Optional<Failure> refusal = refusal(finding, edit);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Spec reworded = workspace().spec().edit(edit);
        Optional<String> id = finding.clause().or(finding::section).filter(found -> !edits(edit, found));
        if (id.isEmpty()) {
            return Outcome.done(apply(edit.files(), undoTitle));
        }
        TextSpan sentence = document(finding)
                .map(document -> new Places(document).sentenceSpan(finding.span()))
                .orElse(finding.span());
        String hash = reworded.document(finding.file())
                .map(found -> hash(found, edit.follow(finding.file(), TextSpan.at(sentence.start()))))
                .orElse("");
        return decisions
                .edit(id.get(), decision(finding, Decision.Answer.REWORDED, hash, why, source))
                .map(recorded -> {
                    List<FileEdit> files = new ArrayList<>(edit.files());
                    files.add(recorded);
                    return apply(files, undoTitle);
                });
    }

    /// Changes the text and records no answer: an ordinary edit.
    ///
    /// @param edit for the text as it is now
    public Outcome<TakenAnswer> edit(Finding finding, SpecEdit edit, String undoTitle) {
        return refusal(finding, edit)
                .<Outcome<TakenAnswer>>map(Outcome::failed)
                .orElseGet(() -> Outcome.done(apply(edit.files(), undoTitle)));
    }

    /// Why an edit cannot be made about a finding.
    private Optional<Failure> refusal(Finding finding, SpecEdit edit) {
        Optional<String> readOnly = edit.files().stream()
                .flatMap(file -> workspace().readOnly(file.file()).stream())
                .findFirst();
        if (readOnly.isPresent()) {
            return readOnly.map(DecisionFailure.NotEditable::new);
        }
        return document(finding).isEmpty()
                        || workspace().specRevision() != workspace().textRevision()
                ? Optional.of(new DecisionFailure.TextChanged())
                : Optional.empty();
    }

    /// Takes an answer back: its words and its decision. Where it was the last thing done this is an ordinary undo,
    /// otherwise a step of its own.
    ///
    /// @return what went wrong; empty where it is taken back
    public Optional<Failure> takeBack(TakenAnswer answer, String undoTitle) {
        if (answer.revision() == workspace().textRevision()) {
            workspace().undo();
            return Optional.empty();
        }
        Optional<SpecEdit> back =
                answer.back(undoTitle, file -> workspace().text(file).orElse(""));
        if (back.isEmpty() || !workspace().apply(back.get())) {
            return Optional.of(new DecisionFailure.TextChanged());
        }
        return Optional.empty();
    }

    /// Whether an answer is still recorded: it was neither undone nor taken out of its file.
    public boolean stands(TakenAnswer answer) {
        return answer.stands(file -> workspace().text(file).orElse(""));
    }

    private Outcome<TakenAnswer> leave(Finding finding, Decision.Answer answer, String why, String undoTitle) {
        Optional<String> id = finding.clause().or(finding::section);
        if (id.isEmpty()) {
            return Outcome.failed(new DecisionFailure.NoPlace());
        }
        Optional<SpecDocument> document = document(finding);
        if (document.isEmpty()) {
            return Outcome.failed(new DecisionFailure.TextChanged());
        }
        String hash = hash(document.get(), finding.span());
        return decisions
                .edit(id.get(), decision(finding, answer, hash, why, Optional.empty()))
                .map(recorded -> apply(List.of(recorded), undoTitle));
    }

    private TakenAnswer apply(List<FileEdit> files, String undoTitle) {
        TakenAnswer answer =
                TakenAnswer.of(files, file -> workspace().text(file).orElse(""));
        workspace().apply(new SpecEdit(undoTitle, files));
        return answer.at(workspace().textRevision());
    }

    /// The snapshot that the finding stands in, where its words are still there.
    private Optional<SpecDocument> document(Finding finding) {
        return workspace()
                .spec()
                .document(finding.file())
                .filter(found -> finding.span().end() <= found.length())
                .filter(found -> found.text(finding.span()).equals(finding.text()));
    }

    private static boolean edits(SpecEdit edit, String id) {
        return edit.files().stream().anyMatch(file -> file.file().equals(SpecPath.decisionsOn(id)));
    }

    private static String hash(SpecDocument document, TextSpan words) {
        TextSpan within =
                new TextSpan(Math.min(words.start(), document.length()), Math.min(words.end(), document.length()));
        return SentenceHash.of(new Places(document).sentence(within));
    }

    private Decision decision(
            Finding finding, Decision.Answer answer, String hash, String why, Optional<Source> source) {
        return new Decision(
                decisions.today().get(),
                finding.rule(),
                finding.text(),
                finding.question().map(Question::text).orElse(finding.message()),
                answer,
                hash,
                why,
                decisions.author().get(),
                Optional.empty(),
                source.map(Source::toString));
    }
}
