package org.clausewright.desktop.editor;

import org.clausewright.spec.finding.Finding;

/// The author keeps what a finding is about, on purpose.
///
/// @param why one line
public record Kept(Finding finding, String why) {}
