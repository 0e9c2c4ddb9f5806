package org.clausewright.desktop.clarify;

import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.parts.OneLine;
import org.clausewright.desktop.parts.Words;
import org.clausewright.lint.Places;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.readings.ReadingQuestion;

/// A finding in its place: the sentence that its words stand in, and a sentence before and after it.
///
/// @param before    the sentence before in the same paragraph, as a reader sees it; may be empty
/// @param marked    the words in doubt, as a span of the sentence's text; may be empty
/// @param title     of the section
/// @param authority of the section
record Excerpt(
        Finding finding,
        String before,
        OneLine sentence,
        TextSpan marked,
        String after,
        Optional<String> title,
        Optional<String> authority) {

    private static final int LONGEST_NEIGHBOUR = 400;

    /// Empty where the finding is not from that spec, or its words are not in it any more.
    static Optional<Excerpt> of(Spec spec, Finding finding) {
        return spec.document(finding.file())
                .filter(document -> finding.span().end() <= document.length())
                .filter(document -> document.text(finding.span()).equals(finding.text()))
                .map(document -> of(spec, document, finding));
    }

    private static Excerpt of(Spec spec, SpecDocument document, Finding finding) {
        TextSpan words = finding.span();
        TextSpan sentence = new Places(document).sentenceSpan(words);
        List<TextSpan> around = sentencesAround(document, sentence);
        int at = around.indexOf(sentence);
        OneLine shown = OneLine.of(document.text(), at < 0 ? line(document, words) : sentence);
        Words plain = new Words(spec);
        Optional<Found<Section>> section = finding.section().flatMap(spec::section);
        return new Excerpt(
                finding,
                at > 0 ? cut(plain.of(document.text(around.get(at - 1))), true) : "",
                shown,
                shown.shown(words),
                at >= 0 && at + 1 < around.size() ? cut(plain.of(document.text(around.get(at + 1))), false) : "",
                section.map(found -> found.value().title()),
                section.flatMap(spec::authorityOf));
    }

    /// The line or lines of words that stand in no sentence: in a heading's attributes, in a fence.
    private static TextSpan line(SpecDocument document, TextSpan words) {
        LineIndex lines = document.lines();
        int start = lines.start(lines.line(words.start()));
        int last = lines.line(words.end());
        int end = last < lines.count() ? lines.start(last + 1) : document.length();
        String text = new TextSpan(start, end).in(document.text());
        return new TextSpan(
                start, Math.max(words.end(), start + text.stripTrailing().length()));
    }

    private static List<TextSpan> sentencesAround(SpecDocument document, TextSpan sentence) {
        int block = document.blockAt(sentence.start());
        int start = document.start(block);
        for (Passage passage : document.blocks().get(block).passages()) {
            List<TextSpan> sentences =
                    passage.sentences().stream().map(each -> each.shift(start)).toList();
            if (sentences.contains(sentence)) {
                return sentences;
            }
        }
        return List.of();
    }

    private static String cut(String text, boolean keepEnd) {
        if (text.length() <= LONGEST_NEIGHBOUR) {
            return text;
        }
        return keepEnd
                ? "\u2026" + text.substring(text.length() - LONGEST_NEIGHBOUR)
                : text.substring(0, LONGEST_NEIGHBOUR) + "\u2026";
    }

    /// Whether the question comes from readings, which have no page of a rule.
    boolean isOfReadings() {
        return finding.rule().equals(ReadingQuestion.RULE);
    }

    /// The section's title, or else the file's name.
    String place() {
        return title.orElse(finding.file().value());
    }
}
