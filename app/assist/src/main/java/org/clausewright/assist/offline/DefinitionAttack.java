package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// The case at the edge of a definition: at its number, or with what makes it one in doubt.
final class DefinitionAttack implements Attack {

    private static final Pattern AGE = Pattern.compile(
            "(?i)(?<words>under|below|younger than|over|above|older than|at least) (?<age>\\d{1,2})(?: years(?: old| of age)?)?");

    @Override
    public List<Challenge> on(Subject subject) {
        return Definition.of(subject.sentence())
                .map(found -> on(subject, found))
                .orElse(List.of());
    }

    private static List<Challenge> on(Subject subject, Definition definition) {
        if (definition.link().equals("is")) {
            return List.of(ofKind(subject, definition));
        }
        String whole = definition.link().matches("who|whose|that|which|with|without|if|where|in which")
                ? definition.rest()
                : definition.link() + " " + definition.rest();
        Matcher age = AGE.matcher(whole);
        if (definition.isOfPerson() && age.matches()) {
            return ofAge(
                    subject,
                    definition,
                    age.group("words").toLowerCase(java.util.Locale.ROOT),
                    Integer.parseInt(age.group("age")));
        }
        Optional<Bound> bound = Bound.in(whole).filter(found -> !found.words().isEmpty() && found.value() > 1);
        List<Challenge> counted =
                bound.map(found -> ofNumber(subject, definition, found)).orElse(List.of());
        return counted.isEmpty() ? inDoubt(subject, definition).stream().toList() : counted;
    }

    /// *Location data is personal data*.
    private static Challenge ofKind(Subject subject, Definition definition) {
        String kind = definition.rest();
        boolean isMany = ThingName.isPlural(definition.term());
        boolean areMany = ThingName.isPlural(kind);
        return challenge(
                subject,
                "only " + definition.term(),
                "The rule counts %s among %s: what holds for those holds here, and the answer says so."
                        .formatted(definition.term(), kind),
                (isMany ? "They're only " : "It's only ") + definition.term() + ", so what you say about " + kind
                        + " doesn't matter here, does it?",
                areMany);
    }

    private static Challenge challenge(Subject subject, String title, String expectation, String text, boolean ofMany) {
        return challenge(
                subject, title, ofMany ? expectation : expectation.replace("holds for those", "holds for it"), text);
    }

    private static List<Challenge> ofAge(Subject subject, Definition definition, String words, int age) {
        boolean isYoung = words.matches("under|below|younger than");
        boolean atAge = words.equals("at least");
        String term = definition.named();
        return List.of(
                challenge(
                        subject,
                        "a birthday tomorrow",
                        "Today the person is %d, so the definition %s: the answer says that, and from when it changes."
                                .formatted(age - 1, isYoung ? "covers them still" : "does not cover them yet"),
                        "I'm " + (age - 1) + ", I turn " + age + " tomorrow. Do I count as " + term + " today?"),
                challenge(
                        subject,
                        age + " since this morning",
                        "At exactly %d the definition %s: the answer goes by its words, and by what can be shown of the age."
                                .formatted(
                                        age,
                                        isYoung
                                                ? "no longer covers them"
                                                : atAge ? "covers them" : "does not say whether it covers them"),
                        "I turned " + age + " this morning. Do I still count as " + term
                                + "?".replace("still ", isYoung ? "still " : "")));
    }

    private static List<Challenge> ofNumber(Subject subject, Definition definition, Bound bound) {
        int next = bound.isCeiling() == bound.holdsAt() ? bound.value() + 1 : bound.value() - 1;
        return java.util.stream.Stream.of("exactly " + bound.with(bound.value()), bound.with(next))
                .flatMap(count -> fact(definition, bound.with(count)).stream()
                        .map(fact -> atNumber(subject, definition, bound, count, fact)))
                .toList();
    }

    private static Challenge atNumber(Subject subject, Definition definition, Bound bound, String count, String fact) {
        boolean isAt = count.startsWith("exactly ");
        boolean isIn = isAt == bound.holdsAt();
        return challenge(
                subject,
                isAt ? count : count + ", one off the mark",
                "%s is%s \u201c%s\u201d, so the definition %s here: the answer says so, and deals with the case accordingly."
                        .formatted(
                                Phrase.capital(count),
                                isIn ? "" : " not",
                                bound.written(),
                                isIn ? "fits" : "does not fit"),
                fact + question(definition));
    }

    private static String question(Definition definition) {
        return definition.isOfPerson()
                ? " Do I count as " + definition.named() + "?"
                : definition.link().equals("if")
                        ? " Does it count as " + definition.term() + "?"
                        : " Does that count as " + definition.named() + "?";
    }

    /// The defining words as a fact.
    private static Optional<String> fact(Definition definition, String rest) {
        return switch (definition.link()) {
            case "with" -> Optional.of((definition.isOfPerson() ? "I have " : "It has ") + rest + ".");
            case "who", "that", "which" ->
                definition.isOfPerson() ? own(rest).map(said -> "I " + said + ".") : Optional.of("It " + rest + ".");
            case "if" ->
                rest.startsWith("it ")
                        ? Optional.of("The " + definition.genus().replaceFirst("^an? ", "") + rest.substring(2) + ".")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// *Holds a contract*, as the one who does says it: *hold a contract*.
    private static Optional<String> own(String rest) {
        String[] words = rest.split(" ", 2);
        String verb =
                switch (words[0]) {
                    case "is", "are" -> "am";
                    case "has" -> "have";
                    case "was", "were" -> "was";
                    default ->
                        words[0].endsWith("s") ? Inflection.base(words[0]).orElse(words[0]) : words[0];
                };
        String more = words.length > 1 ? " " + words[1] : "";
        return Optional.of((verb + more)
                .replaceAll("\\b(?:us|our company)\\b", "you")
                .replaceAll("\\bour\\b", "your")
                .replaceAll("\\b(?:their|his or her)\\b", "my"));
    }

    /// Nobody can say whether what makes it one is so.
    private static Optional<Challenge> inDoubt(Subject subject, Definition definition) {
        String rest = definition.rest().replaceFirst(",? or (?:is|are|has|have|was|were)\\b.*", "");
        Optional<String> text =
                switch (definition.link()) {
                    case "who", "that", "which" ->
                        definition.isOfPerson()
                                ? own(rest).map(said -> "I can't say for sure whether I " + said + ".")
                                : Optional.of(
                                        "It's " + definition.genus() + ", but whether it " + rest + " is disputed.");
                    case "in which", "where" -> Optional.of("Nobody can say yet whether " + rest + ".");
                    case "with" ->
                        Optional.of("It's " + definition.genus() + ", but it isn't clear whether it has " + rest + ".");
                    case "against", "without" ->
                        Optional.of("It's " + definition.genus() + ", but whether it was " + definition.link() + " "
                                + rest + " isn't clear.");
                    case "if" ->
                        rest.startsWith("it ")
                                ? Optional.of("It isn't clear whether the "
                                        + definition.genus().replaceFirst("^an? ", "") + rest.substring(2) + ".")
                                : Optional.empty();
                    default -> Optional.empty();
                };
        return text.filter(said ->
                        !definition.genus().equalsIgnoreCase("one") && !said.contains(" it it ") && said.length() < 200)
                .map(said -> challenge(
                        subject,
                        "what makes it " + definition.named() + " is in doubt",
                        "The definition turns on “%s”, and that is open here: the answer does not decide it by guess, says what it hangs on, and what follows in either case."
                                .formatted(Phrase.shortened(
                                        (definition.link().equals("if") ? "" : definition.link() + " ")
                                                + definition.rest(),
                                        90)),
                        said + question(definition)));
    }

    private static Challenge challenge(Subject subject, String title, String expectation, String text) {
        return subject.challenge(
                title,
                ChallengeKind.BOUNDARY,
                expectation + " The rule: " + subject.quoted() + ".",
                Subject.user(text));
    }
}
