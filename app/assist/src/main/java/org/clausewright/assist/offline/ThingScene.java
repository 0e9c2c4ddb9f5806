package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.Modality;

/// What somebody asks for where a rule speaks of a thing: to have it done, or whether it can or has to be.
record ThingScene(Rule rule, Cast cast, Speech speech) {

    private static final int LONGEST_SUBJECT = 70;
    /// What the one who is asked can do at once.
    private static final Pattern DOABLE = Pattern.compile(
            "(?i)(?:given|offered|lent|sent|shown|paid|refunded|shared|disclosed|released|published|renewed|moved|changed|deleted"
                    + "|removed|approved|merged|opened|granted|issued|waived|sold|booked|told|added|extended|cancelled|canceled|reset"
                    + "|lifted|edited|skipped|weakened|printed|copied|repeated|stored|pushed|posted|disputed|reimbursed|passed|forwarded"
                    + "|quoted|translated|used|installed|rewritten|closed|locked|mentioned|revealed|named|listed|recommended|promised"
                    + "|handed|taken down|put|written|read out|exported|imported|ordered|shipped|exchanged|replaced|marked|pinned"
                    + "|hidden|archived|altered|rounded|modified|discounted|transferred|upgraded|prescribed)");
    /// What somebody wants to have done, where it is due.
    private static final Pattern FAVOUR = Pattern.compile(
            "(?i)(?:given|offered|lent|sent|shown|paid|refunded|granted|waived|reimbursed|explained|answered|returned|replaced"
                    + "|exchanged|extended|renewed|released)");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)be (?:only )?(?<done>\\w+(?: (?:down|out|up|over|off)(?= |$))?)(?<rest> .*)?");
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)be (?:allowed|permitted|welcome|fine|acceptable|possible)\\b.*");
    private static final Pattern SECRET = Pattern.compile("(?i)be kept (?:secret|confidential|private)(?: .*)?");
    private static final Pattern STATIVE = Pattern.compile(
            "(?i)(?:belong|need|require|cost|contain|mean|count|last|lead|hold|apply|follow|depend|consist|take|lapse|expire|end|begin"
                    + "|start|include|entail|exceed)\\b.*");
    private static final Pattern NEEDS = Pattern.compile("(?i)(?:need|require|have to)\\b.*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<most>no more than|not more than|at most|up to)?(?<least>at least|no fewer than)? ?(?<number>\\w+) (?<noun>[\\w -]+?)"
                    + "(?: (?:per|a|in|on|for|from|who|that|of|with)\\b.*)?");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth");
    private static final Pattern BY_ONLY = Pattern.compile(
            "(?i)(?<act>be \\w+.*?) (?:by (?<who>(?:their |the |an? )?[\\w -]+?) only|only by (?<other>[\\w -]+))");

    private ThingName named() {
        return new ThingName(rule, cast);
    }

    Optional<Scene> scene(List<String> facts) {
        String timeless = rule.allows() && !rule.isWaived()
                ? rule.act().replaceFirst(" (?:up to|until|at least|within|at most) [\\w ]+? (?:before|after)\\b.*", "")
                : rule.act();
        return timeless.equals(rule.act())
                ? whole(facts)
                : new ThingScene(rule.with(timeless), cast, speech).whole(facts);
    }

    private Optional<Scene> whole(List<String> facts) {
        if (rule.subject().matches("(?i)only .*")) {
            return Optional.empty();
        }
        return counted()
                .or(this::onlyBy)
                .or(this::secret)
                .or(() -> requested(facts))
                .or(() -> asked(facts));
    }

    /// *No more than two credits are given*: of a third.
    private Optional<Scene> counted() {
        Matcher counted = COUNTED.matcher(rule.subject());
        if (!counted.matches() || (counted.group("most") == null) == (counted.group("least") == null)) {
            return Optional.empty();
        }
        Optional<Bound> bound =
                Bound.in(rule.subject()).filter(found -> found.value() < ORDINALS.size() - 1 && !found.isMoney());
        boolean isMost = counted.group("most") != null;
        String one = ThingName.singular(counted.group("noun"));
        return bound.filter(found -> found.value() > (isMost ? 0 : 1)).map(found -> {
            String few = found.with(found.value() - 1).split(" ", 2)[0];
            return isMost
                    ? scene(
                            Scene.Wish.FORBIDDEN,
                            List.of("There " + (found.value() == 1 ? "has" : "have") + " been "
                                    + found.with(found.value()).split(" ", 2)[0] + " already."),
                            "can a " + ORDINALS.get(found.value() + 1) + " " + one + " "
                                    + Phrase.core(rule.act()).replaceFirst(" at (?:a|one|the same) time\\b.*", ""))
                    : scene(
                            Scene.Wish.FORBIDDEN,
                            List.of(),
                            (found.value() == 2 ? "isn't " : "aren't ") + few + " "
                                    + (found.value() == 2 ? one : counted.group("noun")) + " enough");
        });
    }

    /// *Posted by their parents only*: by somebody else.
    private Optional<Scene> onlyBy() {
        Matcher only = BY_ONLY.matcher(rule.act());
        if (!rule.allows() || !only.matches()) {
            return Optional.empty();
        }
        String who = Optional.ofNullable(only.group("who")).orElseGet(() -> only.group("other"));
        String not = who.matches("(?i)(?:their|the) .*s")
                ? "one of " + who
                : who.matches("(?i)(?:an?|the|their) .*") ? who : "";
        Optional<String> base = base(only.group("act").replaceFirst("^be ", ""));
        return base.filter(found -> !not.isEmpty())
                .flatMap(verb -> speech.clear(verb + " " + Phrase.uncapital(rule.subject())))
                .map(act -> new Scene(
                        Scene.Wish.FORBIDDEN, List.of("I'm not " + not + "."), act, Scene.Asks.ME, Optional.empty()));
    }

    private Optional<Scene> secret() {
        return !rule.isWaived() && rule.isDuty() && SECRET.matcher(rule.act()).matches()
                ? speech.clear("tell me " + Phrase.uncapital(rule.subject()))
                        .map(act -> new Scene(Scene.Wish.FORBIDDEN, List.of(), act, Scene.Asks.YOU, Optional.empty()))
                : Optional.empty();
    }

    /// *These files must not be edited by hand*: *could you edit them*?
    private Optional<Scene> requested(List<String> facts) {
        Matcher passive = PASSIVE.matcher(rule.act());
        boolean fits = passive.matches()
                && !rule.isWaived()
                && (rule.isDuty() ? FAVOUR : DOABLE)
                        .matcher(passive.group("done"))
                        .matches();
        String rest = fits ? Optional.ofNullable(passive.group("rest")).orElse("") : "";
        if (!fits || rest.matches("(?i).* by (?!hand\\b|phone\\b|e-?mail\\b|post\\b|\\w+ing\\b).*")) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(facts);
        String object = named().object(all);
        return base(passive.group("done"))
                .map(verb -> toMe((verb + " " + mine(verb, object) + core(rest)).strip()))
                .flatMap(speech::clear)
                .map(act -> limited(all, act));
    }

    /// What is changed for somebody is theirs: *extend my loan*.
    private static String mine(String verb, String object) {
        return verb.matches("move|change|cancel|renew|extend|rebook|unlock|reset")
                ? object.replaceFirst("^this (?=\\w+$)", "my ")
                : object;
    }

    /// The limit of a sum or a number that stands in the thing itself: *credits of up to EUR 25*.
    private Scene limited(List<String> facts, String act) {
        Optional<Bound> limit = Bound.in(act).filter(bound -> bound.isMoney() && rule.allows() && bound.isCeiling());
        return limit.map(bound -> new Scene(
                        Scene.Wish.FORBIDDEN,
                        facts,
                        bound.with(bound.with(bound.value() + 1 + bound.value() / 16))
                                .replaceFirst("^(\\w+) (?:these |this |the )?(\\w+?)s? of ", "$1 a $2 of "),
                        Scene.Asks.YOU,
                        limit))
                .orElseGet(() -> new Scene(wish(), facts, act, Scene.Asks.YOU, Optional.empty()));
    }

    private Scene.Wish wish() {
        return rule.forbids() ? Scene.Wish.FORBIDDEN : rule.allows() ? Scene.Wish.ALLOWED : Scene.Wish.OWED;
    }

    private static String toMe(String act) {
        return act.replaceFirst(" to (?:anybody|anyone|somebody|someone|people|persons)(?: else)?$", " to me")
                .replaceFirst(" to (?:others|third parties|strangers|outsiders)$", " to me")
                .replaceFirst("^(tell|give|show|send|lend|offer|pay|grant) (?!me\\b)(.+) to me$", "$1 me $2")
                .replaceFirst("^(tell|lend|show) (?!me\\b)(?!.* to \\w+)", "$1 me ");
    }

    private static String core(String rest) {
        return rest.matches(" (?:merely|solely|simply|only|just) because .*")
                ? rest
                : Phrase.core("xxxxxxxxxx" + rest).substring("xxxxxxxxxx".length());
    }

    private static Optional<String> base(String done) {
        String[] words = done.split(" ", 2);
        String particle = words.length > 1 ? " " + words[1] : "";
        return Inflection.base(words[0].toLowerCase(Locale.ROOT)).map(verb -> verb + particle);
    }

    /// Whether it can, or really has to.
    private Optional<Scene> asked(List<String> facts) {
        List<String> all = new ArrayList<>(facts);
        boolean isRelative = ThingName.RELATIVE.matcher(rule.subject()).matches();
        String subject = isRelative ? named().object(all) : named().name();
        boolean sayable = subject.length() <= LONGEST_SUBJECT
                && subject.matches("[\\w'’ €$£.,-]+")
                && !Phrase.isUnclear(subject.replaceFirst("^(?:this|these) ", ""));
        String does = ThingName.isPlural(subject) ? "do " : "does ";
        String act = Phrase.whole(rule.act());
        String said;
        if (rule.isWaived()) {
            said = does + subject + (act.matches("(?:need|require) .*") ? " " : " have to ") + act;
        } else if (rule.isDuty()) {
            boolean isState = NEEDS.matcher(act).matches()
                    || (rule.modality() == Modality.DEFAULT
                            && STATIVE.matcher(act).matches());
            said = does + subject + (isState ? " really " : " really have to ") + act;
        } else if (ALLOWED.matcher(act).matches()) {
            said = (does.equals("do ") ? "are " : "is ") + subject + act.substring("be".length());
        } else {
            said = "can " + subject + " " + act;
        }
        boolean isBare = act.equals("be") || act.matches("(?:be (?:the|an?|it|there|\\d+|not)|apply|go|last)\\b.*");
        return sayable && !isBare
                ? speech.ofThing(said)
                        .map(words -> scene(
                                rule.isWaived() ? Scene.Wish.ALLOWED : rule.isDuty() ? Scene.Wish.SPARED : wish(),
                                all,
                                words))
                : Optional.empty();
    }

    private static Scene scene(Scene.Wish wish, List<String> facts, String act) {
        return new Scene(wish, facts, act, Scene.Asks.IT, Optional.empty());
    }
}
