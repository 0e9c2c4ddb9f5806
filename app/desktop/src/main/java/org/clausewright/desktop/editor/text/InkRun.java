package org.clausewright.desktop.editor.text;

import org.clausewright.spec.text.TextSpan;

/// An ink over a stretch of the source. Runs may overlap and nest.
public record InkRun(Ink ink, TextSpan span) {}
