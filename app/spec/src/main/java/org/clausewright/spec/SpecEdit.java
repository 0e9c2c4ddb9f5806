package org.clausewright.spec;

import java.util.List;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// One change of a spec as its author sees it, and one undo step, however many files it touches.
///
/// @param title what was done, as a menu says it after "Undo": "Add example"
public record SpecEdit(String title, List<FileEdit> files) {

    public SpecEdit {
        requireNonNull(title, "title");
        files = List.copyOf(files);
        long distinct = files.stream().map(FileEdit::file).distinct().count();
        if (distinct != files.size()) {
            throw new IllegalArgumentException("one file stands twice in: " + title);
        }
    }

    public static SpecEdit of(String title, SpecPath file, List<TextEdit> edits) {
        return new SpecEdit(title, List.of(new FileEdit(file, edits)));
    }

    public static SpecEdit of(String title, SpecPath file, TextEdit edit) {
        return of(title, file, List.of(edit));
    }

    /// Where a passage stands after the edit, as [TextEdits#follow] says.
    public TextSpan follow(SpecPath file, TextSpan span) {
        return files.stream()
                .filter(edited -> edited.file().equals(file))
                .flatMap(edited -> edited.edits().reversed().stream())
                .reduce(span, TextEdits::follow, (_, last) -> last);
    }

    public boolean isEmpty() {
        return files.stream().allMatch(file -> file.edits().isEmpty());
    }
}
