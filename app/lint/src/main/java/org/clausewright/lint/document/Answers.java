package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.Modal;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.lint.OneLine;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.text.TextSpan;

/// Ready answers that more than one rule offers.
final class Answers {

    private Answers() {}

    static Answer in(String words) {
        return Answer.inWords(words);
    }

    /// Other words for those of a span.
    static Answer instead(String answer, TextSpan span, String words) {
        return Answer.by(answer, Rewording.of(span, words));
    }

    /// What the end of the sentence gets, before the signs that close it.
    static Answer added(String answer, Sentence sentence, String before, String blank, String hint) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(before));
        parts.add(new Part.Blank(blank, hint));
        return Answer.by(answer, new Rewording(List.of(new Change(TextSpan.at(sentence.endOfWords()), parts))));
    }

    /// The modal of another strength, its negation kept: *must not* for *should not*.
    static String words(Modality modality) {
        return switch (modality) {
            case MUST, DEFAULT -> "must";
            case MUST_NOT -> "must not";
            case SHOULD -> "should";
            case SHOULD_NOT -> "should not";
            case MAY -> "may";
        };
    }

    /// Whether a modal is the plain word that [#words] gives, so that another may take its place.
    static boolean isPlain(Sentence sentence, Modal modal) {
        String said = OneLine.of(sentence.text(modal.span())).toLowerCase(java.util.Locale.ROOT);
        return said.equals(words(modal.modality()))
                || (modal.modality() == Modality.MUST && said.equals("shall"))
                || (modal.modality() == Modality.MUST_NOT
                        && (said.equals("must never") || said.equals("shall not") || said.equals("may not")))
                || (modal.modality() == Modality.SHOULD_NOT && said.equals("should never"));
    }
}
