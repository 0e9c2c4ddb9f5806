package org.clausewright.lint;

/// What a block rule may ask of the spec around its passage. What it was told is remembered: its result is worked
/// out again as soon as one answer would be another.
public interface Facts {

    /// How the section of the passage stands on the ladder of authority.
    enum Standing {
        /// No rule outranks it.
        HIGHEST,
        /// It has an authority below the highest.
        OUTRANKED,
        /// The spec ranks other sections and not this one: it introduces, defines or explains.
        OUTSIDE,
        /// The spec ranks no section.
        UNRANKED
    }

    Standing standing();

    /// Whether the spec says what this term means. The forms of a word are one: *refunds* is defined where *refund*
    /// is.
    boolean defines(String term);
}
