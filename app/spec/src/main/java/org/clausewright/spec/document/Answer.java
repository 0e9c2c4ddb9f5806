package org.clausewright.spec.document;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// An assistant's turn that is judged.
///
/// @param otherSection the section that a `BAD[#section]` answer offends against
/// @param why          the words after the verdict; may be empty
/// @param comment      where `<!-- ... -->` stands in the document
public record Answer(Verdict verdict, Optional<String> otherSection, String why, Turn turn, TextSpan comment) {}
