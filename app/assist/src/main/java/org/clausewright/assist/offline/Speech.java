package org.clausewright.assist.offline;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Says what a rule says of somebody as that person would: *the traveller has lost a card* becomes *I have lost a
/// card*. Where the words do not lend themselves to it, it says nothing.
record Speech(Cast cast, Persons persons) {

    private static final int LONGEST = 130;
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?i)\\b(?:it|its|they|them|their|such|these|those|former|latter|above|below|otherwise|respective)\\b|[(\\[\\];]|:(?!\\d)");
    /// What stands behind a word in *-s* only where that is a verb: *the change touches 800 lines*.
    private static final Set<PartOfSpeech> OPENS_OBJECT = Set.of(PartOfSpeech.DETERMINER, PartOfSpeech.NUMBER);
    private static final String MINE = "(?:parent|mother|father|guardian|doctor|teacher|lawyer|partner|colleague)\\b";
    private static final Pattern PERSONS = Pattern.compile(
            "(?i)an? (?:\\w+ )?(?:adult|officer|manager|supervisor|boss|recruiter|vet|nurse|moderator|contractor|volunteer|reviewer|maintainer|third party)\\b");
    /// What happens in a case has happened where one talks of it: *an item comes back*.
    private static final Pattern EVENT = Pattern.compile(
            "(?i)(?<thing>(?:an?|the) [\\w-]+(?: [\\w-]+)?) (?<verb>arrives|comes|leaves|returns|ends|starts|begins|fails|expires|stops|opens|closes|falls|crashes|goes)"
                    + "(?<rest>| (?:back|in|out|up|off|down|late|early|on|to|at|away)\\b.*)");
    private static final Set<String> STATES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "can", "cannot", "will", "does", "do", "did", "must",
            "may", "would", "could", "should");

    Speech(Cast cast) {
        this(cast, new Persons(cast));
    }

    /// A clause without the word that opens it, as a fact that the one who talks to the actor tells: `a diff contains
    /// a credential` becomes `This diff contains a credential.`
    Optional<String> fact(String clause) {
        String words = Phrase.oneOf(clause.replaceFirst(" (?:after|before|to|on|for|from|with) (?:it|them)$", ""))
                .replaceFirst("(?i)^there (?=is |are )", "there ");
        if (cast.person(words).isPresent()) {
            return ownFact(words).filter(this::isClear).filter(Speech::isWhole).map(Speech::stop);
        }
        words = persons.named(words, false);
        Sentence sentence = Sentence.of(words);
        boolean opensWell = !words.matches(
                "(?i)(?:in|on|at|for|to|with|by|from|as|of|during|you|your|it|they|he|she|we|that|this|these|those|such|both|either|some|something|\\w+ing|two|three|"
                        + "several|doing|the " + Pattern.quote(cast.actor()) + "|the assistant)\\b.*");
        return hasVerb(sentence) && opensWell && isClear(words) && sentence.size() >= 3
                ? Optional.of(stop(definite(words)))
                : Optional.empty();
    }

    /// *A diff contains* is *this diff contains* to the one who looks at it, and *a parent has* is *my parent has*.
    private static String definite(String clause) {
        Matcher event = EVENT.matcher(clause);
        String words = event.matches()
                ? event.group("thing") + " has "
                        + Inflection.participle(
                                Inflection.base(event.group("verb")).orElse(event.group("verb")))
                        + event.group("rest")
                : clause;
        return PERSONS.matcher(words).lookingAt()
                ? words
                : words.replaceFirst("(?i)^an? (?=" + MINE + ")", "My ").replaceFirst("(?i)^an? ", "This ");
    }

    private Optional<String> ownFact(String words) {
        return cast.person(words).flatMap(found -> {
            String rest = found.rest().strip().replaceFirst("^(?:on|in|at|from) (?:the |an? )?\\w+ (?=\\w+s\\b)", "");
            int blank = rest.indexOf(' ');
            String verb = blank < 0 ? rest : rest.substring(0, blank);
            boolean isVerb = STATES.contains(verb)
                    || (found.isPlural()
                            ? Sentence.of("They " + rest).tag(1) == PartOfSpeech.VERB
                            : verb.endsWith("s")
                                    && Sentence.of("The person " + rest).tag(2) == PartOfSpeech.VERB);
            return isVerb ? said(verb, blank < 0 ? "" : rest.substring(blank + 1)) : Optional.empty();
        });
    }

    /// What a verb and the words behind it say of the speaker.
    Optional<String> said(String verb, String behind) {
        String rest = persons.first(behind).replaceFirst("^(?:or|and) \\w+ ?", "");
        String base = Inflection.base(verb).orElse(verb);
        return switch (base) {
            case "be" ->
                rest.matches(".* for .*\\b(?:minutes?|hours?|days?|weeks?|months?|years?)")
                        ? Optional.of("I've been " + rest)
                        : Optional.of((verb.equals("was") || verb.equals("were") ? "I was " : "I'm ") + rest);
            case "are" -> Optional.of("I'm " + rest);
            case "were" -> Optional.of("I was " + rest);
            case "ask" -> asked(rest);
            case "request", "want", "seek" -> Optional.of("I'd like " + rest);
            case "write" ->
                Optional.of(
                        rest.startsWith("that I ")
                                ? rest.substring("that ".length())
                                : rest.startsWith("in ")
                                        ? "I'm writing " + rest
                                        : "It's about " + rest.replaceFirst("^(?:about|of|on) ", ""));
            case "report", "mention" ->
                Optional.of(rest.startsWith("that ") ? rest.substring("that ".length()) : "It's about " + rest);
            case "complain" -> Optional.of("I'd like to complain " + rest);
            case "describe", "raise", "discuss" ->
                Optional.of("It's about " + rest.replaceFirst("^(?:about|of|on) ", ""));
            case "say", "claim", "state", "think", "believe" -> claimed(rest);
            case "give", "provide", "explain", "show", "name", "enter", "confirm", "present" ->
                rest.matches("(?i)(?:\\d+|one|two|three|four|five|six|ten|no|wrong|several|more|false) .*")
                        ? Optional.of("I've " + Inflection.participle(base) + " " + rest)
                        : Optional.of("I can " + base + " " + rest);
            case "indicate", "express", "signal", "imply", "try", "attempt", "seem", "appear", "pair" ->
                Optional.empty();
            case "agree",
                    "need",
                    "live",
                    "own",
                    "like",
                    "depend",
                    "know",
                    "feel",
                    "belong",
                    "work",
                    "have",
                    "prefer",
                    "do",
                    "can",
                    "cannot",
                    "will",
                    "must",
                    "may",
                    "had" -> Optional.of(("I " + base + " " + rest).strip());
            default -> Optional.of((doing(verb, base) + " " + rest).strip());
        };
    }

    /// What one does in a case has been done where one talks of it.
    private static String doing(String verb, String base) {
        return STATES.contains(verb) ? "I " + verb : "I've " + Inflection.participle(base);
    }

    private static Optional<String> asked(String rest) {
        if (rest.startsWith("for ")) {
            return Optional.of("I'd like " + rest.substring(4));
        }
        if (rest.matches("(?:whether|how|what|when|where|why|who|which)\\b.*")) {
            return Optional.of("I want to know " + rest);
        }
        return rest.startsWith("to ") ? Optional.of("I'd like " + rest) : Optional.empty();
    }

    private static Optional<String> claimed(String rest) {
        if (rest.startsWith("to be ")) {
            return Optional.of("I'm " + rest.substring(6));
        }
        return rest.startsWith("that I ") ? Optional.of(rest.substring(5)) : Optional.empty();
    }

    /// The act as one says it to the actor; *they* are the persons whom it names, where it names some.
    String toActor(String act) {
        return Phrase.toActor(act, !cast.named().matcher(act).find());
    }

    /// An act of the actor as the one who talks to them asks for it: "give me a refund".
    ///
    /// @param isTelling whether it tells somebody of somebody
    /// @param hasTold   whether what *it* may mean has been named just before
    Optional<String> toYou(String act, boolean isTelling, boolean hasTold) {
        String words = persons.named(isTelling ? toActor(act) : persons.finite(toActor(act)), isTelling)
                .replaceAll("(?i)\\bthe (?:" + Pattern.quote(cast.actor()) + "|assistant)\\b", "you")
                .replaceAll("\\b(?:every|each) (?=\\w+(?: \\w+)?$)", "this ")
                .replaceAll(
                        "(?i)\\b(to|for|with|tell|show|give|ask|let|send|lend|offer) (?:anyone|anybody|someone|somebody) else\\b",
                        "$1 me")
                .replaceAll("\\bour\\b", "your")
                .replaceAll("\\bus\\b", "you")
                .replaceAll("\\banything(?= (?:that|from|on|in)\\b)", "something")
                .replaceAll("\\banything\\b(?! (?:that|which|who|to|of|from|in|on|about|with)\\b)", "this")
                .replaceAll("\\bany (\\w+[^s\\W])(?=$| (?:within|in|on|at|before|after|for)\\b)", "this $1")
                .replaceAll("\\bany (?=\\w+ of\\b)", "a ")
                .replaceFirst(" yourself$", "")
                .replaceFirst(
                        "^((?:name|give|say|tell|state|mention)\\b.*) in (?:the first|one|a single) sentence$", "$1")
                .replaceFirst(
                        "^(move|change|cancel|renew|extend|rebook|unlock|reset|close|grade|mark|correct) an? (?!.*\\bmy\\b)",
                        "$1 my ")
                .replaceFirst("^(grade|mark) (?=(?:home)?work\\b|essays\\b|exams\\b|tests\\b)", "$1 my ")
                .replaceFirst(
                        "^(delete|remove|edit|approve|merge|publish|read out|open|restore|sign|shorten|translate) an? (?=[\\w-]+(?: [\\w-]+)?$|[\\w-]+(?: [\\w-]+)? (?:in|on|at|after|before|until)\\b)",
                        "$1 this ")
                .replaceAll("(?<!tell |ask |show )\\bme (?:who|that (?:is|are|has|have|was|were))\\b.*", "me")
                .replaceAll("\\bme (?:under|over|above|below|aged) \\d+\\b", "me")
                .replaceFirst("^(\\w+) (up|out|off|in|on|down) me\\b", "$1 me $2")
                .replaceAll("\\b(\\w+)(?: \\1\\b)+", "$1");
        words = again(dative(words));
        String checked = hasTold ? words.replaceAll("(?i)\\b(?:it|them)\\b", "") : words;
        return Optional.of(words).filter(said -> !said.isEmpty() && isClear(checked) && !persons.isTwice(said));
    }

    /// An act of the one who talks: "be accompanied by an adult".
    ///
    /// @param hasTold whether what *it* may mean has been named just before
    Optional<String> toMe(String act, boolean hasTold) {
        String told = again(persons.first(hasTold ? act : Phrase.whole(act, false)))
                .replaceFirst("^(move|change|cancel|renew|extend|rebook) an? (?=\\w+\\b(?! of))", "$1 my ");
        return Optional.of(told).filter(said -> isClear(hasTold ? said.replaceAll("(?i)\\b(?:it|them)\\b", "") : said));
    }

    /// *Extend it twice*, as one asks for it.
    private static String again(String act) {
        return act.replaceFirst(" more than twice\\b", " a third time")
                .replaceFirst(" more than once\\b", " a second time")
                .replaceFirst(" twice$", " a second time");
    }

    /// What a rule says of a thing: "room numbers be given to me".
    Optional<String> ofThing(String words) {
        return Optional.of(persons.named(words, false))
                .filter(said -> isClear(said.replaceAll("(?i)\\b(?:its?|they|them|their|this|these|those of)\\b", "")));
    }

    /// The words as they are, where they need nothing that stands elsewhere.
    Optional<String> clear(String words) {
        return Optional.of(words).filter(said -> isClear(said.replaceAll("\\b(?:this|these|those of|it)\\b", "")));
    }

    private static String dative(String act) {
        return act.replaceFirst(
                        "^give ((?:the|an?) (?:\\w+ )?(?:answers?|solutions?|keys?)) to (?:an?|the) ",
                        "give me $1 to this ")
                .replaceFirst("^(give|show|send) (?!me\\b)(?!.* to\\b)(?=\\w)", "$1 me ")
                .replaceFirst(
                        "^(lend|give|send|show|tell|offer|pay|grant) ((?!me\\b)[\\w'%€$£., -]{2,40}) to me$",
                        "$1 me $2");
    }

    private boolean isClear(String words) {
        return words.length() <= LONGEST
                && !words.matches("(?i).*(?<!tell |ask |show )\\b(?:me|I|my) who\\b.*")
                && !words.matches("(?i).*\\b(?:for|of|to|with|than|used|the|use|has) one(?: first)?")
                && !UNCLEAR.matcher(Phrase.anchored(
                                words.replaceFirst("^It's about ", "").replaceAll("\\bthose of\\b", "")))
                        .find()
                && !words.contains("\uFFFC");
    }

    private static boolean hasVerb(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            PartOfSpeech tag = sentence.tag(i);
            boolean hasObject = i > 1
                    && sentence.word(i).endsWith("s")
                    && sentence.tag(i - 1) == PartOfSpeech.NOUN
                    && (OPENS_OBJECT.contains(sentence.tag(i + 1))
                            || sentence.word(i + 1).equals("more"));
            boolean isPast = sentence.word(i)
                    .matches("arrived|failed|expired|ended|started|happened|stopped|disappeared|broke|went|came|left");
            if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY || hasObject || isPast) {
                return true;
            }
        }
        return false;
    }

    /// A list of adjectives that was cut has no noun: *I'd like medical*.
    private static boolean isWhole(String said) {
        Sentence sentence = Sentence.of(said);
        boolean isAdjective = sentence.tag(sentence.size() - 1) == PartOfSpeech.ADJECTIVE;
        return !isAdjective || !said.matches("(?:I'd like|It's about|I have|I've) .*");
    }

    private static String stop(String words) {
        return Phrase.capital(words.replaceFirst("[.,;:]+$", "")) + ".";
    }
}
