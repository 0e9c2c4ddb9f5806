package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// The norm of a clause in the words of its document, on one line and without tags.
///
/// @param subject   who or what it is said of: `the agent`, `Vouchers`; empty in a command
/// @param act       what is to be done: `move every traveller to the next flight`; empty where the sentence says none
/// @param condition `When a flight is cancelled`
/// @param exception `unless the traveller agrees`
record Rule(Modality modality, String subject, String act, Optional<String> condition, Optional<String> exception) {

    /// That of a clause; of several in its sentence the one whose modal stands among the clause's words.
    static Rule of(SpecDocument document, Clause clause) {
        return document.passages().stream()
                .filter(passage -> passage.span().contains(clause.sentence()))
                .findFirst()
                .flatMap(passage -> of(document, passage, clause))
                .orElseGet(() -> new Rule(Modality.DEFAULT, "", "", Optional.empty(), Optional.empty()));
    }

    private static Optional<Rule> of(SpecDocument document, Passage passage, Clause clause) {
        Sentence sentence = sentence(passage, clause.sentence());
        List<Norm> norms = norms(sentence);
        int own = 0;
        while (own < norms.size()
                && !clause.text().contains(norms.get(own).modal().span().start())) {
            own++;
        }
        int at = own < norms.size() ? own : 0;
        return norms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reader(document, passage, sentence).rule(norms, at));
    }

    static Sentence sentence(Passage passage, TextSpan span) {
        return Sentence.at(span.start(), passage.plain(span));
    }

    /// The norms of a sentence; where it has no modal, what it commands or states.
    static List<Norm> norms(Sentence sentence) {
        return sentence.norms().isEmpty() ? Norm.stated(sentence).stream().toList() : sentence.norms();
    }

    /// It tells somebody to do something, without saying whom.
    boolean isCommand() {
        return subject.isEmpty() && !act.isEmpty();
    }

    boolean forbids() {
        return modality.isBan();
    }

    boolean demands() {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    private record Reader(SpecDocument document, Passage passage, Sentence sentence) {

        Rule rule(List<Norm> norms, int at) {
            Norm norm = norms.get(at);
            Norm.Places places = norm.places();
            return new Rule(
                    norm.modality(),
                    subject(norms, at),
                    places.act().filter(this::opensWithVerb).map(this::act).orElse(""),
                    places.condition().map(this::words),
                    places.exception().map(this::words));
        }

        /// Without the words that lead over to what comes next.
        private String act(TextSpan span) {
            return words(span)
                    .replaceFirst("^to ", "")
                    .replaceFirst("(?:[,\\s]+(?:and|or|but|which|that|who|it|they|even|so|then))+$", "");
        }

        /// *... is not required for a change* names no act.
        private boolean opensWithVerb(TextSpan act) {
            return sentence.tag(sentence.firstWordFrom(act.start())) != PartOfSpeech.PREPOSITION;
        }

        /// What stands before the modal, back to the case that opens the sentence or to the norm before; a second duty
        /// of the same one has the subject of the first.
        private String subject(List<Norm> norms, int at) {
            Norm norm = norms.get(at);
            int from = at == 0 ? start(norm) : norms.get(at - 1).span().end();
            String before = words(new TextSpan(from, Math.max(from, norm.span().start())))
                    .replaceFirst("^.*[:;]\\s+", "")
                    .replaceFirst("^(?i:in particular|in general|conversely|similarly|finally|by default),\\s+", "")
                    .replaceFirst("(?i)^(?:[,\\s]|\\b(?:and|or|but|so|then|also|therefore|however|instead)\\b)+", "")
                    .replaceFirst("(?i) (?:typically|generally|usually|normally|also|therefore|then|still|always)$", "")
                    .strip();
            return before.isEmpty() && at > 0 ? subject(norms, at - 1) : before;
        }

        private int start(Norm norm) {
            return norm.places()
                    .condition()
                    .filter(opening -> opening.start() - sentence.start() < 3
                            && opening.end() < norm.span().start())
                    .map(TextSpan::end)
                    .orElse(sentence.start());
        }

        /// Markup is blank in the passage; what stands between backticks is taken from the document.
        private String words(TextSpan span) {
            StringBuilder words = new StringBuilder(passage.plain(span));
            for (int i = 0; i < words.length(); i++) {
                if (words.charAt(i) == '\uFFFC') {
                    words.setCharAt(i, document.text().charAt(span.start() + i));
                }
            }
            return Phrase.collapse(words.toString());
        }
    }

    /// Whether it is said of one whose name ends so: `agent`.
    boolean isOf(String actor) {
        String who = subject.toLowerCase(Locale.ROOT);
        return isCommand() || who.endsWith(actor) || who.matches("(?:the )?(?:it|assistant|agent|model|they)");
    }
}
