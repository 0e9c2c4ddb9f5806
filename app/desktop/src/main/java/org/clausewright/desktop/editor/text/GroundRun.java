package org.clausewright.desktop.editor.text;

import org.clausewright.spec.text.TextSpan;

/// A ground under the whole lines that a stretch of the source touches.
public record GroundRun(Ground ground, TextSpan span) {}
