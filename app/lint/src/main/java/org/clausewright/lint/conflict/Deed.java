package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.Stem;
import org.clausewright.lint.conflict.ActRemarks.Need;

/// What a norm asks for, taken apart, so that two norms can be told to be about one act: the same verb, and an object
/// that has its head in common. All words are stems.
///
/// @param actor the head of who is to do it, synonyms as one; empty where nobody is named or the subject is
/// a thing
/// @param ofActor    what describes the actor
/// @param verb       the verb; that of the noun in *take a photo*; empty where there is none
/// @param senses     of the verb, see [VerbSense]
/// @param object     what it is done to
/// @param holds      when it is to be done
/// @param exception  when it is not to be done
/// @param exceptsCase whether that is a case, *unless ...*, and not a thing, *except ...*
/// @param without    what it is done without: *without a receipt*, *free of charge*
/// @param only       without what it is not to be done: *only with a receipt*
/// @param need       what has to come before it
/// @param manner     how it is done
/// @param isExclusive whether nobody but the actor is to do it: *by an engineer alone*
/// @param rest       all its content words, the actor's left out
/// @param topic      those of the act and of a subject that is a thing, without numbers and units
/// @param names      the code and the quotations of its sentence, each the name of one thing
/// @param quantities how much, how long
record Deed(
        String actor,
        Set<String> ofActor,
        String verb,
        long senses,
        Thing object,
        Circumstance holds,
        Set<String> exception,
        boolean exceptsCase,
        Set<String> without,
        Set<String> only,
        Need need,
        Manner manner,
        boolean isExclusive,
        Set<String> rest,
        Set<String> topic,
        Set<String> names,
        List<Quantity> quantities) {

    Deed {
        ofActor = Set.copyOf(ofActor);
        exception = Set.copyOf(exception);
        without = Set.copyOf(without);
        only = Set.copyOf(only);
        rest = Set.copyOf(rest);
        topic = Set.copyOf(topic);
        names = Set.copyOf(names);
        quantities = List.copyOf(quantities);
    }

    /// The object of an act.
    ///
    /// @param heads     its noun, and those that *and* or *or* join to it; empty where there is none
    /// @param described the words before the noun
    /// @param of        the noun behind *of*, *for*, *from*, *about* or *on*
    /// @param others    the other nouns of the act
    /// @param isRestricted whether a clause says which of those is meant: *packages whose licence is unknown*
    /// @param pointsBack   whether it is said elsewhere which one is meant: *this file*
    record Thing(
            Set<String> heads,
            Set<String> described,
            Set<String> of,
            Set<String> others,
            boolean isRestricted,
            boolean pointsBack) {

        static final Thing NONE = new Thing(Set.of(), Set.of(), Set.of(), Set.of(), false, false);

        static Thing of(Set<String> heads, Set<String> others) {
            return new Thing(heads, Set.of(), Set.of(), others, false, false);
        }

        /// The same with more nouns of the act.
        Thing with(Set<String> more) {
            Set<String> all = new HashSet<>(others);
            all.addAll(more);
            return new Thing(heads, described, of, all, isRestricted, pointsBack);
        }

        Thing {
            heads = Set.copyOf(heads);
            described = Set.copyOf(described);
            of = Set.copyOf(of);
            others = Set.copyOf(others);
        }
    }

    /// That of a norm which says neither what is to be done nor how much.
    static final Deed NONE = new Deed(
            "",
            Set.of(),
            "",
            0,
            Thing.NONE,
            Circumstance.ALWAYS,
            Set.of(),
            false,
            Set.of(),
            Set.of(),
            Need.NONE,
            Manner.NONE,
            false,
            Set.of(),
            Set.of(),
            Set.of(),
            List.of());

    boolean isLight() {
        return senses == 0 && LIGHT.contains(verb);
    }

    /// In place of the verb where a thing is banned or allowed: *alcohol is forbidden*.
    static final String ANY = "*";

    /// Verbs that say nothing without their object.
    static final Set<String> LIGHT = stems("""
            give make take do provide offer have keep get be use let bring put set include need ensure treat handle
            consider avoid try help see respond
            """);

    /// The stems of some words.
    static Set<String> stems(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1)).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }
}
