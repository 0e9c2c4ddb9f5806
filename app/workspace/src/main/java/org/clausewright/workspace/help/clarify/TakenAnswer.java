package org.clausewright.workspace.help.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// An answer as it went into the spec, so that it can be taken back.
///
/// @param revision the text revision right after it
public record TakenAnswer(List<Stretch> stretches, long revision) {

    /// How much of the text around a change must be as it was for the change to be found again.
    private static final int AROUND = 24;

    /// A stretch of a file before and after, with some of what stands around it.
    ///
    /// @param start where it stood afterwards
    public record Stretch(SpecPath file, int start, String before, String after) {}

    public TakenAnswer {
        stretches = List.copyOf(stretches);
    }

    /// @param text the texts before the edits
    static TakenAnswer of(List<FileEdit> files, Function<SpecPath, String> text) {
        List<Stretch> stretches = new ArrayList<>();
        for (FileEdit file : files) {
            if (!file.edits().isEmpty()) {
                stretches.add(stretch(file, text.apply(file.file())));
            }
        }
        return new TakenAnswer(stretches, -1);
    }

    private static Stretch stretch(FileEdit file, String text) {
        int start = Math.max(0, file.edits().getFirst().span().start() - AROUND);
        int end = Math.min(text.length(), file.edits().getLast().span().end() + AROUND);
        String before = text.substring(start, end);
        List<TextEdit> within = file.edits().stream()
                .map(edit -> new TextEdit(edit.span().shift(-start), edit.replacement()))
                .toList();
        return new Stretch(file.file(), start, before, TextEdits.apply(before, within));
    }

    TakenAnswer at(long textRevision) {
        return new TakenAnswer(stretches, textRevision);
    }

    /// Whether its decision is in its file; where it has none, whether its words are in the text.
    boolean stands(Function<SpecPath, String> text) {
        List<Stretch> decisions = stretches.stream()
                .filter(stretch -> stretch.file().value().startsWith("decisions/"))
                .toList();
        return (decisions.isEmpty() ? stretches : decisions)
                .stream().allMatch(stretch -> text.apply(stretch.file()).contains(stretch.after()));
    }

    /// What takes it back in texts that may have been changed since; empty where a stretch is not there any more, or
    /// stands there twice.
    Optional<SpecEdit> back(String title, Function<SpecPath, String> text) {
        List<FileEdit> files = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String now = text.apply(stretch.file());
            int at = now.startsWith(stretch.after(), stretch.start()) ? stretch.start() : now.indexOf(stretch.after());
            boolean twice = at != stretch.start() && now.indexOf(stretch.after(), at + 1) >= 0;
            if (at < 0 || twice) {
                return Optional.empty();
            }
            TextSpan span = new TextSpan(at, at + stretch.after().length());
            String taken = stretch.after();
            String original = stretch.before();
            List<TextEdit> edits = TextEdits.between(taken, original).stream()
                    .map(edit -> new TextEdit(edit.span().shift(span.start()), edit.replacement()))
                    .toList();
            files.add(new FileEdit(stretch.file(), edits));
        }
        return Optional.of(new SpecEdit(title, files));
    }
}
