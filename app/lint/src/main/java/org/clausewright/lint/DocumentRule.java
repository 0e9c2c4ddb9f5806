package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.text.TextSpan;

/// A rule that compares passages wherever they stand. It first reads what matters to it out of each passage, which is
/// kept as long as the block that holds the passage; it compares again only when some of what it read is another.
///
/// @param <T> what it reads: a value that is equal to another exactly where the comparison would come out the same,
///            spans in it in offsets of the passage
public non-sealed interface DocumentRule<T> extends Rule {

    /// One thing that was read, and where.
    ///
    /// @param section  the section it stands in
    /// @param standing how that section stands on the ladder of authority
    /// @param rank     its level on that ladder, its own or inherited, from 0, the highest
    record Reading<T>(T value, SpecPath file, Optional<String> section, Facts.Standing standing, OptionalInt rank) {}

    /// Takes what was found.
    interface Remarks {

        /// @param reading the index of the reading that it is about
        /// @param hit     in offsets of that reading's passage
        void add(int reading, Hit hit);

        /// The same about a second reading as well. A rule that looks at the whole spec then keeps silent about
        /// the two.
        ///
        /// @param there where the other one stands, in offsets of its passage
        default void add(int reading, Hit hit, int other, TextSpan there) {
            add(reading, hit);
        }
    }

    /// The kinds of passages that it looks at.
    default Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE);
    }

    /// What matters of a passage. Called for every passage of those kinds, whatever its language.
    List<T> read(Prose prose);

    /// Compares what was read in the English documents of a spec, in the order of the texts. Has to be about linear in
    /// the number of readings.
    void check(Settings settings, List<Reading<T>> readings, Remarks remarks);
}
