package org.clausewright.desktop.examples;

import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;

/// An example in the list.
///
/// @param key      stays with the example from snapshot to snapshot
/// @param document the file it stands in, of the same snapshot as the example
/// @param ordinal  its place among the examples of that file, from 0
record Card(long key, SpecDocument document, Example example, int ordinal) {

    /// `spec.md:120`
    String place() {
        return document.path().value() + ":"
                + document.lines().line(example.span().start());
    }

    /// Whether a card shows the same as another, wherever it stands.
    boolean looksLike(Card other) {
        Example mine = example;
        Example theirs = other.example;
        return key == other.key
                && mine.title().equals(theirs.title())
                && mine.problem().equals(theirs.problem())
                && mine.rubric().equals(theirs.rubric())
                && place().equals(other.place())
                && mine.body().in(document.text()).equals(theirs.body().in(other.document.text()));
    }
}
