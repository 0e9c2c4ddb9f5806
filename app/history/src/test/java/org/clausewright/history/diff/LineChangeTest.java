package org.clausewright.history.diff;

import java.util.List;
import org.clausewright.history.diff.LineChange.Kind;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LineChangeTest {

    private static final String BEFORE = "a\nb\nc\nd\n";

    @Test
    void marksAddedLines() {
        assertEquals(List.of(new LineChange(Kind.ADDED, 2, 2, 2, 0)), changes("a\nx\ny\nb\nc\nd\n"));
    }

    @Test
    void marksModifiedLines() {
        assertEquals(List.of(new LineChange(Kind.MODIFIED, 2, 1, 2, 2)), changes("a\nx\nd\n"));
    }

    @Test
    void marksTheLineThatFollowsRemovedOnes() {
        assertEquals(List.of(new LineChange(Kind.REMOVED, 2, 0, 2, 2)), changes("a\nd\n"));
    }

    @Test
    void marksOneLineAfterTheLastWhereTheEndIsGone() {
        assertEquals(List.of(new LineChange(Kind.REMOVED, 4, 0, 4, 1)), changes("a\nb\nc\n"));
    }

    @Test
    void everyLineOfANewFileIsAdded() {
        assertEquals(List.of(new LineChange(Kind.ADDED, 1, 2, 1, 0)), LineChange.between("", "a\nb"));
    }

    @Test
    void marksNothingWhereOnlyLineEndsDiffer() {
        assertEquals(List.of(), changes("a\r\nb\r\nc\r\nd"));
    }

    private static List<LineChange> changes(String current) {
        return LineChange.between(BEFORE, current);
    }
}
