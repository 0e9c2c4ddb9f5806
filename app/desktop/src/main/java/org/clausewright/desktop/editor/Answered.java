package org.clausewright.desktop.editor;

import org.clausewright.spec.finding.Finding;

/// The author has chosen one of the ready answers to the question of a finding.
public record Answered(Finding finding, String answer) {}
