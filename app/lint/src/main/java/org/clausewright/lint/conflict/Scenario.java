package org.clausewright.lint.conflict;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.lint.OneLine;

/// Puts two norms into one case, with the words of both.
final class Scenario {

    private static final Pattern THING =
            Pattern.compile("\\b((?:an?|every|each|any)\\s(?:[\\w'-]+\\s){1,4}?(?:that|who|whose)\\s[^,;]{4,110})");
    private static final Pattern MARKER = Pattern.compile(
            "^(?:if|when|whenever|where|wherever|in case)\\s+(?=\\S+\\s+\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_MODAL = Pattern.compile(
            "(?:must|should|shall|may|can)(?: not|n't)?|cannot|must never|should never", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY =
            Pattern.compile("^(?:no|nobody|none|neither|nothing|only|not)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 160;

    private Scenario() {}

    static String of(Tension tension, Profile left, Profile right) {
        if (tension.kind().equals("two-strengths") && isAdvice(left) != isAdvice(right)) {
            return "Somebody departs from it and has a reason. By the " + (isAdvice(left) ? "first" : "second")
                    + " passage that may be right; by the other it is not.";
        }
        return situation(left, right) + " The first passage " + demand(left) + "; the second " + demand(right) + ".";
    }

    private static boolean isAdvice(Profile norm) {
        return norm.modality() == Modality.SHOULD || norm.modality() == Modality.SHOULD_NOT;
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
                .map(Scenario::bare)
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

    /// In the words of the passage where they go into such a sentence; else the passage says it itself.
    private static String demand(Profile profile) {
        Norm norm = profile.placed().norm();
        String act = act(profile);
        Optional<String> who = profile.placed()
                .words(norm.places().actor())
                .map(Scenario::plain)
                .filter(words -> !words.isEmpty())
                .map(Scenario::uncapital);
        boolean plain = norm.ground() == Norm.Ground.WORD
                && PLAIN_MODAL
                        .matcher(profile.placed().document().text(norm.modal().span()))
                        .matches()
                && who.filter(words -> !NOBODY.matcher(words).find()).isPresent();
        if (plain && !act.isEmpty()) {
            return switch (norm.modality()) {
                case MUST -> "demands that " + who.orElse("") + " " + act;
                case SHOULD -> "recommends that " + who.orElse("") + " " + act;
                case MUST_NOT -> "forbids " + who.orElse("") + " to " + act;
                case SHOULD_NOT -> "advises " + who.orElse("") + " not to " + act;
                case MAY -> "allows " + who.orElse("") + " to " + act;
                case DEFAULT -> said(profile);
            };
        }
        boolean commands =
                norm.ground() == Norm.Ground.COMMAND && norm.places().actor().isEmpty() && !act.isEmpty();
        if (commands && norm.modality() == Modality.MUST) {
            return "says to " + uncapital(act);
        }
        return commands && norm.modality() == Modality.MUST_NOT ? "says not to " + uncapital(act) : said(profile);
    }

    private static String said(Profile profile) {
        return "says: " + inQuotes(profile.placed().document().text(profile.quote()));
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

    /// A condition without the word that opens it.
    static String bare(String condition) {
        return MARKER.matcher(condition.strip()).replaceFirst("");
    }

    /// A passage in quotation marks, without the stop that closes it.
    static String inQuotes(String words) {
        return "\"" + plain(words).replaceFirst("[.;,:]+$", "") + "\"";
    }

    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
