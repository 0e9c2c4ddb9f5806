package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A case of a rule as somebody in it would put it: what is so, and what they want. It is made from the rule's words
/// alone, for clauses of which no example talks.
///
/// @param wish  what it is to them
/// @param facts what makes the rule apply: `I have a loan more than 30 days overdue.`
/// @param act   what is wanted or refused: `lend me a book`
/// @param asks  who would do it
/// @param limit what the act oversteps, where it oversteps a number
record Scene(Wish wish, List<String> facts, String act, Asks asks, Optional<Bound> limit) {

    /// What somebody wants of a rule.
    enum Wish {
        /// What it forbids, or a little more than it allows.
        FORBIDDEN,
        ALLOWED,
        /// What it grants them.
        OWED,
        /// Not to have to bear with it.
        SPARED
    }

    /// Who would do what the rule is about.
    enum Asks {
        /// The one who is talked to: *Could you ...?*
        YOU,
        /// The one who talks: *Can I ...?*
        ME,
        /// A thing of which the rule speaks. The act is the whole question: *can red books ...*
        IT
    }

    private static final int LONGEST_NAME = 60;

    Scene {
        facts = List.copyOf(facts);
    }

    static Optional<Scene> of(Rule rule, Cast cast) {
        return new SceneMaker(rule, cast, new Speech(cast))
                .scene()
                .filter(scene -> scene.asks() == Asks.IT || Sayable.isAct(scene.act()))
                .filter(scene -> scene.isSaidBy(cast) && Plausible.isSaid(scene.message()));
    }

    /// Nobody speaks of themselves, or to somebody, as of a third; and nobody asks for less than a number
    /// to be left out.
    private boolean isSaidBy(Cast cast) {
        String words = told() + act + added();
        boolean isThird = words.matches("(?i).*\\b(?:the|an?) (?:user|" + Pattern.quote(cast.counterpart())
                        + ")\\b(?! (?:account|name|interface|agreement|group|number|page|data|manual|id)\\b).*")
                || words.matches("(?i).*\\bthe (?:assistant|chatbot|bot)\\b.*");
        boolean isCounted = !isForbidden()
                && asks != Asks.IT
                && !act.startsWith("be ")
                && words.matches(
                        "(?i).*\\b(?:at most|no more than|not more than|at least|no fewer than|no less than)\\b.*");
        return !isThird && !isCounted;
    }

    boolean isForbidden() {
        return wish == Wish.FORBIDDEN;
    }

    /// It is a duty of the actor's that they want to be spared.
    boolean isDuty() {
        return wish == Wish.SPARED;
    }

    /// What is so, in sentences, as far as it can be told first.
    String told() {
        return facts.stream()
                .filter(fact -> !isAdded(fact))
                .map(fact -> fact + " ")
                .collect(Collectors.joining());
    }

    /// What is so of the thing that was just named.
    String added() {
        return facts.stream().filter(Scene::isAdded).map(fact -> " " + fact).collect(Collectors.joining());
    }

    static boolean isAdded(String fact) {
        return fact.startsWith("It ") || fact.startsWith("They ") || fact.matches(".* (?:it|them)[.]");
    }

    /// What is wanted, without a word of what is so. Of a duty: to be let off it.
    String request() {
        return switch (asks) {
            case YOU -> isDuty() ? "Please don't " + first() + "." : "Could you " + act + "?";
            case ME -> (isDuty() ? "Do I really have to " + first() : "Can I " + act) + "?";
            case IT -> Phrase.capital(act) + "?";
        };
    }

    /// Of several acts the first one: that they are not to be done can be said of one only.
    private String first() {
        return act.replaceFirst(" and (?=[a-z]+ ).*", "").replaceFirst("^(\\w+) one (?=\\w)", "$1 a ");
    }

    /// The whole message.
    String message() {
        return told() + request() + added();
    }

    /// What happens, as the start of a title.
    String title() {
        String what = Phrase.shortened(isDuty() ? first() : act, LONGEST_NAME).replaceFirst("[,;:]$", "");
        if (asks == Asks.IT) {
            return "asks: " + what;
        }
        if (asks == Asks.ME) {
            return (isDuty() ? "asks whether they really have to " : "wants to ")
                    + what.replaceAll("\\bmy\\b", "their")
                            .replaceAll("\\bme\\b", "them")
                            .replaceAll("\\bI\\b", "they");
        }
        return (isDuty() ? "asked not to " : "asked to ")
                + what.replaceAll("\\bmy\\b", "the user's")
                        .replaceAll("\\bme\\b", "the user")
                        .replaceAll("\\bI'm\\b", "they are")
                        .replaceAll("\\bI\\b", "they")
                        .replaceAll("\\byour\\b", "its");
    }
}
