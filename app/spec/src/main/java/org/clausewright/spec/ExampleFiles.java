package org.clausewright.spec;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.spec.document.SpecDocument;

/// The example files of a spec.
///
/// @param byClause in the order of their paths
record ExampleFiles(SequencedMap<String, ExampleFile> byClause) {

    ExampleFiles {
        byClause = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byClause));
    }

    static ExampleFiles of(Map<SpecPath, String> texts) {
        Map<String, ExampleFile> files = new HashMap<>();
        texts.forEach((path, text) -> files.put(path.stem(), ExampleFile.of(SpecDocument.parse(path, text))));
        return sorted(files);
    }

    private static ExampleFiles sorted(Map<String, ExampleFile> files) {
        SequencedMap<String, ExampleFile> sorted = new LinkedHashMap<>();
        files.values().stream()
                .sorted(Comparator.comparing(ExampleFile::path))
                .forEach(file -> sorted.put(file.clause(), file));
        return new ExampleFiles(sorted);
    }

    Optional<ExampleFile> of(String clause) {
        return Optional.ofNullable(byClause.get(clause));
    }

    Optional<ExampleFile> at(SpecPath path) {
        return of(path.stem()).filter(file -> file.path().equals(path));
    }

    /// A file that is not here yet comes; one whose text becomes empty goes.
    ///
    /// @throws IndexOutOfBoundsException where an edit reaches beyond a text
    ExampleFiles edit(List<FileEdit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        Map<String, ExampleFile> files = new HashMap<>(byClause);
        for (FileEdit edit : edits) {
            SpecPath path = edit.file();
            ExampleFile old = files.get(path.stem());
            SpecDocument document = (old == null ? SpecDocument.parse(path, "") : old.document()).edit(edit.edits());
            if (document.length() == 0) {
                files.remove(path.stem());
            } else {
                files.put(path.stem(), ExampleFile.of(document));
            }
        }
        return sorted(files);
    }
}
