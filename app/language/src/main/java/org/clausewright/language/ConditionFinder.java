package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// Finds conditions by the words that open them. One pass from left to right.
final class ConditionFinder {

    private static final String ENDS = ",;:()";
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "nothing", "anybody", "anyone", "anything", "all");
    /// *No guest except a doctor may enter*: the case ends before the verb.
    private static final Set<String> VERBS =
            Set.of("must", "shall", "should", "may", "can", "cannot", "is", "are", "has");
    private static final Set<String> NAMED = Set.of("except", "but", "other", "apart", "aside");
    private static final int LONGEST_SUBJECT = 4;
    private static final Set<String> MODALS = Set.of("must", "shall", "should", "may", "can", "cannot", "never");

    private record Marker(Condition.Kind kind, int first, int last) {}

    private final Sentence sentence;

    private ConditionFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Condition> in(Sentence sentence) {
        return new ConditionFinder(sentence).find();
    }

    private List<Condition> find() {
        List<Condition> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Marker> marker = markerAt(at);
            if (marker.isEmpty()) {
                at++;
                continue;
            }
            int next = marker.get().last() + 1;
            boolean inSubject = at <= LONGEST_SUBJECT && NAMED.contains(sentence.word(at)) && at > 0;
            while (next < sentence.size()
                    && !endsBefore(next)
                    && markerAt(next).isEmpty()
                    && !turns(next)
                    && !(inSubject && VERBS.contains(sentence.word(next)))) {
                next++;
            }
            found.add(condition(marker.get(), next - 1));
            at = next;
        }
        return List.copyOf(found);
    }

    private Condition condition(Marker marker, int last) {
        TextSpan words = sentence.span(marker.first(), marker.last());
        return new Condition(marker.kind(), words, sentence.span(marker.first(), last));
    }

    private boolean endsBefore(int index) {
        return sentence.hasBefore(index, ENDS) && !sentence.isTimeOfDay(index);
    }

    /// *If it is late but must not be missed*, *if it is late then stop*: the rule goes on.
    private boolean turns(int at) {
        return switch (sentence.word(at)) {
            case "but" -> MODALS.contains(sentence.word(at + 1));
            case "then" -> sentence.word(0).equals("if") && sentence.gap(at).isBlank();
            default -> false;
        };
    }

    private Optional<Marker> markerAt(int at) {
        return switch (sentence.word(at)) {
            case "even" ->
                follows(at, "if") || follows(at, "when") || follows(at, "where") || follows(at, "though")
                        ? one(Condition.Kind.CONCEDES, at, at + 1)
                        : Optional.empty();
            case "regardless" -> two(Condition.Kind.CONCEDES, at, "of");
            case "whether" ->
                follows(at, "or") && sentence.word(at + 2).equals("not")
                        ? one(Condition.Kind.CONCEDES, at, at + 2)
                        : Optional.empty();
            case "other" -> two(Condition.Kind.EXCEPTS, at, "than");
            case "apart", "aside" -> two(Condition.Kind.EXCEPTS, at, "from");
            case "but" ->
                NOBODY.contains(sentence.word(at - 1)) ? one(Condition.Kind.EXCEPTS, at, at) : Optional.empty();
            case "if", "when", "whenever" -> one(Condition.Kind.HOLDS, at, at);
            case "where" -> at == 0 || endsBefore(at) ? one(Condition.Kind.HOLDS, at, at) : Optional.empty();
            case "provided" -> two(Condition.Kind.HOLDS, at, "that");
            case "as" ->
                (follows(at, "long") || follows(at, "far") || follows(at, "soon"))
                                && sentence.word(at + 2).equals("as")
                        ? one(Condition.Kind.HOLDS, at, at + 2)
                        : Optional.empty();
            case "in" -> two(Condition.Kind.HOLDS, at, "case");
            case "on" -> two(Condition.Kind.HOLDS, at, "condition");
            case "subject" -> two(Condition.Kind.EXCEPTS, at, "to");
            case "unless" -> one(Condition.Kind.EXCEPTS, at, at);
            case "except" ->
                follows(at, "when") || follows(at, "if") || follows(at, "where")
                        ? one(Condition.Kind.EXCEPTS, at, at + 1)
                        : one(Condition.Kind.EXCEPTS, at, at);
            default -> Optional.empty();
        };
    }

    private boolean follows(int at, String word) {
        return sentence.word(at + 1).equals(word);
    }

    private Optional<Marker> two(Condition.Kind kind, int at, String second) {
        return follows(at, second) ? one(kind, at, at + 1) : Optional.empty();
    }

    private static Optional<Marker> one(Condition.Kind kind, int first, int last) {
        return Optional.of(new Marker(kind, first, last));
    }
}
