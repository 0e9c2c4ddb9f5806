package org.clausewright.spec.document;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// A passage that can be tested on its own: the words that a tag such as `[^sy73]` closes. All spans are offsets into
/// the document.
///
/// @param id       the tag's name
/// @param section  the id of the section it stands in; empty before the first heading
/// @param tag      where `[^sy73]` stands
/// @param text     from the start of the sentence, or from the previous tag in it, up to the tag
/// @param sentence the whole sentence, the tags in it included
public record Clause(String id, Optional<String> section, TextSpan tag, TextSpan text, TextSpan sentence) {

    public Clause {
        requireNonNull(id, "id");
        requireNonNull(section, "section");
        requireNonNull(tag, "tag");
        requireNonNull(text, "text");
        requireNonNull(sentence, "sentence");
    }
}
