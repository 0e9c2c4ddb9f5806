package org.clausewright.spec.document;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// A link to a section or clause of the spec: `[?](#id)` or `[words](#id)`.
///
/// @param target     the id after `#`
/// @param targetSpan where that id stands
/// @param titled     whether its words are `?`, so that a reader sees the target's title
/// @param section    the id of the section it stands in
public record Link(TextSpan span, String target, TextSpan targetSpan, boolean titled, Optional<String> section) {}
