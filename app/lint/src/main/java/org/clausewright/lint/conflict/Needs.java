package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Set;
import org.clausewright.lint.conflict.ActRemarks.Need;

/// Whether one norm does without what another one asks for first, see [Need].
final class Needs {

    /// What stands for the word of somebody else, and asking for it.
    private static final Set<String> LEAVE = Deed.stems("""
            approval approve consent permission permit authorisation authorization authorise authorize agreement agree
            ask asking confirmation confirm signature sign request order word
            """);
    private static final Set<String> TAKES_TIME = Deed.stems("""
            wait check verify examine inspect review ask confirm investigate hour day minute week
            """);
    private static final Set<String> AFTERWARDS = Deed.stems("afterwards later");
    /// Verbs that say of a noun that it is done: *pay a refund*.
    private static final Set<String> DOES = Deed.stems("pay make give do carry perform take get grant");

    private Needs() {}

    /// @param waits what must wait for something
    /// @param other what does not
    static boolean areLeftOut(Deed waits, Deed other) {
        Need need = waits.need();
        if (need.isEmpty() || !need.mayBe(other) || !isOfAct(need, other) || areApart(waits, other)) {
            return false;
        }
        boolean hasty = other.manner().isAtOnce();
        boolean slow = need.words().stream().anyMatch(word -> LEAVE.contains(word) || TAKES_TIME.contains(word));
        boolean turned = isTurned(need, other.need());
        return turned || isWithout(need, other) || (hasty && slow) || isLater(need, other);
    }

    /// Whether the other one has what has to come first: *once the owner has agreed*, where his consent is asked for.
    static boolean areMet(Deed waits, Deed other) {
        Set<String> words = waits.need().words();
        Set<String> known = new HashSet<>(other.rest());
        known.addAll(other.holds().words());
        known.removeAll(other.without());
        boolean leave = !disjoint(words, LEAVE) && !disjoint(known, LEAVE);
        long met = words.stream().filter(known::contains).count();
        return leave || (met > 0 && 2 * met >= words.size());
    }

    /// The act that has to wait is the other one: its verb, or a noun of it, is named, and its object where
    /// both say one.
    private static boolean isOfAct(Need need, Deed other) {
        Set<String> act = need.act();
        boolean verb = act.stream().anyMatch(word -> isLike(word, other.verb(), other.senses()));
        boolean object = meet(act, other.object().heads());
        boolean generic = act.stream().anyMatch(word -> Nouns.isGeneric(word) || People.isAnybody(word));
        boolean noObject = other.object().heads().isEmpty()
                || act.stream().allMatch(word -> DOES.contains(word) || isLike(word, other.verb(), other.senses()));
        return (verb && (object || generic || noObject)) || (object && (other.isLight() || isOnlyThing(act, other)));
    }

    /// *A transfer needs*: the act is a noun, and the other one's verb adds nothing to it.
    private static boolean isOnlyThing(Set<String> act, Deed other) {
        return other.object().heads().stream().anyMatch(act::contains)
                && !other.without().isEmpty();
    }

    private static boolean isLike(String word, String verb, long senses) {
        return word.equals(verb) || (VerbSense.of(word) & senses) != 0;
    }

    /// *Needs approval* and *without asking anybody*.
    private static boolean isWithout(Need need, Deed other) {
        Set<String> without = other.without();
        if (without.isEmpty()) {
            return false;
        }
        boolean leave = !disjoint(need.words(), LEAVE) && !disjoint(without, LEAVE);
        return leave
                || meet(need.words(), without)
                || without.stream().anyMatch(word -> need.words().stream()
                        .anyMatch(first -> isLike(first, word, VerbSense.of(word))));
    }

    /// *Informs the customer afterwards* of what needs his leave.
    private static boolean isLater(Need need, Deed other) {
        return need.words().stream().anyMatch(word -> isLike(word, other.verb(), other.senses()))
                && !disjoint(other.rest(), AFTERWARDS);
    }

    /// *A before B*, *B before A*.
    private static boolean isTurned(Need need, Need other) {
        return !other.isEmpty() && meet(need.words(), other.act()) && meet(need.act(), other.words());
    }

    /// Amounts that no case shares.
    private static boolean areApart(Deed one, Deed other) {
        for (Quantity quantity : one.quantities()) {
            for (Quantity second : other.quantities()) {
                if (quantity.isDisjoint(second)) {
                    return true;
                }
            }
        }
        return one.holds().meets(other.holds()) == 0;
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        Set<String> nouns = new HashSet<>();
        one.forEach(word -> nouns.add(Nouns.of(word)));
        return other.stream().map(Nouns::of).anyMatch(nouns::contains);
    }
}
