package org.clausewright.language;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a sentence demands, allows or forbids: who is to do what, when, and when not.
///
/// @param ground    what makes a rule of the words
/// @param modality  what they say of the act, the denial of a subject counted in: *no guest may* forbids
/// @param modal     the words of duty or permission; an empty span before the act where there are none
/// @param span      from the modal to the last word of the act
/// @param places    where its parts stand, for quoting them
/// @param who       the stems of the words that name who or what it is said of; empty where nothing is named
/// @param act       the stems of the content words of the act, each once, in order
/// @param condition the stems of the content words of the cases in which it holds
/// @param exception the stems of the content words of the cases in which it does not
/// @param deed      what is done, as it is meant
/// @param about     the stem of the noun that heads what it is said of; empty where nothing is named
public record Norm(
        Ground ground,
        Modality modality,
        Modal modal,
        TextSpan span,
        Places places,
        String who,
        List<String> act,
        List<String> condition,
        List<String> exception,
        Deed deed,
        String about) {

    /// What makes a rule of the words. The last three count only where the text around them says so.
    public enum Ground {
        /// A word of duty, permission or ban.
        WORD,
        /// A verb that commands.
        COMMAND,
        /// A present that holds for all of a kind, in a stated case or within a stated bound:
        /// *all replies are in English*.
        LIMIT,
        /// A present that tells what somebody does, *the agent greets the caller*: a rule where somebody of that
        /// name has duties elsewhere.
        HABIT,
        /// A *can* or *may be* of somebody, a permission where somebody of that name has duties elsewhere.
        ABILITY,
        /// What is said of a thing without a bound, *amounts are written in figures*: a rule where its sentence is
        /// marked as one.
        STATEMENT
    }

    /// The parts of a norm in the words of its sentence.
    ///
    /// @param actor     who is to do it; empty where nobody is named, as in most passives
    /// @param act       what is to be done, without the modal
    /// @param condition the first case in which it holds, from the word that opens it
    /// @param exception the first case in which it does not, from the word that opens it
    public record Places(
            Optional<TextSpan> actor,
            Optional<TextSpan> act,
            Optional<TextSpan> condition,
            Optional<TextSpan> exception) {}

    /// What is done, whatever the form in which it is said: *refunds may be given*, *the agent may give a refund*.
    ///
    /// @param doer   the stem of the noun that names who does it; empty where nobody is named
    /// @param stems  of the content words, each once: the verb first, and behind the verb of a passive its subject.
    ///               Words that deny are left out, and a pronoun counts as the words that it stands for
    /// @param denied whether the act is to leave that undone: *refuses to give*, *avoids*, *need not be given*
    public record Deed(String doer, List<String> stems, boolean denied) {

        public Deed {
            requireNonNull(doer, "doer");
            stems = List.copyOf(stems);
        }
    }

    public Norm {
        requireNonNull(ground, "ground");
        requireNonNull(modality, "modality");
        requireNonNull(modal, "modal");
        requireNonNull(span, "span");
        requireNonNull(places, "places");
        requireNonNull(who, "who");
        requireNonNull(deed, "deed");
        requireNonNull(about, "about");
        act = List.copyOf(act);
        condition = List.copyOf(condition);
        exception = List.copyOf(exception);
    }

    /// The same with a deed that is known better.
    Norm with(Deed meant) {
        return new Norm(ground, modality, modal, span, places, who, act, condition, exception, meant, about);
    }

    /// The same of somebody, in some cases.
    Norm with(String who, Deed deed, Optional<TextSpan> actor, Cases cases) {
        Places known = new Places(actor, places.act(), cases.holdsIn(), cases.exceptIn());
        return new Norm(
                ground, modality, modal, span, known, who, act, cases.condition(), cases.exception(), deed, about);
    }

    /// The same, said of what that noun heads.
    Norm about(String head) {
        return new Norm(ground, modality, modal, span, places, who, act, condition, exception, deed, head);
    }

    /// One norm for each act that it asks for, *check the caller and note the call*, in order.
    ///
    /// @param sentence that it was read from
    public List<Norm> acts(Sentence sentence) {
        return JointActs.of(this, sentence);
    }

    /// Whether the deed is to be left undone, also where no word of duty says so: *the agent does not give advice*.
    public boolean forbids() {
        return modality != Modality.MAY && modality.isBan() != deed.denied();
    }

    /// Whether it only says that there is no duty: *need not be approved*. What may be left is the act.
    public boolean waives() {
        return modal.waives();
    }

    /// The same with a deed of which the pronouns are known, *them* and *it* in the act and an actor such as *they*.
    ///
    /// @param before  the sentence before its own, if there is one
    /// @param earlier the norm before it, if there is one near
    public Norm resolved(Sentence sentence, Optional<Sentence> before, Optional<Norm> earlier) {
        return Referents.resolve(this, sentence, before, earlier);
    }

    /// What the clauses of a sentence that have no word of duty command, *Answer in one line*, or state, *The agent
    /// answers in one line*, in order. Whether a statement is a rule the text around it tells, see [Ground].
    public static List<Norm> stated(Sentence sentence) {
        return sentence.isQuestion() ? List.of() : StatementFinder.in(sentence);
    }
}
