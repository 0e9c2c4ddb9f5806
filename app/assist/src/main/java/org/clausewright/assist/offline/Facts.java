package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What a rule says of its case, as facts that somebody in it tells.
record Facts(Cast cast, Speech speech) {

    static final Pattern CLAUSE =
            Pattern.compile("(?i)(?:if|when|whenever|where|once|as long as|provided that|in case) (.+)");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?<det>an?|the|any|every|each) (?<noun>(?:[\\w'-]+ ){1,3})(?<!\\b(?:in|on|at|for|to|of|with|by|from|under|about) )(?:that|which|who) (?<verb>\\w+)(?<rest> [^,;]+)$");
    private static final Pattern PEOPLE =
            Pattern.compile("(?<act>.* (?<who>[\\w-]+s|people)) who (?<verb>\\w+) (?<rest>[^,;]+)");
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(?:partner|relative|parent|mother|father|child|colleague|contractor|officer|doctor|nurse|teacher|friend|neighbour"
                    + "|moderator|manager|owner|agent|staff|team|group|company)$");

    static Optional<String> age(String rest) {
        Matcher matcher = Pattern.compile("(under|below|over|above) (\\d{1,2})").matcher(rest);
        return matcher.matches()
                ? Optional.of("I'm "
                        + (Integer.parseInt(matcher.group(2))
                                + (matcher.group(1).matches("under|below") ? -1 : 1)) + ".")
                : Optional.empty();
    }

    /// Takes out what is said of people: "customers who have waited" are "customers", and *I have waited* is a fact.
    String people(String act, List<String> facts) {
        Matcher matcher = PEOPLE.matcher(act);
        boolean isThem = matcher.matches()
                && cast.person(matcher.group("who"))
                        .filter(found -> found.rest().isBlank())
                        .isPresent();
        Optional<String> fact = isThem ? speech.said(matcher.group("verb"), matcher.group("rest")) : Optional.empty();
        fact.filter(said -> !Phrase.isUnclear(said))
                .map(said -> Phrase.capital(said) + ".")
                .ifPresent(facts::add);
        return fact.filter(said -> !Phrase.isUnclear(said)).isPresent() ? matcher.group("act") : act;
    }

    /// Takes out what is said of a thing, and tells it as a fact: "a post that insults somebody" is "this post".
    String relative(String act, List<String> facts) {
        Matcher matcher = RELATIVE.matcher(act);
        boolean isTold = act.matches("(?i)(?:\\w+ly |always |also )?(?:tell|ask|show) \\S+ \\S+ (?:who|which)\\b.*");
        if (isTold || !matcher.find() || !isFinite(matcher.group("verb"))) {
            return act;
        }
        String head = act.substring(matcher.start("det"), matcher.end("noun")).strip();
        String rest = Phrase.oneOf(
                matcher.group("rest").strip().replaceFirst(" (?:until|before|unless|except|after|so that)\\b.*", ""));
        boolean isPerson =
                cast.person(head).filter(found -> found.rest().isBlank()).isPresent();
        Optional<String> fact = isPerson
                ? speech.said(matcher.group("verb"), rest)
                : Optional.of("It " + matcher.group("verb") + " " + rest);
        boolean isWho = act.substring(matcher.end("noun")).startsWith("who ");
        boolean isSomebody = !isPerson && (isWho || SOMEBODY.matcher(head).find());
        if (fact.isEmpty()
                || isSomebody
                || Phrase.isUnclear(isPerson ? speech.persons().first(rest) : rest)) {
            return act;
        }
        facts.add(Phrase.capital(fact.get()) + ".");
        return act.substring(0, matcher.start())
                + (isPerson ? head : "this " + matcher.group("noun").strip());
    }

    private static boolean isFinite(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return lower.matches("is|are|was|were|has|have|had")
                || (lower.endsWith("s") && Sentence.of("The person " + lower).tag(2) == PartOfSpeech.VERB)
                || Sentence.of("It " + lower).tag(1) == PartOfSpeech.VERB;
    }

    Optional<String> condition(String words) {
        String first = words.replaceFirst(", (?:provided that|as long as)\\b.*", "");
        if (!first.equals(words)) {
            return condition(first);
        }
        Matcher about = Pattern.compile("(?i)(?:for|in the case of|in case of) (an?|the) (.+)")
                .matcher(words);
        if (about.matches()) {
            return Optional.of("It's about " + about.group(1).toLowerCase(Locale.ROOT) + " " + about.group(2) + ".");
        }
        Matcher after = Pattern.compile("(?i)after an? (.+)").matcher(words);
        if (after.matches()) {
            return Optional.of("There has been a " + after.group(1) + ".");
        }
        Matcher clause = CLAUSE.matcher(words);
        return clause.matches() ? speech.fact(clause.group(1)) : Optional.empty();
    }
}
