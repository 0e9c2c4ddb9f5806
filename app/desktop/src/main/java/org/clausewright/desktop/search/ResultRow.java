package org.clausewright.desktop.search;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.SpecPath;

/// A line of the list of results.
sealed interface ResultRow {

    /// The name of a file, above its hits.
    record Heading(SpecPath file, int hits) implements ResultRow {}

    record Found(Hit hit) implements ResultRow {}

    static List<ResultRow> of(List<FileHits> results) {
        List<ResultRow> rows = new ArrayList<>();
        for (FileHits file : results) {
            rows.add(new Heading(file.file(), file.hits().size()));
            file.hits().forEach(hit -> rows.add(new Found(hit)));
        }
        return List.copyOf(rows);
    }
}
