package org.clausewright.desktop.search;

import java.util.List;
import org.clausewright.spec.SpecPath;

/// What was found in one file.
record FileHits(SpecPath file, List<Hit> hits) {

    FileHits {
        hits = List.copyOf(hits);
    }
}
