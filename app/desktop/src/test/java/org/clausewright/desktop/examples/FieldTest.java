package org.clausewright.desktop.examples;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FieldTest {

    @Test
    void followsTheFileWhileNobodyTypes() {
        Field field = new Field("before");
        field.receive("after");
        assertEquals("after", field.draft().get());
        assertFalse(field.stale().get());
    }

    @Test
    void keepsADraftAndSaysSoWhenTheFileChangesBeneath() {
        Field field = new Field("before");
        field.draft().set("mine");
        field.receive("theirs");
        assertEquals("mine", field.draft().get());
        assertTrue(field.stale().get());
        field.reset();
        assertEquals("theirs", field.draft().get());
        assertFalse(field.stale().get());
    }

    @Test
    void isNotStaleWhenASnapshotBringsTheSameText() {
        Field field = new Field("before");
        field.draft().set("mine");
        field.receive("before");
        assertFalse(field.stale().get());
        assertTrue(field.isDirty());
    }

    @Test
    void isCleanOnceItsDraftIsInTheFile() {
        Field field = new Field("before");
        field.draft().set("mine ");
        field.committed();
        field.receive("mine");
        assertFalse(field.isDirty());
        assertEquals("mine", field.draft().get());
    }
}
