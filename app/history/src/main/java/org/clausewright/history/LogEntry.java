package org.clausewright.history;

import java.time.OffsetDateTime;

/// A commit that changed a document.
///
/// @param id      its full id
/// @param path    the document as it was called then, relative to the top of the repository
/// @param when    when it was written, in its author's time zone
/// @param subject the first line of its message
public record LogEntry(
        String id, String path, OffsetDateTime when, String authorName, String authorMail, String subject) {

    public String shortId() {
        return id.substring(0, 7);
    }
}
