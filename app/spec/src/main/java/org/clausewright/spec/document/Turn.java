package org.clausewright.spec.document;

import org.clausewright.spec.text.TextSpan;

/// One message of an example's conversation.
///
/// @param role       `system`, `developer`, `user`, `assistant` or `tool`
/// @param attributes what else stands in the opening tag, as written: `recipient="browser"`
/// @param content    the message, entities decoded, without the line breaks at its ends
/// @param span       from the opening tag to the end of the closing one, in the document
/// @param body       what stands between the tags, in the document
public record Turn(String role, String attributes, String content, TextSpan span, TextSpan body) {}
