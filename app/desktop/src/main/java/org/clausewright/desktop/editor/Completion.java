package org.clausewright.desktop.editor;

/// One thing that may be meant.
///
/// @param insert what is written
/// @param detail what it stands for: a title, the words of a clause
record Completion(String insert, String detail) {}
