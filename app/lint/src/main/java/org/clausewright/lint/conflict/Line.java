package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// A sentence that rules, where it stands.
///
/// @param section the number of its section in [SectionVectors]; -1 where it stands in none
/// @param span    in the document, its tag included
/// @param plain   its words alone, as long as the span
record Line(SpecDocument document, int section, TextSpan span, String plain) {

    /// Those of some sections, in the order of the texts, without questions.
    ///
    /// @param cancelled asked now and then; once it is true, what is left is passed over
    static List<Line> in(List<Extent> extents, SectionVectors sections, BooleanSupplier cancelled) {
        return Extent.parts(extents).parallelStream()
                .map(extent -> cancelled.getAsBoolean() ? List.<Line>of() : in(extent, sections))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> in(Extent extent, SectionVectors sections) {
        List<Line> found = new ArrayList<>();
        for (Passage passage : extent.passages()) {
            if (passage.kind() == Passage.Kind.RULE) {
                int section = sections.at(extent.document(), passage.span().start());
                for (TextSpan span : passage.sentences()) {
                    String plain = Numbering.blanked(passage.plain(span));
                    if (!plain.stripTrailing().endsWith("?")) {
                        found.add(new Line(extent.document(), section, span, plain));
                    }
                }
            }
        }
        return found;
    }

    /// Its words, at their places in the document.
    Sentence sentence() {
        return Sentence.at(span.start(), plain);
    }

    /// As it is quoted.
    Place place() {
        return new Place(document, section, NormWords.quote(document, span));
    }

    /// A part of it as it is quoted.
    Place place(TextSpan part) {
        return new Place(document, section, part);
    }

    boolean isSameAs(Line other) {
        return document == other.document && span.equals(other.span);
    }

    boolean isOfSection(Line other) {
        return document == other.document && section == other.section;
    }
}
