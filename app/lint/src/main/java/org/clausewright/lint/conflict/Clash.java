package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.clausewright.lint.conflict.Deed.Thing;

/// How plainly two norms are about one act of one actor in one case, each from 0 to 1.
///
/// @param verb      the verbs mean the same
/// @param opposite  the verbs undo one another
/// @param object    the same thing is concerned
/// @param actor     the same actor is
/// @param meeting   a case may fall under the conditions of both
record Clash(double verb, boolean opposite, double object, double actor, double meeting) {

    private static final double SYNONYM = 0.9;
    private static final double OTHER_ACTOR = 0.3;
    private static final double OTHER_KIND = 0.6;
    private static final double PART_OF = 0.4;
    private static final double MENTIONED = 0.55;
    private static final double UNSAID = 0.9;
    private static final double UNNAMED = 0.65;
    private static final double GENERIC = 0.85;
    private static final double OTHER_OBJECT = 0.15;

    private static final double OF_A_WORD = 0.8;
    private static final int MOST_WORDS = 4;
    private static final double OF_A_NAME = 0.5;
    private static final double SOME_OF_THEM = 0.85;
    private static final double NEARLY_ALL = 0.75;
    private static final double ANY_VERB = 0.7;

    /// *A second ticket* is another one than *a ticket*.
    private static final Set<String> ONE_MORE = Deed.stems("second another further additional extra");

    /// @param meanings what the spec says that its words mean
    static Clash between(Deed left, Deed right, Function<String, Set<String>> meanings) {
        double verb = verb(left, right);
        boolean opposite = VerbSense.areOpposed(left, right);
        if (verb == 0 && !opposite) {
            return new Clash(0, false, 0, 0, 0);
        }
        return new Clash(verb, opposite, object(left, right, meanings), actor(left, right), meeting(left, right));
    }

    private static double meeting(Deed left, Deed right) {
        return areCasesApart(left, right) ? 0 : left.holds().meets(right.holds());
    }

    /// *Up to 30 euros* and *above 30 euros*: each has cases of its own.
    static boolean areCasesApart(Deed left, Deed right) {
        for (Quantity one : left.quantities()) {
            for (Quantity other : right.quantities()) {
                if (one.inCase() && other.inCase() && one.isDisjoint(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether nearly all that the one says of its act the other says too, so that they differ in little else than in
    /// what they ask for.
    static boolean areSame(Deed left, Deed right) {
        Set<String> both = new HashSet<>(left.topic());
        both.retainAll(right.topic());
        Set<String> all = new HashSet<>(left.topic());
        all.addAll(right.topic());
        return both.size() > 1 && both.size() >= NEARLY_ALL * all.size() && actor(left, right) == 1;
    }

    /// Whether two deeds with different verbs may come to the same, as *move every guest* and *change a booking* do.
    static boolean mayBeOfOneAct(Deed left, Deed right) {
        return verb(left, right) == 0
                && actor(left, right) >= SOME_OF_THEM
                && left.holds().meets(right.holds()) > 0;
    }

    /// That both are about one act, whichever verb is meant.
    double sameAct() {
        return verb * object * actor * meeting;
    }

    double undone() {
        return opposite ? object * actor * meeting : 0;
    }

    static double verb(Deed left, Deed right) {
        if (left.verb().isEmpty() || right.verb().isEmpty()) {
            return 0;
        }
        if (left.verb().equals(right.verb())) {
            return 1;
        }
        if (isNamedBy(left, right) || isNamedBy(right, left)) {
            return 1;
        }
        if (left.verb().equals(Deed.ANY) || right.verb().equals(Deed.ANY)) {
            return ANY_VERB;
        }
        return (left.senses() & right.senses()) != 0 ? SYNONYM : 0;
    }

    /// *Jokes are forbidden*, *may joke*: the noun says what is done.
    private static boolean isNamedBy(Deed deed, Deed thing) {
        return thing.verb().equals(Deed.ANY) && thing.object().heads().contains(deed.verb());
    }

    static double actor(Deed left, Deed right) {
        if (left.actor().isEmpty() || right.actor().isEmpty()) {
            return 1;
        }
        if (left.actor().equals(right.actor()) || People.isAnybody(left.actor()) || People.isAnybody(right.actor())) {
            boolean otherKind = areApart(left.ofActor(), right.ofActor());
            return Circumstance.areContrary(left.ofActor(), right.ofActor()) ? 0 : otherKind ? OTHER_KIND : 1;
        }
        boolean some = (isStaff(left) && !People.isClient(right.actor()))
                || (isStaff(right) && !People.isClient(left.actor()));
        return some ? SOME_OF_THEM : OTHER_ACTOR;
    }

    private static boolean isStaff(Deed deed) {
        return deed.ofActor().isEmpty() && People.isStaff(deed.actor());
    }

    static double object(Deed left, Deed right, Function<String, Set<String>> meanings) {
        Thing one = left.object();
        Thing other = right.object();
        if (isNamedBy(left, right) || isNamedBy(right, left)) {
            return 1;
        }
        if (one.heads().isEmpty() && other.heads().isEmpty()) {
            Set<String> more = without(left);
            Set<String> rest = without(right);
            more.removeAll(left.holds().words());
            rest.removeAll(right.holds().words());
            // *Never apologise* is about every apology.
            return UNSAID * (more.isEmpty() != rest.isEmpty() ? GENERIC : share(more, rest));
        }
        if (one.heads().isEmpty() || other.heads().isEmpty()) {
            Set<String> heads = one.heads().isEmpty() ? other.heads() : one.heads();
            Set<String> rest = one.heads().isEmpty() ? left.rest() : right.rest();
            return meet(heads, rest) ? UNNAMED : left.isLight() || right.isLight() ? 0 : OTHER_OBJECT;
        }
        if (meet(one.heads(), other.heads())) {
            return sameHead(one, other, left.names(), right.names());
        }
        Set<String> oneHeads = telling(one);
        Set<String> otherHeads = telling(other);
        if (meet(oneHeads, otherHeads)) {
            return GENERIC;
        }
        if (left.isLight() || right.isLight()) {
            return 0;
        }
        if (left.verb().equals(right.verb()) && (isGeneric(one) || isGeneric(other))) {
            return GENERIC;
        }
        for (String head : one.heads()) {
            if (meet(meanings.apply(head), other.heads())) {
                return GENERIC;
            }
        }
        for (String head : other.heads()) {
            if (meet(meanings.apply(head), one.heads())) {
                return GENERIC;
            }
        }
        if (isCovered(left, right) || isCovered(right, left)) {
            return GENERIC;
        }
        return meet(one.heads(), right.rest()) || meet(other.heads(), left.rest()) ? MENTIONED : OTHER_OBJECT;
    }

    /// Whether all that one says of its act the other says too: *accept cash*, *take the amount in cash*.
    private static boolean isCovered(Deed narrow, Deed wide) {
        Set<String> words = without(narrow);
        words.removeIf(People::isAnybody);
        Set<String> known = new HashSet<>();
        wide.rest().forEach(word -> known.add(Nouns.of(word)));
        return verb(narrow, wide) > 0
                && !narrow.object().pointsBack()
                && !words.isEmpty()
                && words.stream().allMatch(word -> known.contains(Nouns.of(word)));
    }

    /// @param named, alsoNamed the names that either sentence has: *the section "Notes"* is not *the section "Thanks"*
    private static double sameHead(Thing one, Thing other, Set<String> named, Set<String> alsoNamed) {
        if (one.pointsBack() || other.pointsBack() || areApart(named, alsoNamed)) {
            return PART_OF;
        }
        if (meet(one.described(), ONE_MORE) != meet(other.described(), ONE_MORE)) {
            return PART_OF;
        }
        if (Circumstance.areContrary(one.described(), other.described())) {
            return 0;
        }
        if (areApart(one.of(), other.of()) && !meet(one.of(), other.others()) && !meet(other.of(), one.others())) {
            return PART_OF;
        }
        if (one.isRestricted() && other.isRestricted()) {
            return meet(one.others(), other.others()) ? 1 : OTHER_KIND;
        }
        return areApart(one.described(), other.described()) ? OTHER_KIND : 1;
    }

    /// A head that stands for anything says nothing; then the words that describe it do.
    private static Set<String> telling(Thing thing) {
        Set<String> words = new HashSet<>();
        for (String head : thing.heads()) {
            if (!Nouns.isGeneric(head)) {
                words.add(head);
            }
        }
        if (words.isEmpty()) {
            words.addAll(thing.described());
            words.addAll(thing.of());
        }
        return words;
    }

    private static boolean isGeneric(Thing thing) {
        return thing.described().isEmpty()
                && thing.of().isEmpty()
                && thing.heads().stream().allMatch(Nouns::isGeneric);
    }

    private static Set<String> without(Deed deed) {
        Set<String> words = new HashSet<>(deed.rest());
        words.remove(deed.verb());
        return words;
    }

    /// Both say something, and nothing of it is the same.
    private static boolean areApart(Set<String> left, Set<String> right) {
        return !left.isEmpty() && !right.isEmpty() && !meet(left, right);
    }

    /// How sure it is that a norm holds wherever the other one does: each of its words that the other has not may be
    /// what keeps them apart, and a name nearly always is.
    static double reaches(Deed wide, Deed narrow) {
        Set<String> known = new HashSet<>(narrow.rest());
        known.addAll(narrow.topic());
        known.addAll(narrow.ofActor());
        known.add(narrow.actor());
        Set<String> same = new HashSet<>();
        known.forEach(word -> same.add(Nouns.of(word)));
        long more = wide.topic().stream()
                .filter(word -> !word.equals(wide.verb())
                        && !People.isAnybody(word)
                        && !wide.object().heads().contains(word)
                        && !same.contains(Nouns.of(word)))
                .count();
        long names = wide.names().stream()
                .filter(name -> !narrow.names().contains(name))
                .count();
        return Math.pow(OF_A_WORD, Math.toIntExact(Math.min(MOST_WORDS, more))) * (names > 0 ? OF_A_NAME : 1);
    }

    private static boolean meet(Set<String> left, Set<String> right) {
        for (String word : left) {
            for (String other : right) {
                if (Nouns.of(word).equals(Nouns.of(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// 1 where both say nothing.
    private static double share(Set<String> left, Set<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / Math.max(1, Math.min(left.size(), right.size()));
    }

    /// Whether one deed is what the other says it does without, for the same thing.
    static boolean isLeftOut(Deed done, Deed other) {
        boolean verb = other.without().contains(done.verb())
                || other.without().stream().anyMatch(word -> (VerbSense.of(word) & done.senses()) != 0);
        Set<String> things = new HashSet<>(other.without());
        things.addAll(other.object().heads());
        return verb && meet(done.object().heads(), things);
    }
}
