package org.clausewright.lint;

import java.util.Optional;
import java.util.Set;

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

    /// A section of the same document, seen from the one that the passage stands in.
    enum Neighbour {
        PREVIOUS,
        NEXT
    }

    Standing standing();

    /// Whether the spec says what this term means. The forms of a term are one: *the refunds* are defined where
    /// *Refund* is.
    boolean defines(String term);

    /// Whether a list is the next block: what a sentence that ends in a colon announces.
    boolean listFollows();

    /// Who has a duty in the section of the passage, by the words before *must* and its like, as stems: `agent`,
    /// `duty supervisor`.
    Set<String> actors();

    /// Whether one example of the section has all these words in its title or its turns, stop words left out.
    boolean isExemplified(String words);

    /// The id of the section before or behind the passage's own in the same document.
    Optional<String> section(Neighbour neighbour);
}
