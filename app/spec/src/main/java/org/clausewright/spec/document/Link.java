package org.clausewright.spec.document;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// A link to a section or clause: `[?](#id)` or `[words](#id)`, and `#base:id` for one of an import. `base:id` without
/// the hash is one as well where the spec imports something as `base`; else it may be an address such as `tel:112`.
///
/// @param target     the id, with the prefix of an import where it has one
/// @param targetSpan where that id stands
/// @param titled     whether its words are `?`, so that a reader sees the target's title
/// @param section    the id of the section it stands in
/// @param hash       whether a `#` stands before the id
public record Link(
        TextSpan span, String target, TextSpan targetSpan, boolean titled, Optional<String> section, boolean hash) {}
