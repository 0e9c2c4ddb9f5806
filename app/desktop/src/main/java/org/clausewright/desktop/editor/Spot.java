package org.clausewright.desktop.editor;

import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;

/// A place to go to.
record Spot(SpecPath file, TextSpan span) {}
