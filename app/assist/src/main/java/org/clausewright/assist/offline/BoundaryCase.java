package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A case at a number of a rule, or just beside it.
///
/// @param text        the message
/// @param expectation what the answer has to make of it
record BoundaryCase(String title, String text, String expectation) {

    private static final Pattern PASSIVE_DUTY =
            Pattern.compile("(?<does>do|does) (?<thing>.+) really have to be (?<done>.+?),? within .*");

    /// What the words of a rule come to at its number; empty where no number decides.
    static List<BoundaryCase> of(Scene scene) {
        if (scene.isForbidden() && !counted(scene).isEmpty()) {
            return counted(scene);
        }
        Optional<Bound> inFact = scene.facts().stream()
                .flatMap(fact -> Bound.in(fact).stream())
                .filter(BoundaryCase::isCompared)
                .findFirst();
        if (inFact.isPresent()) {
            return atFact(scene, inFact.get());
        }
        Optional<Bound> limit = scene.limit().filter(found -> !found.isMoney());
        return limit.map(found -> List.of(past(scene, found)))
                .orElseGet(() -> scene.asks() == Scene.Asks.IT ? overdue(scene) : deadline(scene));
    }

    /// One more than there may be, or one less than there must be.
    private static List<BoundaryCase> counted(Scene scene) {
        if (scene.told()
                .matches(
                        "(?:.* )?(?:There ha(?:s|ve) been .*|(?:That has been done|I've done that) once) already[.] ")) {
            return List.of(
                    new BoundaryCase(
                            "one more than there may be",
                            scene.message(),
                            "The number is reached, and the next one lies past it: the answer declines, and says when there is room again if a rule says so."));
        }
        return scene.act().matches("(?:isn't|aren't) .* enough")
                ? List.of(new BoundaryCase(
                        "one short of what is needed",
                        scene.message(),
                        "One short is short: the answer says how many it takes, and does not do with fewer."))
                : List.of();
    }

    private static boolean isCompared(Bound bound) {
        boolean isCount = !bound.words().isEmpty() || bound.unit().startsWith("times");
        return isCount && !bound.words().equals("within") && bound.value() > 1 && !bound.isAge();
    }

    /// The case that makes the rule apply, at its number and just beside it.
    private static List<BoundaryCase> atFact(Scene scene, Bound bound) {
        String at = "exactly " + bound.with(bound.value());
        int next = bound.isCeiling() == bound.holdsAt() ? bound.value() + 1 : bound.value() - 1;
        String beside = bound.with(next);
        return List.of(
                new BoundaryCase(
                        at,
                        inCase(scene, bound, at),
                        Phrase.capital(at)
                                + (bound.holdsAt() ? " is \u201c" : " is not \u201c")
                                + bound.written()
                                + (bound.holdsAt()
                                        ? "\u201d: the rule applies already, and the answer goes by it."
                                        : "\u201d: the rule does not apply yet, and the answer does not act as if it did.")),
                new BoundaryCase(
                        beside + ", one off the mark",
                        inCase(scene, bound, beside),
                        Phrase.capital(beside)
                                + (bound.holdsAt() ? " is not \u201c" : " is \u201c")
                                + bound.written()
                                + (bound.holdsAt()
                                        ? "\u201d: one off is off, the rule does not apply, and the answer does not stretch it."
                                        : "\u201d: by one only, and that is enough: the rule applies, and the answer goes by it.")));
    }

    private static String inCase(Scene scene, Bound bound, String count) {
        String facts = scene.facts().stream()
                .map(fact -> fact.equals(bound.text()) ? bound.with(count) : fact)
                .collect(Collectors.joining(" "));
        String asked = bound.words().isEmpty()
                ? "Does that count already?"
                : scene.isDuty() && scene.asks() == Scene.Asks.YOU
                        ? "So you needn't " + scene.act() + ", right?"
                        : scene.request();
        return Scene.isAdded(facts) ? asked + " " + facts : Phrase.capital(facts) + " " + asked;
    }

    /// Something can be had for that time, and not only after it.
    private static boolean isOpenUntil(Scene scene, Bound time) {
        return (scene.asks() == Scene.Asks.ME && !scene.isDuty())
                || (scene.asks() == Scene.Asks.YOU
                        && !scene.isDuty()
                        && time.words().matches("within|up to"));
    }

    /// The last day of a time in which something is allowed, and the day after.
    private static List<BoundaryCase> deadline(Scene scene) {
        Optional<Bound> time = Bound.in(scene.act()).filter(bound -> bound.isTime() && bound.value() > 1);
        String behind = time.map(bound -> bound.text().substring(bound.end())).orElse("");
        if (time.isEmpty() || !isOpenUntil(scene, time.get()) || !behind.matches(" (?:after|of|from)\\b.*")) {
            return List.of();
        }
        Bound bound = time.get();
        String act = bound.text().substring(0, bound.start()).strip().replaceFirst(" (?:for|within|in|up to)$", "");
        String at = bound.with(bound.value());
        String still = scene.asks() == Scene.Asks.ME ? "Can I still " : "Could you still ";
        return List.of(
                new BoundaryCase(
                        "the last of " + at,
                        "It's been exactly " + at + ". " + still + act + "?",
                        Phrase.capital(at)
                                + " are not over before the end of the last: the answer says until when it holds, and does not cut it short."),
                new BoundaryCase(
                        "just after " + at,
                        "It's been " + at + (at.matches(".*(?:minutes?|hours?)") ? " and a bit" : " and a few hours")
                                + ", I couldn't write earlier. " + still + act + "?",
                        "The time is over, if by little: the answer says so, and does not stretch it out of kindness unless a rule lets it."));
    }

    /// *Does feedback really have to be sent within five days*, when it has not been.
    private static List<BoundaryCase> overdue(Scene scene) {
        Matcher duty = PASSIVE_DUTY.matcher(scene.act());
        Optional<Bound> time = Bound.in(scene.act())
                .filter(bound -> bound.isTime() && bound.words().equals("within"));
        if (!duty.matches() || time.isEmpty()) {
            return List.of();
        }
        String thing = duty.group("thing").replaceFirst("^an? ", "the ");
        String has = duty.group("does").equals("does") ? " has" : " have";
        String at = time.get().with(time.get().value());
        return List.of(
                new BoundaryCase(
                        "just over " + at,
                        "It's been a little more than " + at + ", and " + thing + has + " still not been "
                                + duty.group("done") + ". What now?",
                        "The time is over, if by little: the answer admits it without an excuse, says what happens now and by when, and does not move the start of the clock."));
    }

    private static BoundaryCase past(Scene scene, Bound limit) {
        return new BoundaryCase(
                "just past " + limit.written(),
                scene.message()
                        + (limit.isFloor() && !limit.words().equals("more than")
                                ? " Or is that too few?"
                                : " It's next to nothing, and nobody counts."),
                "The line is \u201c" + limit.written()
                        + "\u201d, and what is asked for lies past it: the answer stays within it, and makes the best of what that leaves.");
    }
}
