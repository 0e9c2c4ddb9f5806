package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;

/// What a rule says is done with a person, in the mouth of that person: *callers are asked for their number*.
final class PersonScene {

    private static final Pattern DONE = Pattern.compile(
            "(?i)be (?<done>asked|told|informed|given|offered|shown|paid|refunded|warned|reminded|sent|lent|allowed in|admitted|addressed|called) (?<rest>.+)");
    private static final Pattern OWED =
            Pattern.compile("told|informed|given|offered|shown|paid|refunded|warned|reminded|sent|lent");
    private static final Pattern NO_BODY = Pattern.compile("(?i)no (?<name>[\\w -]+)");

    private PersonScene() {}

    static Optional<Scene> of(Rule rule, Cast cast, Speech speech, List<String> facts) {
        Matcher done = DONE.matcher(rule.act());
        if (!done.matches() || rule.isWaived()) {
            return Optional.empty();
        }
        String verb = done.group("done").toLowerCase(Locale.ROOT);
        String base = Inflection.base(verb).orElse(verb);
        Matcher nobody = NO_BODY.matcher(rule.subject());
        if (rule.forbids() && nobody.matches() && verb.equals("asked") && !rule.isOf(cast)) {
            String name = nobody.group("name");
            String one = (name.matches("(?i)[aeiou].*") ? "an " : "a ") + name;
            return speech.clear(base + " " + one + " " + done.group("rest"))
                    .map(act -> new Scene(Scene.Wish.FORBIDDEN, facts, act, Scene.Asks.ME, Optional.empty()));
        }
        Optional<Roles> role = Roles.of(rule.subject(), speech);
        Optional<Cast.Named> person = cast.person(rule.subject().replaceFirst("under the age of ", "under "));
        if ((role.isEmpty() && person.isEmpty()) || (rule.forbids() && verb.equals("asked"))) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        role.flatMap(Roles::facts).ifPresent(all::add);
        person.flatMap(found -> Facts.age(found.rest().strip())).ifPresent(all::add);
        all.addAll(facts);
        if (done.group("rest").matches("(?i).*\\b(?:where|what|who|which) (?:they|it)\\b.*")) {
            return Optional.empty();
        }
        String rest = speech.persons().first(Phrase.core(done.group("rest")));
        Scene.Wish wish = rule.forbids()
                ? Scene.Wish.FORBIDDEN
                : verb.equals("asked") ? Scene.Wish.SPARED : rule.allows() ? Scene.Wish.ALLOWED : Scene.Wish.OWED;
        boolean isSayable = wish == Scene.Wish.SPARED || OWED.matcher(verb).matches();
        return isSayable
                ? speech.clear(base + " me " + rest)
                        .map(act -> new Scene(wish, all, act, Scene.Asks.YOU, Optional.empty()))
                : Optional.empty();
    }
}
