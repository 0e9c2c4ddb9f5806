package org.clausewright.lint.conflict;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Norm;
import org.clausewright.lint.OneLine;

/// Puts two norms into one case, with the words of both.
final class Scenario {

    private static final Pattern THING =
            Pattern.compile("\\b((?:an?|every|each|any)\\s(?:[\\w'-]+\\s){1,4}?(?:that|who|whose)\\s[^,;]{4,110})");
    private static final int LONGEST = 160;

    private Scenario() {}

    static String of(Profile left, Profile right) {
        return situation(left, right) + " The first passage " + demand(left) + "; the second " + demand(right) + ".";
    }

    private static String situation(Profile left, Profile right) {
        Optional<String> first = condition(left);
        Optional<String> second = condition(right);
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

    private static Optional<String> condition(Profile norm) {
        return norm.placed()
                .words(norm.placed().norm().places().condition())
                .map(Scenario::plain)
                .filter(words -> !words.isEmpty())
                .map(Scenario::uncapital);
    }

    private static Optional<String> thing(Profile norm) {
        Matcher matcher = THING.matcher(act(norm));
        return matcher.find()
                ? Optional.of(matcher.group(1)
                        .replaceFirst("^(?i:every|each|any)\\b", "a")
                        .strip())
                : Optional.empty();
    }

    private static String demand(Profile profile) {
        Norm norm = profile.placed().norm();
        String who = profile.placed()
                .words(norm.places().actor())
                .map(Scenario::plain)
                .filter(words -> !words.isEmpty())
                .map(words -> " that " + uncapital(words) + " ")
                .orElse(" to ");
        String act = act(profile);
        if (act.startsWith("be ") && norm.places().actor().isEmpty()) {
            return "says: " + inQuotes(profile.placed().document().text(profile.quote()));
        }
        return switch (norm.modality()) {
            case MUST, SHOULD -> "demands" + who + act;
            case MUST_NOT, SHOULD_NOT -> "forbids" + who + act;
            case MAY -> "allows" + who + act;
            case DEFAULT -> "says: " + inQuotes(act);
        };
    }

    private static String act(Profile profile) {
        return plain(
                profile.placed().words(profile.placed().norm().places().act()).orElse(""));
    }

    /// Without tags and links, in one line.
    static String plain(String words) {
        String bare = words.replaceAll("\\[\\^[A-Za-z0-9_-]+]", "")
                .replaceAll("\\[\\?]\\(#[^)]*\\)", "")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\s+([.,;:!?])", "$1");
        return OneLine.of(bare, LONGEST).strip();
    }

    /// A passage in quotation marks, without the stop that closes it.
    static String inQuotes(String words) {
        return "\"" + plain(words).replaceFirst("[.;,:]+$", "") + "\"";
    }

    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
