package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a sentence forbids to find out: *must never ask about the age*.
final class FindingOut {

    private static final String FIND =
            "(?:ask(?:s|ed|ing)?|inquir\\w*|enquir\\w*|quer(?:y|ies|ied)|question(?:s|ed|ing)?"
                    + "|check(?:s|ed|ing)?|verif\\w+|look(?:s|ed|ing)? (?:up|into|for|at)|search(?:es|ed|ing)?|investigat\\w+"
                    + "|f(?:ind|inds|inding|ound) out|determin(?:e|es|ed|ing)|pr(?:y|ies|ied|ying) into|prob(?:e|es|ed|ing)"
                    + "|examin(?:e|es|ed|ing)|infer(?:s|red|ring)?|guess(?:es|ed|ing)?|access(?:es|ed|ing)?|inspect(?:s|ed|ing)?"
                    + "|recogni[sz](?:e|es|ed|ing)|consult(?:s|ed|ing)?|br(?:ing|ings|inging|ought) up|raise(?:s|d)?"
                    + "|research(?:es|ed|ing)?|request(?:s|ed|ing)?)";
    private static final String NOT =
            "(?:never|not|n't|nobody|no one|no-one|cannot|refrains? from|avoids?|without|forbidden(?: to| from)?"
                    + "|prohibited(?: to| from)?|nor|neither \\w+)";
    private static final Pattern DENIES =
            Pattern.compile("n't|\\b(?:not|never|no|nobody|nor|cannot)\\b", Pattern.CASE_INSENSITIVE);
    /// Most sentences forbid nothing, and telling so is cheap.
    private static final Pattern MAY_BAN = Pattern.compile(
            "n't|\\b(?:no|never|cannot|refrain|avoid|without|forbidden|prohibited|neither|off|taboo|banned)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_FIND_OUT = Pattern.compile(
            "\\b(?:ask|inquir|enquir|quer|question|check|verif|look|search|investigat|f[io]u?nd|determin|pr[iyo]|examin|infer"
                    + "|guess|access|inspect|recogni|consult|br[io]|rais|research|request|off|taboo|none)",
            Pattern.CASE_INSENSITIVE);
    /// *Must never ask about*.
    private static final Pattern BANS = Pattern.compile(
            "\\b" + NOT
                    + "\\b(?:\\s+(?:must|may|should|is|are|be|to|do|does|ever|even|allowed|permitted|try|attempt|or|\\w+ly|[a-z]+)){0,5}?\\s+"
                    + "(" + FIND + ")\\b(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *Ages are not to be asked*, *rent accounts are off limits*.
    private static final Pattern BANS_SUBJECT = Pattern.compile(
            "^(.*?)\\b(?:(?:must|may|should|shall|can|is|are|do|does)\\s*(?:not|never|n't)\\s+(?:to\\s+)?(?:ever\\s+)?(?:be\\s+)?("
                    + FIND + ")\\b|(?:is|are) (?:off[- ]limits|taboo|none of (?:our|your) business))(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *Asking about age is forbidden.*
    private static final Pattern BANS_ASKING = Pattern.compile(
            "^\\s*(?:the )?(" + FIND
                    + ")\\b(.*?)\\b(?:is|are) (?:forbidden|prohibited|not (?:allowed|permitted)|banned)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern IS_DONE = Pattern.compile(
            "^(?:(?:is|are)\\b|\\w+\\s*(?:not|never|n't)\\s+(?:to\\s+)?(?:ever\\s+)?be\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DONE = Pattern.compile("ed\\b|found|brought", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_TOPIC = Pattern.compile(
            "[,;:]|\\b(?:unless|except|if|when|before|after|while|during|until|in order|so that|to see|because|but)\\b",
            Pattern.CASE_INSENSITIVE);

    private FindingOut() {}

    /// The words for what is not to be found out; empty where the sentence forbids nothing of the kind.
    static Optional<String> forbidden(String plain) {
        if (!MAY_BAN.matcher(plain).find() || !MAY_FIND_OUT.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher active = BANS.matcher(plain);
        Matcher asking = BANS_ASKING.matcher(plain);
        Matcher passive = BANS_SUBJECT.matcher(plain);
        if (asking.find()) {
            return Optional.of(asking.group(2));
        }
        if (passive.find() && !passive.group(1).isBlank() && isPassive(passive)) {
            return Optional.of(passive.group(1));
        }
        return active.find() && !isDemanded(plain, active) ? Optional.of(cut(active.group(2))) : Optional.empty();
    }

    /// *Must not be moved without asking the owner* demands that he be asked.
    private static boolean isDemanded(String plain, Matcher active) {
        return active.group().regionMatches(true, 0, "without", 0, "without".length())
                && DENIES.matcher(plain.substring(0, active.start())).find();
    }

    /// *Records are not checked*, and not *agents do not check records*.
    private static boolean isPassive(Matcher subject) {
        String verb = Optional.ofNullable(subject.group(2)).orElse("");
        String said = subject.group().substring(subject.group(1).length());
        return (verb.isEmpty() || DONE.matcher(verb).find())
                && IS_DONE.matcher(said).find();
    }

    private static String cut(String topic) {
        Matcher end = ENDS_TOPIC.matcher(topic);
        return end.find() ? topic.substring(0, end.start()) : topic;
    }
}
