package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.Stem;

/// Verbs of like meaning. Two rules about one kind of act can meet in one case even where they name it differently.
enum ActField {
    CHANGE("change edit modify alter correct fix mend adjust update move rebook rewrite rename replace convert adapt"
            + " make switch transfer reschedule"),
    ADD("add install create introduce insert book order"),
    ERASE("erase delete remove drop discard destroy purge clear wipe"),
    KEEP("keep retain store preserve archive save hold maintain"),
    TELL("tell say name give answer reply inform explain disclose reveal share describe mention read confirm state"
            + " provide present show announce quote respond discuss"),
    WITHHOLD("hide withhold conceal omit redact suppress leave"),
    RECORD("write record log enter publish post print quote store note document list copy commit"),
    ASK("ask request question require clarify wait confirm check verify"),
    STOP("stop end close refuse decline reject block suspend exclude sanction ban abort"),
    GIVE("give offer pay grant refund award compensate promise"),
    PROCEED("act proceed continue carry run execute perform start open connect push merge approve follow obey comply"),
    JUDGE("judge decide assess evaluate diagnose determine rate assume infer"),
    PASS("pass hand escalate forward refer send transfer report");

    /// Their common forms, each between blanks.
    private final String verbs;

    ActField(String verbs) {
        this.verbs = Arrays.stream(verbs.split(" ")).map(Stem::of).collect(Collectors.joining(" ", " ", " "));
    }

    static Set<ActField> of(String verbStem) {
        Set<ActField> fields = EnumSet.noneOf(ActField.class);
        for (ActField field : values()) {
            if (field.verbs.contains(" " + verbStem + " ")) {
                fields.add(field);
            }
        }
        return fields;
    }

    boolean undoes(ActField other) {
        return isPair(this, other) || isPair(other, this);
    }

    private static boolean isPair(ActField left, ActField right) {
        return switch (left) {
            case ERASE -> right == KEEP || right == ADD;
            case WITHHOLD -> right == TELL || right == RECORD;
            case STOP -> right == PROCEED;
            case CHANGE, ADD, KEEP, TELL, RECORD, ASK, GIVE, PROCEED, JUDGE, PASS -> false;
        };
    }
}
