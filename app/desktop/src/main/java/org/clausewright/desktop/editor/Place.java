package org.clausewright.desktop.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// Where in a spec the caret is, for people.
///
/// @param titles  of the sections around it, outermost first
/// @param section the innermost of them
public record Place(SpecPath file, List<String> titles, Optional<String> section, Optional<String> clause) {

    public Place {
        titles = List.copyOf(titles);
    }

    /// The innermost section and the clause in it, or else the file: for where there is little room.
    public String brief() {
        String innermost = titles.isEmpty() ? file.value() : titles.getLast();
        return clause.map(id -> innermost + " › " + id).orElse(innermost);
    }

    static Place in(SpecPath file) {
        return new Place(file, List.of(), Optional.empty(), Optional.empty());
    }

    /// @param offset in the snapshot
    static Place of(SpecDocument document, int offset) {
        Optional<Section> section = document.sectionAt(offset);
        Deque<String> titles = new ArrayDeque<>();
        Optional<Section> around = section;
        while (around.isPresent() && titles.size() < 6) {
            titles.addFirst(around.get().title());
            Optional<String> parent = around.get().parent();
            around = parent.flatMap(id -> document.sections().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst());
        }
        return new Place(
                document.path(),
                List.copyOf(titles),
                section.map(Section::id),
                document.clauseAt(offset).map(Clause::id));
    }
}
