package org.clausewright.history.diff;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.clausewright.spec.text.TextSpan;
import org.eclipse.jgit.diff.Edit;

/// The words that changed in lines that took the place of others, for each line; no spans where too little is left of
/// the old words to speak of the same lines.
record WordDiff(List<List<TextSpan>> removed, List<List<TextSpan>> added) {

    private static final int MOST_CHARACTERS = 200_000;

    static WordDiff between(List<String> oldLines, List<String> newLines) {
        if (oldLines.isEmpty() || newLines.isEmpty() || length(oldLines) + length(newLines) > MOST_CHARACTERS) {
            return none(oldLines, newLines);
        }
        Words before = Words.of(oldLines);
        Words after = Words.of(newLines);
        List<Edit> edits = Tokens.differences(before.tokens(), after.tokens());
        boolean[] goneBefore = new boolean[before.tokens().size()];
        boolean[] newAfter = new boolean[after.tokens().size()];
        for (Edit edit : edits) {
            Arrays.fill(goneBefore, edit.getBeginA(), edit.getEndA(), true);
            Arrays.fill(newAfter, edit.getBeginB(), edit.getEndB(), true);
        }
        if (!before.isMostlyKept(goneBefore) && !after.isMostlyKept(newAfter)) {
            return none(oldLines, newLines);
        }
        return new WordDiff(before.spans(goneBefore), after.spans(newAfter));
    }

    private static WordDiff none(List<String> oldLines, List<String> newLines) {
        return new WordDiff(
                Collections.nCopies(oldLines.size(), List.of()), Collections.nCopies(newLines.size(), List.of()));
    }

    private static long length(List<String> lines) {
        return lines.stream().mapToLong(String::length).sum();
    }
}
