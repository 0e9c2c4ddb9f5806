package org.clausewright.desktop.conflicts;

/// The pair in front.
///
/// @param number of it among those that are listed, counted from 1
record Open(Pair pair, SideText left, SideText right, int number, int of) {

    /// Whether nothing has changed that is shown or edited.
    boolean isSameAs(Open other) {
        return pair.equals(other.pair)
                && number == other.number
                && of == other.of
                && isSame(left, other.left)
                && isSame(right, other.right);
    }

    private static boolean isSame(SideText one, SideText other) {
        return one.sentence().span().equals(other.sentence().span())
                && one.sentence().text().equals(other.sentence().text())
                && one.locked().equals(other.locked());
    }
}
