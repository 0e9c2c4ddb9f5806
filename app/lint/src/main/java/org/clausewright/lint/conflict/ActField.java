package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.Stem;

/// Verbs of like meaning. Two rules about one kind of act can meet in one case even where they name it differently.
enum ActField {
    CHANGE(
            0,
            "change edit modify alter correct fix mend adjust update move rebook rewrite rename replace convert adapt"
                    + " make switch transfer reschedule"),
    ADD(1, "add install create introduce insert book order"),
    ERASE(2, "erase delete remove drop discard destroy purge clear wipe"),
    KEEP(3, "keep retain store preserve archive save hold maintain"),
    TELL(
            4,
            "tell say name give answer reply inform explain disclose reveal share describe mention read confirm state"
                    + " provide present show announce quote respond discuss"),
    WITHHOLD(5, "hide withhold conceal omit redact suppress leave"),
    RECORD(6, "write record log enter publish post print quote store note document list copy commit"),
    ASK(7, "ask request question require clarify wait confirm check verify"),
    STOP(8, "stop end close refuse decline reject block suspend exclude sanction ban abort"),
    GIVE(9, "give offer pay grant refund award compensate promise"),
    PROCEED(
            10,
            "act proceed continue carry run execute perform start open connect push merge approve follow obey comply"),
    JUDGE(11, "judge decide assess evaluate diagnose determine rate assume infer guess"),
    PASS(12, "pass hand escalate forward refer send transfer report");

    /// All kinds, in the order of their numbers.
    static final List<ActField> ALL = List.of(values());

    private static final Map<String, Integer> BY_STEM = byStem();

    private final int number;
    private final String verbs;

    /// @param number from 0
    /// @param verbs  their common forms
    ActField(int number, String verbs) {
        this.number = number;
        this.verbs = verbs;
    }

    private static Map<String, Integer> byStem() {
        Map<String, Integer> fields = new HashMap<>();
        for (ActField field : ALL) {
            for (String verb : field.verbs.split(" ", -1)) {
                fields.merge(Stem.of(verb), field.bit(), (one, other) -> one | other);
            }
        }
        return Map.copyOf(fields);
    }

    /// The kinds that a verb is of, a bit for each.
    static int of(String verbStem) {
        return BY_STEM.getOrDefault(verbStem, 0);
    }

    /// From 0.
    int number() {
        return number;
    }

    int bit() {
        return 1 << number;
    }

    /// Whether a kind of the one set undoes a kind of the other.
    static boolean undo(int left, int right) {
        return undone(left, right) || undone(right, left);
    }

    private static boolean undone(int left, int right) {
        return (has(left, ERASE) && (has(right, KEEP) || has(right, ADD)))
                || (has(left, WITHHOLD) && (has(right, TELL) || has(right, RECORD)))
                || (has(left, STOP) && has(right, PROCEED));
    }

    static boolean has(int fields, ActField field) {
        return (fields & field.bit()) != 0;
    }
}
