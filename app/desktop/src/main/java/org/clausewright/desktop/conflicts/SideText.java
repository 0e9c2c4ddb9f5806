package org.clausewright.desktop.conflicts;

import java.util.Optional;
import org.clausewright.desktop.parts.OneLine;
import org.clausewright.lint.Places;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.text.TextSpan;

/// One of the two passages in its sentence.
///
/// @param title    of its section, or else the file's name
/// @param sentence the whole sentence that the quote stands in
/// @param quoted   the quote, as a span of the sentence's text
/// @param locked   why it cannot be changed from here
record SideText(Side side, String title, OneLine sentence, TextSpan quoted, Optional<Failure> locked) {

    static SideText of(Spec spec, Side side, String sectionTitle, Optional<Failure> locked) {
        SpecDocument document = spec.document(side.file())
                .orElseThrow(() -> new IllegalArgumentException("no such document: " + side.file()));
        TextSpan sentence = new Places(document).sentenceSpan(side.span());
        TextSpan all = new TextSpan(
                sentence.start(), Math.max(sentence.end(), side.span().end()));
        OneLine shown = OneLine.of(document.text(), all);
        return new SideText(
                side,
                sectionTitle.isEmpty() ? side.file().value() : sectionTitle,
                shown,
                shown.shown(side.span()),
                locked);
    }

    /// How a link or a `BAD[#...]` names the section of the passage; empty where it stands in none.
    Optional<String> section() {
        return side.section().map(side.file()::qualified);
    }
}
