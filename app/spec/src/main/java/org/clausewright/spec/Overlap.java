package org.clausewright.spec;

import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Section;

/// A section of a spec that speaks of the same as a section of one of its imports. One of the two is a default that the
/// other overrides; which of them holds is what the precedence says.
///
/// @param own        the section of the spec itself
/// @param imported   the section of the import
/// @param precedence of `own`, on the left, against `imported`
public record Overlap(Found<Section> own, Found<Section> imported, Kind kind, Precedence precedence) {

    /// How it is known that they speak of the same.
    public enum Kind {
        /// Both name the same id.
        SAME_ID,
        /// Both have the same title, and an authority.
        SAME_TITLE,
        /// The own section links to the other, and has another authority.
        LINK
    }
}
