package org.clausewright.desktop.editor;

/// An open file with what belongs to it on the screen.
record OpenTab(EditorTab text, FindBar find, CompletionPopup completion) implements AutoCloseable {

    @Override
    public void close() {
        completion.hide();
        find.close();
        text.close();
    }
}
