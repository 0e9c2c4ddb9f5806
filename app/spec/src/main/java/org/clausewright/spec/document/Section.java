package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// A heading and what stands under it. All spans are offsets into the document.
///
/// @param id         the id in its attributes, or the GitHub slug of the title where it has none
/// @param explicitId whether the id stands in the text
/// @param title      the title as written, without markers and attributes
/// @param level      1 to 6
/// @param authority  the authority that its own heading names, not inherited; may be no level of the ladder
/// @param parent     the id of the section that this one stands in
/// @param heading    the heading's line or lines, without the final line break
/// @param titleSpan  where the title stands
/// @param attributes where `{...}` stands, braces included
/// @param idSpan     where the id stands, without the `#`
/// @param authoritySpan where the authority's name stands
/// @param own        from the heading up to the next heading of any level
/// @param extent     from the heading up to the next heading of this level or a higher one
public record Section(
        String id,
        boolean explicitId,
        String title,
        int level,
        Optional<String> authority,
        List<String> tags,
        Optional<String> parent,
        TextSpan heading,
        TextSpan titleSpan,
        Optional<TextSpan> attributes,
        Optional<TextSpan> idSpan,
        Optional<TextSpan> authoritySpan,
        TextSpan own,
        TextSpan extent) {

    public Section {
        tags = List.copyOf(tags);
    }
}
