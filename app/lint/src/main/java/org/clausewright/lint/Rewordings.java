package org.clausewright.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Whether other words do what they are meant to: the finding is gone, and nothing new is found in their place. Says so
/// after linting the text as it would be.
public final class Rewordings {

    /// What linting the new words came to.
    public sealed interface Verdict {

        /// The finding is gone, and there is no new one.
        record Fine() implements Verdict {}

        /// The same rule still asks about the sentence.
        record StillThere() implements Verdict {}

        /// The finding is gone, but others have come.
        ///
        /// @param findings in the order of the text; spans are those of the text with the new words
        record BringsNew(List<Finding> findings) implements Verdict {

            public BringsNew {
                findings = List.copyOf(findings);
            }
        }

        default boolean isFine() {
            return this instanceof Fine;
        }
    }

    private record Kind(String rule, String words) {

        static Kind of(Finding finding) {
            return new Kind(finding.rule(), OneLine.of(finding.text()));
        }
    }

    private final Finding finding;
    private final TextSpan before;
    private final TextSpan after;

    private Rewordings(Finding finding, TextSpan before, TextSpan after) {
        this.finding = finding;
        this.before = before;
        this.after = after;
    }

    /// Takes as long as linting a changed block twice; keep it off the window's thread. New findings count where they
    /// are errors or warnings, or as severe as the one that goes.
    ///
    /// @param lint    a linter that knows the spec already, so that only what changes is looked at
    /// @param finding as it stands in that snapshot
    public static Verdict check(Function<Spec, List<Finding>> lint, Spec spec, Finding finding, SpecEdit edit) {
        SpecDocument document = spec.document(finding.file())
                .orElseThrow(() -> new IllegalArgumentException("no such document: " + finding.file()));
        List<TextEdit> edits = edit.files().stream()
                .filter(file -> file.file().equals(finding.file()))
                .findFirst()
                .map(FileEdit::edits)
                .orElse(List.of());
        TextSpan sentence = new Places(document).sentenceSpan(finding.span());
        int start = sentence.start();
        int end = sentence.end();
        int growth = 0;
        for (TextEdit each : edits) {
            start = Math.min(start, each.span().start());
            end = Math.max(end, each.span().end());
            growth += each.growth();
        }
        TextSpan before = new TextSpan(start, end);
        TextSpan after = new TextSpan(start, end + growth);
        return new Rewordings(finding, before, after).compare(lint.apply(spec), lint.apply(spec.edit(edit)));
    }

    private Verdict compare(List<Finding> old, List<Finding> now) {
        List<Finding> oldHere =
                old.stream().filter(found -> isIn(found, before)).toList();
        List<Finding> nowHere = now.stream()
                .filter(Finding::isOpen)
                .filter(found -> isIn(found, after))
                .toList();
        if (ofTheRule(nowHere) >= Math.max(1, ofTheRule(oldHere))) {
            return new Verdict.StillThere();
        }
        Map<Kind, Integer> known = new HashMap<>();
        oldHere.forEach(found -> known.merge(Kind.of(found), 1, Integer::sum));
        List<Finding> brought = nowHere.stream()
                .filter(this::counts)
                .filter(found -> known.merge(Kind.of(found), -1, Integer::sum) < 0)
                .toList();
        return brought.isEmpty() ? new Verdict.Fine() : new Verdict.BringsNew(brought);
    }

    private boolean isIn(Finding found, TextSpan stretch) {
        return found.file().equals(finding.file())
                && stretch.touches(found.span().start())
                && found.span().start() < Math.max(stretch.end(), stretch.start() + 1);
    }

    private long ofTheRule(List<Finding> findings) {
        return findings.stream()
                .filter(found -> found.rule().equals(finding.rule()))
                .count();
    }

    private boolean counts(Finding found) {
        return found.severity().isAtLeast(Severity.WARNING) || found.severity().isAtLeast(finding.severity());
    }
}
