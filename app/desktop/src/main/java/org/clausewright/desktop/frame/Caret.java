package org.clausewright.desktop.frame;

import org.clausewright.spec.SpecPath;

/// Where the author is: an offset in a file's text, in UTF-16 code units.
public record Caret(SpecPath file, int offset) {}
