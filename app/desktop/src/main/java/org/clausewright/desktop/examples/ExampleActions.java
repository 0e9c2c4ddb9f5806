package org.clausewright.desktop.examples;

import org.clausewright.desktop.frame.Desk;

/// What is done with whole examples: each is one undo step.
final class ExampleActions {

    private final Desk desk;
    private final ExamplesModel model;

    ExampleActions(Desk desk, ExamplesModel model) {
        this.desk = desk;
        this.model = model;
    }

    void add() {
        throw new IllegalStateException(desk.toString() + model);
    }

    void tagSentence() {
        throw new IllegalStateException();
    }

    void duplicate(long key) {
        throw new IllegalStateException(Long.toString(key));
    }

    void move(long key, int by) {
        throw new IllegalStateException(Long.toString(key + by));
    }

    void delete(long key) {
        throw new IllegalStateException(Long.toString(key));
    }
}
