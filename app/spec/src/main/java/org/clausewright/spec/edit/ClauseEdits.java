package org.clausewright.spec.edit;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Edits that make clauses.
public final class ClauseEdits {

    private static final String STOPS = ".!?\u2026:;\u3002";

    private ClauseEdits() {}

    /// Tags a sentence as a clause and makes its example file: at the end of the selection, or else before the full
    /// stop of the sentence at the caret.
    ///
    /// @param selection an empty span for a caret
    /// @param id        a fresh id; see [FreshId]
    public static Outcome<SpecEdit> tag(Spec spec, SpecDocument document, TextSpan selection, String id) {
        if (spec.has(id)) {
            return Outcome.failed(new EditFailure.IdTaken(id));
        }
        Optional<Integer> place = place(document, selection);
        if (place.isEmpty()) {
            return Outcome.failed(new EditFailure.NoSentence());
        }
        String title = document.sectionAt(place.get()).map(Section::title).orElse(spec.name());
        FileEdit tag = new FileEdit(document.path(), List.of(TextEdit.insert(place.get(), "[^" + id + "]")));
        if (spec.exampleFile(id).isPresent()) {
            return Outcome.done(new SpecEdit("Tag as clause", List.of(tag)));
        }
        FileEdit file =
                new FileEdit(SpecPath.examplesOf(id), List.of(TextEdit.insert(0, ExampleFile.header(id, title))));
        return Outcome.done(new SpecEdit("Tag as clause", List.of(tag, file)));
    }

    private static Optional<Integer> place(SpecDocument document, TextSpan selection) {
        Optional<TextSpan> sentence = document.passages().stream()
                .filter(ClauseEdits::canHoldClauses)
                .filter(passage -> passage.span().touches(selection.start()))
                .flatMap(passage -> passage.sentences().stream())
                .filter(found -> found.touches(selection.start()))
                .findFirst();
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        if (!selection.isEmpty() && sentence.get().contains(selection)) {
            return Optional.of(trimmedEnd(document, selection));
        }
        return Optional.of(trimmedEnd(document, sentence.get()));
    }

    private static boolean canHoldClauses(Passage passage) {
        return passage.kind() == Passage.Kind.RULE
                || passage.kind() == Passage.Kind.COMMENTARY
                || passage.kind() == Passage.Kind.QUOTATION;
    }

    private static int trimmedEnd(SpecDocument document, TextSpan span) {
        String text = document.text(span);
        int end = text.stripTrailing().length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return span.start() + end;
    }
}
