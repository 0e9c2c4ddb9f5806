package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;

/// Makes a scene of a rule, where its words can be said by somebody whom it is about.
record SceneMaker(Rule rule, Cast cast, Speech speech) {

    private static final Pattern AGED = Pattern.compile("(?:under|below|over|above) \\d{1,2}\\b");
    private static final int A_LITTLE = 16;

    private static final Pattern ONCE = Pattern.compile("(?i)(?<act>.+?)(?<! at) (?:only )?once");
    /// *Address me by the name I prefer*.
    private static final Pattern WANTED =
            Pattern.compile("\\bI (?:prefer|want|need|like|write|ask)\\b|\\bmy (?:own|preferred)\\b");
    private static final Pattern ONLY = Pattern.compile("(?i)only (?<who>(?:the |an? )?[\\w '’-]+)");
    /// *Confirm a date until the deposit has arrived*.
    private static final Pattern OPEN = Pattern.compile("(?<act>.{6,}?),? (?:until|before) (?<clause>.+)");
    /// *Change an address after the parcel has left*.
    private static final Pattern PAST = Pattern.compile("(?<act>.{6,}?),? (?:after|once|while|when|if) (?<clause>.+)");

    private Facts facts() {
        return new Facts(cast, speech);
    }

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
        rule.condition().flatMap(facts()::condition).ifPresent(facts::add);
        boolean isUntold = facts.isEmpty()
                && rule.condition()
                        .filter(words -> Facts.CLAUSE.matcher(words).matches())
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
        String words = facts().relative(
                        facts().people(
                                        whole.replaceFirst(",? (?:including|such as|for example|e\\.g\\.)\\b.*", ""),
                                        facts),
                        facts);
        Matcher aged = AGED.matcher(words);
        if (aged.find()
                && cast.person(words.substring(0, aged.start()).replaceFirst(".* (?=an? |any |the )", ""))
                        .isPresent()) {
            Facts.age(aged.group()).ifPresent(facts::add);
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
        Facts.age(rest).ifPresent(facts::add);
        if (rule.isDuty() && !rule.act().contains(" ")) {
            return Optional.empty();
        }
        return speech.toMe(rule.isDuty() ? rule.act() : Phrase.oneOf(rule.act()), !rest.isEmpty())
                .map(said -> made(facts, said, Scene.Asks.ME));
    }
}
