package org.clausewright.spec.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a rule found, where, and the question that would clear it up.
///
/// @param rule     the rule's id: `vague-qualifier`
/// @param span     where it stands in the file; may be empty
/// @param section  the section it stands in
/// @param clause   the clause whose sentence it stands in
/// @param text     the words it is about, as they stand in the file
/// @param message  what is wrong, one sentence
/// @param question empty only where nothing is to be asked
/// @param fixes    changes that no answer to the question stands for
public record Finding(
        String rule,
        Severity severity,
        SpecPath file,
        TextSpan span,
        Optional<String> section,
        Optional<String> clause,
        String text,
        String message,
        Optional<Question> question,
        List<Fix> fixes,
        State state) {

    /// Whether anybody still has to look at it.
    public enum State {
        OPEN,
        /// Silenced by a decision.
        KEPT,
        /// Known from a baseline.
        BASELINE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(file, "file");
        requireNonNull(span, "span");
        requireNonNull(section, "section");
        requireNonNull(clause, "clause");
        requireNonNull(text, "text");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
        requireNonNull(state, "state");
        fixes = List.copyOf(fixes);
    }

    public Finding withState(State newState) {
        return new Finding(rule, severity, file, span, section, clause, text, message, question, fixes, newState);
    }

    public Finding at(TextSpan newSpan) {
        return new Finding(rule, severity, file, newSpan, section, clause, text, message, question, fixes, state);
    }

    /// All that can be applied as it stands: what the answers would write, where they leave nothing to ask, and then
    /// the fixes.
    public List<Fix> offers() {
        List<Fix> offers = new ArrayList<>();
        for (Answer answer : question.map(Question::answers).orElse(List.of())) {
            offer(answer).ifPresent(offers::add);
        }
        offers.addAll(fixes);
        return List.copyOf(offers);
    }

    /// What an answer to its question would write; empty where that is not known, or has blanks.
    public Optional<Fix> offer(Answer answer) {
        return answer.remedy().flatMap(remedy -> switch (remedy) {
            case Fix fix -> Optional.of(fix);
            case Rewording rewording ->
                rewording.edits(Map.of()).map(edits -> new Fix(answer.text(), SpecEdit.of(answer.text(), file, edits)));
        });
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
