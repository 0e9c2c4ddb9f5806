package org.clausewright.spec.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Edits that make clauses.
public final class ClauseEdits {

    private static final String STOPS = ".!?\u2026:;\u3002";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private ClauseEdits() {}

    /// Tags a sentence as a clause and makes its example file: at the end of the selection, or else before the full
    /// stop of the sentence at the caret.
    ///
    /// @param selection an empty span for a caret
    /// @param id        a fresh id; see [FreshId]
    public static Outcome<SpecEdit> tag(Spec spec, SpecDocument document, TextSpan selection, String id) {
        if (!ID.matcher(id).matches()) {
            return Outcome.failed(new EditFailure.BadId(id));
        }
        if (spec.has(id)) {
            return Outcome.failed(new EditFailure.IdTaken(id));
        }
        Optional<Integer> place = place(document, selection);
        if (place.isEmpty()) {
            return Outcome.failed(new EditFailure.NoSentence());
        }
        TextEdit insertion = TextEdit.insert(place.get(), "[^" + id + "]");
        Optional<EditFailure> refused = refused(document, insertion, id);
        if (refused.isPresent()) {
            return Outcome.failed(refused.get());
        }
        String title = document.sectionAt(place.get()).map(Section::title).orElse(spec.name());
        FileEdit tag = new FileEdit(document.path(), List.of(insertion));
        if (spec.exampleFile(id).isPresent()) {
            return Outcome.done(new SpecEdit("Tag as clause", List.of(tag)));
        }
        FileEdit file =
                new FileEdit(SpecPath.examplesOf(id), List.of(TextEdit.insert(0, ExampleFile.header(id, title))));
        return Outcome.done(new SpecEdit("Tag as clause", List.of(tag, file)));
    }

    private static Optional<Integer> place(SpecDocument document, TextSpan selection) {
        List<TextSpan> sentences = document.passages().stream()
                .filter(ClauseEdits::canHoldClauses)
                .filter(passage -> passage.span().touches(selection.start()))
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        Optional<TextSpan> sentence = sentences.stream()
                .filter(found -> found.contains(selection.start()))
                .findFirst()
                .or(() -> sentences.stream()
                        .filter(found -> found.touches(selection.start()))
                        .findFirst());
        return sentence.map(
                found -> trimmedEnd(document, !selection.isEmpty() && found.contains(selection) ? selection : found));
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

    /// A tag in code, a comment or a link's target is none, and one right behind another closes no words: what the
    /// document would be is asked, rather than the places guessed.
    private static Optional<EditFailure> refused(SpecDocument document, TextEdit tag, String id) {
        List<Clause> before = document.clauses();
        List<Clause> after = document.edit(List.of(tag)).clauses();
        Optional<Clause> made =
                after.stream().filter(clause -> clause.id().equals(id)).findFirst();
        if (made.isEmpty() || after.size() != before.size() + 1) {
            return Optional.of(new EditFailure.NoSentence());
        }
        return made.get().text().isEmpty() ? Optional.of(new EditFailure.TaggedAlready()) : Optional.empty();
    }
}
