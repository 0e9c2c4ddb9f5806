package org.clausewright.lint.conflict;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts two norms into one case, with the words of both.
final class Scenario {

    private static final Pattern THING =
            Pattern.compile("\\b((?:an?|every|each|any)\\s(?:[\\w'-]+\\s){1,4}?(?:that|who|whose)\\s[^,;]{4,110})");

    private Scenario() {}

    static String of(Norm left, Norm right) {
        return situation(left, right) + " The first passage " + demand(left) + "; the second " + demand(right) + ".";
    }

    private static String situation(Norm left, Norm right) {
        Optional<String> first = left.condition().map(Scenario::uncapital);
        Optional<String> second = right.condition().map(Scenario::uncapital);
        Optional<String> thing = thing(right).or(() -> thing(left));
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return "Take a case that meets both: \"" + first.get() + "\", and \"" + second.get() + "\".";
        }
        Optional<String> condition = first.or(() -> second);
        if (condition.isPresent() && thing.isPresent() && !thing.get().contains(condition.get())) {
            return "Take this case: " + condition.get() + ", with " + thing.get() + ".";
        }
        return condition
                .or(() -> thing)
                .map(words -> "Take this case: " + words + ".")
                .orElse("Take a case that falls under both.");
    }

    private static Optional<String> thing(Norm norm) {
        Matcher matcher = THING.matcher(norm.act());
        return matcher.find()
                ? Optional.of(matcher.group(1)
                        .replaceFirst("^(?i:every|each|any)\\b", "a")
                        .strip())
                : Optional.empty();
    }

    private static String demand(Norm norm) {
        String who = norm.subject().isEmpty() || norm.subject().length() > 60 ? "" : " that " + norm.subject();
        String act = norm.act();
        return switch (norm.modality()) {
            case MUST, SHOULD -> "demands" + (who.isEmpty() ? " to " : who + " ") + act;
            case MUST_NOT, SHOULD_NOT -> "forbids" + (who.isEmpty() ? " to " : who + " ") + act;
            case MAY -> "allows" + (who.isEmpty() ? " to " : who + " ") + act;
            case PLAIN -> "says: \"" + act + "\"";
        };
    }

    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
