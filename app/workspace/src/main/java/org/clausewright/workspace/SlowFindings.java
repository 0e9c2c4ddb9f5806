package org.clausewright.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.lint.Linter;
import org.clausewright.lint.SlowFinding;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// What the slow rules found in the snapshot that they last saw. It stays in sight in later ones, as long as its words
/// are there, and those of the passages that it rests on.
record SlowFindings(Spec spec, List<SlowFinding> findings) {

    static final SlowFindings NONE = new SlowFindings(Spec.of("", Settings.DEFAULT, List.of(), Map.of()), List.of());

    SlowFindings {
        findings = List.copyOf(findings);
    }

    /// All findings in a later snapshot, in the order of files and places.
    ///
    /// @param others what the other rules found there
    List<Finding> in(Spec now, List<Finding> others) {
        List<Finding> here =
                findings.stream().flatMap(finding -> in(now, finding).stream()).toList();
        return Linter.together(now, others, here);
    }

    private Optional<Finding> in(Spec now, SlowFinding slow) {
        Finding finding = slow.finding();
        boolean holds = slow.beside()
                .map(other -> place(now, other.file(), other.span()).isPresent())
                .orElse(true);
        return holds ? place(now, finding.file(), finding.span()).map(finding::at) : Optional.empty();
    }

    /// Where a passage stands now: as far from the start as before, as far from the end, or where else its words are,
    /// if that is one place.
    private Optional<TextSpan> place(Spec now, SpecPath file, TextSpan span) {
        Optional<SpecDocument> before = spec.document(file);
        Optional<SpecDocument> after = now.document(file);
        if (before.isEmpty() || after.isEmpty() || before.get() == after.get()) {
            return after.map(_ -> span);
        }
        String words = before.get().text(span);
        String text = after.get().text();
        int growth = text.length() - before.get().length();
        return Stream.of(span.start(), span.start() + growth)
                .filter(start -> text.startsWith(words, start))
                .findFirst()
                .or(() -> onlyPlace(words, text))
                .map(start -> new TextSpan(start, start + words.length()));
    }

    private static Optional<Integer> onlyPlace(String words, String text) {
        int first = text.indexOf(words);
        return first >= 0 && first == text.lastIndexOf(words) ? Optional.of(first) : Optional.empty();
    }
}
