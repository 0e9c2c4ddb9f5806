package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.Inflection;
import org.clausewright.language.Modality;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// A case of a rule as somebody in it would put it: what is so, and what they want. It is made from the rule's words
/// alone, for clauses of which no example talks.
///
/// @param facts what makes the rule apply: `I have a loan more than 30 days overdue.`
/// @param act   what is wanted or refused: `lend me a book`
/// @param asks  who would do it
/// @param limit what the act oversteps, where it oversteps a number
record Scene(Modality modality, List<String> facts, String act, Asks asks, Optional<Bound> limit) {

    /// Who would do what the rule is about.
    enum Asks {
        /// The one who is talked to: *Could you ...?*
        YOU,
        /// The one who talks: *Can I ...?*
        ME,
        /// A thing of which the rule speaks: *Can red books ...?* The act names it.
        IT
    }

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUBJECT = 4;
    private static final int A_LITTLE = 16;
    /// Verbs by which something comes to be known.
    private static final Pattern TELLING = Pattern.compile(
            "(?i)^(?:\\w+ly )?(?:tell|disclose|reveal|share|confirm|deny|publish|look up|show|name|give out|read out|say|forward|post|discuss|repeat)\\b.*");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?<det>an?|the|any|every|each) (?<noun>(?:[\\w'-]+ ){1,3})(?:that|which|who) (?<verb>\\w+)(?<rest> [^,;]+)$");

    /// What nobody asks for, so that a ban on it is no answer to a request.
    private static final Pattern UNASKED = Pattern.compile(
            "(?i)(?:(?:tell|ask) .* to\\b|blame|judge|mislead|deceive|assume|refuse|ignore|shy|flatter|wait|lecture|moral|punish"
                    + "|discriminate|insult|guess|be |have |sound |let |differ|change (?:its|their) (?:stance|mind)).*");

    Scene {
        facts = List.copyOf(facts);
    }

    static Optional<Scene> of(Rule rule, Cast cast) {
        return new Maker(rule, cast, new Speech(cast)).scene();
    }

    /// The rule lets it be done, as far as its conditions are met.
    boolean isAllowed() {
        return modality == Modality.MAY;
    }

    boolean isDuty() {
        return !modality.isBan() && !isAllowed();
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

    private static boolean isAdded(String fact) {
        return fact.startsWith("It ");
    }

    /// What is wanted, without a word of what is so. Of a duty: to be let off it.
    String request() {
        if (isDuty()) {
            String one = act.replaceFirst(" and (?=[a-z]+ ).*", "");
            return asks == Asks.YOU ? "Please don't " + one + "." : "Do I really have to " + one + "?";
        }
        return switch (asks) {
            case YOU -> "Could you " + act + "?";
            case ME -> "Can I " + act + "?";
            case IT -> "Can " + act + "?";
        };
    }

    /// The whole message.
    String message() {
        return told() + request() + added();
    }

    /// What happens, as the start of a title.
    String title() {
        String what = Phrase.shortened(act, LONGEST_NAME);
        if (asks == Asks.IT) {
            return "can " + what;
        }
        if (asks == Asks.ME) {
            return isDuty() ? "wants to be let off" : "wants to " + what.replaceAll("\\bmy\\b", "their");
        }
        return (isDuty() ? "asked not to " : "asked to ")
                + what.replaceAll("\\bmy\\b", "the user's")
                        .replaceAll("\\bme\\b", "the user")
                        .replaceAll("\\byour\\b", "its");
    }

    private record Maker(Rule rule, Cast cast, Speech speech) {

        Optional<Scene> scene() {
            if (rule.act().isEmpty() || rule.act().matches("(?i)(?:not|only|be able)\\b.*|.*\\bonly\\b.*")) {
                return Optional.empty();
            }
            if (rule.forbids() && UNASKED.matcher(rule.act()).matches()) {
                return Optional.empty();
            }
            List<String> facts = new ArrayList<>();
            rule.condition().flatMap(this::condition).ifPresent(facts::add);
            if (rule.isOf(cast.actor())) {
                return toYou(rule.act(), facts);
            }
            Optional<Cast.Named> person = cast.person(rule.subject());
            if (person.isPresent()) {
                return toMe(person.get(), facts);
            }
            return active(facts).flatMap(act -> toYou(act, facts)).or(() -> ofThing(facts));
        }

        /// *Red books do not leave the room*: whether they can.
        private Optional<Scene> ofThing(List<String> facts) {
            String subject = Phrase.uncapital(rule.subject());
            boolean isSayable = !rule.isDuty()
                    && subject.split(" ").length <= LONGEST_SUBJECT
                    && subject.matches("(?:the |an? )?[\\w' -]+")
                    && !rule.act().startsWith("be ");
            return isSayable
                    ? speech.toMe(subject + " " + rule.act()).map(said -> made(facts, said, Asks.IT))
                    : Optional.empty();
        }

        /// Where the act keeps to a number, it is made to overstep it by a little.
        private Scene made(List<String> facts, String act, Asks asks) {
            Optional<Bound> limit = Bound.in(act).filter(bound -> bound.value() > 1 && !bound.isAge());
            Optional<Bound> past = limit.filter(bound -> rule.forbids()
                    ? bound.isFloor()
                    : bound.isCeiling() && !bound.words().equals("within"));
            if (past.isPresent()) {
                int more = past.get().value() + 1 + past.get().value() / A_LITTLE;
                String over = past.get()
                        .with((past.get().isMoney() ? past.get().words() + " " : "")
                                + past.get().with(more));
                return new Scene(
                        Modality.MUST_NOT, facts, over.replaceFirst("\\bmore than (?=EUR|USD|[€$£])", ""), asks, past);
            }
            Optional<Bound> tooFew =
                    limit.filter(bound -> rule.isDuty() && bound.words().equals("at least"));
            return tooFew.map(bound -> new Scene(
                            Modality.MUST_NOT,
                            facts,
                            bound.with("only " + bound.with(bound.value() - 1)),
                            asks,
                            tooFew))
                    .orElseGet(() -> new Scene(rule.modality(), facts, act, asks, Optional.empty()));
        }

        private Optional<Scene> toYou(String act, List<String> facts) {
            String words = relative(act, facts);
            String chosen = rule.isDuty() ? words : Phrase.oneOf(words);
            boolean isTelling = (rule.forbids() || rule.modality() == Modality.MAY)
                    && TELLING.matcher(words).matches();
            boolean hasTold = facts.stream().anyMatch(fact -> !isAdded(fact));
            return speech.toYou(chosen, isTelling, hasTold).map(said -> made(facts, said, Asks.YOU));
        }

        private Optional<Scene> toMe(Cast.Named person, List<String> facts) {
            String rest = person.rest().strip();
            if (rest.startsWith("who ")) {
                String[] words = rest.substring(4).split(" ", 2);
                Optional<String> fact = speech.said(words[0], words.length > 1 ? words[1] : "");
                fact.map(said -> Phrase.capital(said) + ".").ifPresent(facts::add);
                if (fact.isEmpty()) {
                    return Optional.empty();
                }
            } else if (!rest.isEmpty() && !rest.matches("(?:under|over|above|below|aged) .*")) {
                return Optional.empty();
            }
            age(rest).ifPresent(facts::add);
            return speech.toMe(rule.isDuty() ? rule.act() : Phrase.oneOf(rule.act()))
                    .map(said -> made(facts, said, Asks.ME));
        }

        private static Optional<String> age(String rest) {
            Matcher matcher =
                    Pattern.compile("(under|below|over|above) (\\d{1,2})").matcher(rest);
            return matcher.matches()
                    ? Optional.of("I'm "
                            + (Integer.parseInt(matcher.group(2))
                                    + (matcher.group(1).matches("under|below") ? -1 : 1)) + ".")
                    : Optional.empty();
        }

        /// *Vouchers may be offered to a traveller*, as what somebody does: *offer vouchers to a traveller*.
        private Optional<String> active(List<String> facts) {
            Matcher passive = Pattern.compile("(?i)(?:(?:only|also|always) )?be (?:only )?(\\w+)\\b ?(.*)")
                    .matcher(rule.act());
            if (!passive.matches()
                    || passive.group(2).startsWith("by ")
                    || rule.subject().length() > LONGEST_NAME) {
                return Optional.empty();
            }
            return !passive.group(1).endsWith("ing")
                    ? Inflection.base(passive.group(1).toLowerCase(Locale.ROOT))
                            .map(verb -> (verb + " " + relative(object(), facts) + " " + passive.group(2)).strip())
                    : Optional.empty();
        }

        private String object() {
            return Phrase.uncapital(rule.subject()).replaceFirst("^no ", "a ");
        }

        /// Takes out what is said of a thing, and tells it as a fact: "a post that insults somebody" is "this post".
        private String relative(String act, List<String> facts) {
            Matcher matcher = RELATIVE.matcher(act);
            if (!matcher.find() || !isFinite(matcher.group("verb"))) {
                return act;
            }
            String head =
                    act.substring(matcher.start("det"), matcher.end("noun")).strip();
            String rest = Phrase.oneOf(matcher.group("rest").strip());
            boolean isPerson =
                    cast.person(head).filter(found -> found.rest().isBlank()).isPresent();
            Optional<String> fact = isPerson
                    ? speech.said(matcher.group("verb"), rest)
                    : Optional.of("It " + matcher.group("verb") + " " + rest);
            if (fact.isEmpty() || Phrase.isUnclear(rest)) {
                return act;
            }
            facts.add(Phrase.capital(fact.get()) + ".");
            return act.substring(0, matcher.start())
                    + (isPerson ? head : "this " + matcher.group("noun").strip());
        }

        private static boolean isFinite(String verb) {
            String lower = verb.toLowerCase(Locale.ROOT);
            return lower.matches("is|are|was|were|has|have|had")
                    || (lower.endsWith("s")
                            && Sentence.of("The person " + lower).tag(2) == PartOfSpeech.VERB)
                    || Sentence.of("It " + lower).tag(1) == PartOfSpeech.VERB;
        }

        private Optional<String> condition(String words) {
            Matcher about = Pattern.compile("(?i)(?:for|in the case of|in case of) (an?|the) (.+)")
                    .matcher(words);
            if (about.matches()) {
                return Optional.of(
                        "It's about " + about.group(1).toLowerCase(Locale.ROOT) + " " + about.group(2) + ".");
            }
            Matcher after = Pattern.compile("(?i)after an? (.+)").matcher(words);
            if (after.matches()) {
                return Optional.of("There has been a " + after.group(1) + ".");
            }
            Matcher clause = Pattern.compile(
                            "(?i)(?:if|when|whenever|where|once|as long as|provided that|in case) (.+)")
                    .matcher(words);
            return clause.matches() ? speech.fact(clause.group(1)) : Optional.empty();
        }
    }
}
