package org.clausewright.assist.offline;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.language.Modality;

/// The norm of a clause in the words of its document, on one line and without tags.
///
/// @param subject   who or what it is said of: `the agent`, `Vouchers`; empty in a command
/// @param act       what is to be done: `move every traveller to the next flight`; empty where the sentence says none
/// @param condition `When a flight is cancelled`, `only during opening hours`
/// @param exception `unless the traveller agrees`
/// @param isWaived  it only says that the act is no duty: *need not be approved*
record Rule(
        Modality modality,
        String subject,
        String act,
        Optional<String> condition,
        Optional<String> exception,
        boolean isWaived) {

    static final Rule NONE = new Rule(Modality.DEFAULT, "", "", Optional.empty(), Optional.empty());

    Rule(Modality modality, String subject, String act, Optional<String> condition, Optional<String> exception) {
        this(modality, subject, act, condition, exception, false);
    }

    /// The same of another act.
    Rule with(String other) {
        return new Rule(modality, subject, other, condition, exception, isWaived);
    }

    /// Whether it was read well, as far as its grammar tells: there is an act, and a name for who or what
    /// it is said of.
    boolean isSound() {
        boolean isCommanded = modality != Modality.MAY || !subject.isEmpty();
        return Sayable.isAct(act) && (subject.isEmpty() ? isCommanded : Sayable.isName(subject));
    }

    /// It tells somebody to do something, without saying whom.
    boolean isCommand() {
        return subject.isEmpty() && !act.isEmpty();
    }

    boolean forbids() {
        return modality.isBan();
    }

    boolean allows() {
        return modality == Modality.MAY;
    }

    /// Something is to be done, whether by a word of duty or by a plain command.
    boolean isDuty() {
        return !forbids() && !allows();
    }

    /// Whether it is said of the one who has to keep the rules.
    boolean isOf(Cast cast) {
        String who = subject.toLowerCase(Locale.ROOT);
        String actor = cast.actor();
        return isCommand()
                || (cast.isAddressed() && who.equals("you"))
                || who.endsWith(actor)
                || who.endsWith(actor + "s")
                || who.matches(
                        "(?:the )?(?:it|assistant|agent|model|bot|chatbot|we|hr|support|they|(?:help|service|front) ?desk|desk|helpline|hotline|staff)");
    }
}
