package org.clausewright.vale;

import java.util.List;

/// What a check found in a text.
///
/// @param start        offset in the text
/// @param replacements what the words could be replaced by
/// @param note         what a check has to know of it when it looks at a document's matches together; else empty
record Match(int start, int end, String message, List<String> replacements, String note) {

    Match {
        replacements = List.copyOf(replacements);
    }

    static Match of(int start, int end, String message, List<String> replacements) {
        return new Match(start, end, message, replacements, "");
    }
}
