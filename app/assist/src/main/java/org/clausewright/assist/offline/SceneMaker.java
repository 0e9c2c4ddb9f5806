package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Makes a scene of a rule, where its words can be said by somebody whom it is about.
record SceneMaker(Rule rule, Cast cast, Speech speech) {

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)(?:if|when|whenever|where|once|as long as|provided that|in case) (.+)");
    private static final Pattern AGED = Pattern.compile("(?:under|below|over|above) \\d{1,2}\\b");
    private static final int A_LITTLE = 16;
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?<det>an?|the|any|every|each) (?<noun>(?:[\\w'-]+ ){1,3})(?<!\\b(?:in|on|at|for|to|of|with|by|from|under|about) )(?:that|which|who) (?<verb>\\w+)(?<rest> [^,;]+)$");

    private static final Pattern ONCE = Pattern.compile("(?i)(?<act>.+?)(?<! at) (?:only )?once");
    /// *Address me by the name I prefer*.
    private static final Pattern WANTED =
            Pattern.compile("\\bI (?:prefer|want|need|like|write|ask)\\b|\\bmy (?:own|preferred)\\b");
    private static final Pattern ONLY = Pattern.compile("(?i)only (?<who>(?:the |an? )?[\\w '’-]+)");
    /// *Confirm a date until the deposit has arrived*.
    private static final Pattern OPEN = Pattern.compile("(?<act>.{6,}?),? (?:until|before) (?<clause>.+)");
    /// *Change an address after the parcel has left*.
    private static final Pattern PAST = Pattern.compile("(?<act>.{6,}?),? (?:after|once|while|when|if) (?<clause>.+)");
    private static final Pattern PEOPLE =
            Pattern.compile("(?<act>.* (?<who>[\\w-]+s|people)) who (?<verb>\\w+) (?<rest>[^,;]+)");
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(?:partner|relative|parent|mother|father|child|colleague|contractor|officer|doctor|nurse|teacher|friend|neighbour"
                    + "|moderator|manager|owner|agent|staff|team|group|company)$");

    Optional<Scene> scene() {
        if (Subject.BARE_THIS.matcher(rule.act()).find() || Sayable.isBroken(rule.act())) {
            return Optional.empty();
        }
        if (rule.act().matches("(?:warn|tell|inform|notify|call|remind|ask) (?:an?|the|every|each|any) [\\w-]+")) {
            return Optional.empty();
        }
        boolean isNarrowed = rule.act().matches("(?i)(?:not|only|be able)\\b.*|(?!be \\w+ by .* only$).*\\bonly\\b.*");
        if (rule.act().isEmpty() || isNarrowed) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>();
        rule.condition().flatMap(this::condition).ifPresent(facts::add);
        boolean isUntold = facts.isEmpty()
                && rule.condition()
                        .filter(words -> CLAUSE.matcher(words).matches())
                        .isPresent();
        if (rule.isDuty() && isUntold) {
            return Optional.empty();
        }
        Matcher once = ONCE.matcher(rule.act());
        if (rule.isOf(cast) && once.matches() && rule.allows()) {
            List<String> done = new ArrayList<>(facts);
            done.add("That has been done once already.");
            return speech.toYou(once.group("act") + " a second time", false, false)
                    .map(act -> new Scene(Scene.Wish.FORBIDDEN, done, act, Scene.Asks.YOU, Optional.empty()));
        }
        if (rule.isOf(cast)) {
            boolean hasObject = rule.act().contains(" ") || !rule.forbids();
            return isOutOfPlace() || !hasObject ? Optional.empty() : toYou(rule.act(), facts);
        }
        Optional<Cast.Named> person = cast.person(rule.subject().replaceFirst("under the age of ", "under "));
        Optional<Scene> treated = PersonScene.of(rule, cast, speech, facts);
        if (treated.isPresent() || (rule.act().startsWith("be asked") && !rule.allows())) {
            return treated;
        }
        if (person.isPresent()) {
            return toMe(person.get(), facts);
        }
        Matcher only = ONLY.matcher(rule.subject());
        if (only.matches() && rule.allows()) {
            String who = only.group("who");
            boolean isNamed = who.matches("(?i)(?:the|an?) .*");
            boolean isStaff = who.matches("(?i)staff\\b.*");
            boolean isOfStaff = who.matches("(?i)[\\w-]+ (?:staff|crew|personnel|people)");
            facts.add(
                    isStaff
                            ? "I'm not on the " + who + "."
                            : isOfStaff
                                    ? "I'm not one of the " + who + "."
                                    : "I'm not " + (isNamed ? who : "a " + who.replaceFirst("s$", "")) + ".");
            return speech.toMe(rule.act(), false)
                    .map(act -> new Scene(Scene.Wish.FORBIDDEN, facts, act, Scene.Asks.ME, Optional.empty()));
        }
        return Roles.of(rule.subject(), speech)
                .map(role -> as(role, facts))
                .orElseGet(() -> new ThingScene(rule, cast, speech).scene(facts));
    }

    /// As one of those of whom the rule speaks.
    private Optional<Scene> as(Roles role, List<String> facts) {
        if (isUnwanted() || (rule.isDuty() && !rule.act().contains(" "))) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        Optional.of(role.intro()).filter(intro -> !intro.isEmpty()).ifPresent(all::add);
        role.facts().ifPresent(all::add);
        all.addAll(facts);
        String act = rule.isDuty() ? rule.act() : Phrase.oneOf(rule.act());
        String mine = act.replaceFirst("\\b((?:report|belong|listen|work) (?:to|for|with)) them\\b", "$1 me");
        return speech.toMe(mine, role.facts().isPresent()).map(said -> made(all, said, Scene.Asks.ME));
    }

    /// Where the act keeps to a number, it is made to overstep it by a little.
    private Scene made(List<String> facts, String act, Scene.Asks asks) {
        if (asks == Scene.Asks.ME && rule.isWaived()) {
            return new Scene(Scene.Wish.ALLOWED, facts, "do I have to " + act, Scene.Asks.IT, Optional.empty());
        }
        Matcher once = ONCE.matcher(act);
        if (asks == Scene.Asks.ME && rule.allows() && once.matches()) {
            List<String> done = new ArrayList<>(facts);
            done.add("I've done that once already.");
            return new Scene(Scene.Wish.FORBIDDEN, done, once.group("act") + " a second time", asks, Optional.empty());
        }
        Optional<Bound> limit = Bound.in(act)
                .filter(bound -> (bound.value() > 1 || (bound.isCeiling() && !bound.isMoney())) && !bound.isAge());
        Optional<Bound> past = limit.filter(bound -> !isDeadline(bound))
                .filter(bound -> rule.forbids()
                        ? bound.isFloor()
                        : bound.isCeiling()
                                && !bound.words().equals("within")
                                && !act.matches("(?:keep|stay|remain|hold)\\b.*"));
        if (past.isPresent()) {
            int more = past.get().value() + 1 + past.get().value() / A_LITTLE;
            String over = past.get()
                    .with((past.get().isMoney() ? past.get().words() + " " : "")
                            + past.get().with(more));
            return new Scene(
                    Scene.Wish.FORBIDDEN, facts, over.replaceFirst("\\bmore than (?=EUR|USD|[€$£])", ""), asks, past);
        }
        Optional<Bound> tooFew = limit.filter(bound -> rule.isDuty()
                && bound.value() > 1
                && bound.words().matches("at least|no fewer than|no less than")
                && (Wishes.isBurden(act) || Wishes.isFavour(act)));
        return tooFew.map(bound -> new Scene(
                        Scene.Wish.FORBIDDEN, facts, bound.with("only " + bound.with(bound.value() - 1)), asks, tooFew))
                .orElseGet(() -> new Scene(wish(act), facts, act, asks, Optional.empty()));
    }

    /// *Up to six hours before it starts* is no amount.
    private boolean isDeadline(Bound bound) {
        return bound.isTime()
                && rule.act()
                        .matches(".*" + Pattern.quote(bound.written())
                                + " (?:before|after|from|of (?:the|an?|its|their|your|my|\\w+ing))\\b.*");
    }

    private Scene.Wish wish(String act) {
        if (rule.forbids()) {
            return Scene.Wish.FORBIDDEN;
        }
        if (rule.allows()) {
            return Scene.Wish.ALLOWED;
        }
        boolean isWanted = Wishes.isFavour(act) || WANTED.matcher(act).find();
        return rule.isOf(cast) && isWanted ? Scene.Wish.OWED : Scene.Wish.SPARED;
    }

    private boolean isOutOfPlace() {
        if (rule.allows()
                && rule.act().matches("(?i)(?:decline|refuse|ignore|reject|end|stop|withhold|skip|deny)\\b.*")) {
            return true;
        }
        return rule.forbids() ? Wishes.isUnasked(rule.act()) : rule.isDuty() && Wishes.isUnseen(rule.act());
    }

    private Optional<Scene> toYou(String act, List<String> facts) {
        Matcher open = OPEN.matcher(act);
        Optional<String> openFact = rule.forbids() && open.matches()
                ? Phrase.notYet(open.group("clause")).flatMap(speech::fact)
                : Optional.empty();
        Matcher past = PAST.matcher(act);
        Optional<String> pastFact = rule.forbids() && past.matches() && !Wishes.isTelling(act)
                ? speech.fact(past.group("clause"))
                : Optional.empty();
        openFact.or(() -> pastFact).ifPresent(facts::add);
        String whole = openFact.isPresent() ? open.group("act") : pastFact.isPresent() ? past.group("act") : act;
        String words = relative(
                people(whole.replaceFirst(",? (?:including|such as|for example|e\\.g\\.)\\b.*", ""), facts), facts);
        Matcher aged = AGED.matcher(words);
        if (aged.find()
                && cast.person(words.substring(0, aged.start()).replaceFirst(".* (?=an? |any |the )", ""))
                        .isPresent()) {
            age(aged.group()).ifPresent(facts::add);
        }
        boolean isTimed = rule.isDuty()
                && Bound.in(words)
                        .filter(bound -> bound.isTime() && bound.words().equals("within"))
                        .isPresent();
        if (isTimed) {
            return Optional.empty();
        }
        boolean isOwn = facts.stream().anyMatch(fact -> fact.matches("(?:I|I'm|I'd|I've) .*"));
        words = isOwn ? words.replaceAll("\\bthem\\b", "me") : words;
        String chosen = rule.isDuty() ? words : Phrase.oneOf(words);
        boolean isTelling =
                !rule.isDuty() && facts.stream().noneMatch(fact -> fact.startsWith("I ")) && Wishes.isTelling(words);
        boolean hasTold = facts.stream().anyMatch(fact -> !Scene.isAdded(fact));
        return speech.toYou(chosen, isTelling, hasTold)
                .filter(said -> !rule.forbids() || Wishes.mayBeAsked(said))
                .map(said -> made(facts, said, Scene.Asks.YOU));
    }

    /// What is done to somebody against their wish, *be interrupted*, nobody asks to have.
    private boolean isUnwanted() {
        Matcher done = Pattern.compile("(?i)be (\\w+)\\b.*").matcher(rule.act());
        return rule.forbids()
                && done.matches()
                && Inflection.base(done.group(1).toLowerCase(Locale.ROOT))
                        .filter(base -> Wishes.isWished(base))
                        .isEmpty();
    }

    private Optional<Scene> toMe(Cast.Named person, List<String> facts) {
        if (isUnwanted()) {
            return Optional.empty();
        }
        String rest = person.rest().strip();
        if (rule.isDuty()
                && rule.act()
                        .matches(
                                "be (?:told|informed|given|offered|shown|paid|refunded|greeted|warned|helped|treated)\\b.*")) {
            return Optional.empty();
        }
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
        if (rule.isDuty() && !rule.act().contains(" ")) {
            return Optional.empty();
        }
        return speech.toMe(rule.isDuty() ? rule.act() : Phrase.oneOf(rule.act()), !rest.isEmpty())
                .map(said -> made(facts, said, Scene.Asks.ME));
    }

    private static Optional<String> age(String rest) {
        Matcher matcher = Pattern.compile("(under|below|over|above) (\\d{1,2})").matcher(rest);
        return matcher.matches()
                ? Optional.of("I'm "
                        + (Integer.parseInt(matcher.group(2))
                                + (matcher.group(1).matches("under|below") ? -1 : 1)) + ".")
                : Optional.empty();
    }

    /// Takes out what is said of people: "customers who have waited" are "customers", and *I have waited* is a fact.
    private String people(String act, List<String> facts) {
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
    private String relative(String act, List<String> facts) {
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
        if (fact.isEmpty() || isSomebody || Phrase.isUnclear(isPerson ? speech.first(rest) : rest)) {
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

    private Optional<String> condition(String words) {
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
