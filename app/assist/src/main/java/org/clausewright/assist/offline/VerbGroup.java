package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.Modality;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What the verbs of a clause say of an act: that it is due, allowed, banned, or merely usual.
final class VerbGroup {

    private record Form(Pattern pattern, Modality modality, Modality denied) {

        static Form of(String words, Modality modality, Modality denied) {
            return new Form(
                    Pattern.compile("(?i)(?:" + words + ")(?<deny>n't| not| never)? (?<act>.+)"), modality, denied);
        }
    }

    private static final Pattern WAIVES = Pattern.compile(
            "(?i)(?:(?:do|does)(?:n't| not) (?:have|need) to|need(?:n't| not)|(?:is|are) not required to) (?<act>.+)");
    private static final Pattern NEEDS_NONE =
            Pattern.compile("(?i)(?:do|does)(?:n't| not) (?<act>(?:need|require) .+)");
    private static final Pattern ENTITLED =
            Pattern.compile("(?i)(?:is|are) entitled to (?<number>\\d+ |\\w+ (?:days|weeks|hours)\\b)?(?<what>.+)");
    private static final List<Form> FORMS = List.of(
            Form.of(
                    "must|shall|has to|have to|needs to|(?:is|are) (?:required|obliged) to",
                    Modality.MUST,
                    Modality.MUST_NOT),
            Form.of("should|ought to|(?:is|are) (?:expected|supposed) to", Modality.SHOULD, Modality.SHOULD_NOT),
            Form.of("(?:is|are) not (?:allowed|permitted|free|entitled) to", Modality.MUST_NOT, Modality.MUST_NOT),
            Form.of("(?:is|are) (?:allowed|permitted|free|entitled) to", Modality.MAY, Modality.MUST_NOT),
            Form.of("(?:is|are) never to", Modality.MUST_NOT, Modality.MUST_NOT),
            Form.of(
                    "(?:is|are)(?= to (?!\\w+ly\\b|the\\b|an?\\b)| not to ) ?(?:not )?to",
                    Modality.MUST,
                    Modality.MUST_NOT),
            Form.of("cannot|can't", Modality.MUST_NOT, Modality.MUST_NOT),
            Form.of("may|can|might|could", Modality.MAY, Modality.MUST_NOT),
            Form.of("do|does", Modality.DEFAULT, Modality.MUST_NOT));
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:is|are)(?<deny>n't| not| never| neither)? (?<done>.+)");
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)(?:allowed|permitted|welcome|fine|acceptable|possible)(?: (?!to\\b).*)?");
    private static final Pattern BARRED =
            Pattern.compile("(?i)(?:forbidden|prohibited|banned|not allowed|off limits)( (?!to\\b).*)?");
    private static final Pattern NONE = Pattern.compile("(?i)(?:no|nobody|no one|nothing|none|neither)\\b.*");
    /// What a definition or a precedence says.
    private static final Pattern NO_DEED =
            Pattern.compile("(?i)(?:means?|refers?|denotes?|prevails?|wins?|outranks?|overrides?|outweighs?|trumps?)");
    private static final Pattern HEDGE =
            Pattern.compile("(?i) (?<adverb>never|always|only|also|generally|normally|usually)$");
    private static final Pattern IDLE = Pattern.compile("(?i)(?:also|then|always|generally|normally|usually) ");

    private VerbGroup() {}

    static Optional<Rule> of(String subject, String verbs, Optional<String> condition, Optional<String> exception) {
        Matcher hedge = HEDGE.matcher(subject);
        boolean isHedged = hedge.find();
        String who = isHedged ? subject.substring(0, hedge.start()) : subject;
        boolean isNever = isHedged && hedge.group("adverb").equalsIgnoreCase("never");
        if (isOfNobody(who, verbs)) {
            return said(verbs)
                    .map(found -> new Rule(Modality.MAY, "a person", found.act(), condition, exception, true));
        }
        return said(verbs)
                .map(found -> denied(found, isNever || NONE.matcher(who).matches()))
                .map(found -> new Rule(found.modality(), who, found.act(), condition, exception, found.isWaived()));
    }

    /// *Nobody has to book*: no duty, and no ban.
    private static boolean isOfNobody(String who, String verbs) {
        return NONE.matcher(who).matches()
                && verbs.matches("(?i)(?:has to|have to|needs to|need to|(?:is|are) required to) .*");
    }

    private record Said(Modality modality, String act, boolean isWaived) {

        Said(Modality modality, String act) {
            this(modality, act, false);
        }
    }

    private static Said denied(Said said, boolean isDenied) {
        boolean turns = isDenied && !said.modality().isBan() && !said.isWaived();
        return turns
                ? new Said(said.modality() == Modality.SHOULD ? Modality.SHOULD_NOT : Modality.MUST_NOT, said.act())
                : said;
    }

    private static Optional<Said> said(String verbs) {
        Matcher waives = WAIVES.matcher(verbs);
        if (waives.matches()) {
            return Optional.of(new Said(Modality.MAY, waives.group("act"), true));
        }
        Matcher none = NEEDS_NONE.matcher(verbs);
        if (none.matches()) {
            return Optional.of(new Said(Modality.MAY, none.group("act"), true));
        }
        Matcher entitled = ENTITLED.matcher(verbs);
        if (entitled.matches()) {
            boolean isCounted = entitled.group("number") != null;
            return Optional.of(new Said(
                    Modality.MAY,
                    "have " + (isCounted ? "up to " + entitled.group("number") : "") + entitled.group("what")));
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(verbs);
            if (matcher.matches()) {
                Modality modality = matcher.group("deny") == null ? form.modality() : form.denied();
                return Optional.of(
                        new Said(modality, IDLE.matcher(matcher.group("act")).replaceFirst("")));
            }
        }
        return present(verbs);
    }

    private static Optional<Said> present(String verbs) {
        Matcher passive = PASSIVE.matcher(verbs);
        if (passive.matches()) {
            String done = IDLE.matcher(passive.group("done")).replaceFirst("");
            Modality modality = passive.group("deny") == null ? Modality.DEFAULT : Modality.MUST_NOT;
            if (ALLOWED.matcher(done).matches()) {
                return Optional.of(new Said(modality.isBan() ? modality : Modality.MAY, "be " + done));
            }
            if (BARRED.matcher(done).matches()) {
                return Optional.of(new Said(
                        Modality.MUST_NOT, "be allowed" + BARRED.matcher(done).replaceFirst("$1")));
            }
            return isDone(done) ? Optional.of(new Said(modality, "be " + done)) : Optional.empty();
        }
        String verb = verbs.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String rest = verbs.substring(verb.length());
        if (verb.equals("has") || verb.equals("have")) {
            return Optional.of(new Said(Modality.DEFAULT, "have" + rest));
        }
        if (Sayable.FINITE.contains(verb)) {
            return Optional.empty();
        }
        if (NO_DEED.matcher(verb).matches()) {
            return Optional.empty();
        }
        String base = verb.endsWith("s") && !verb.endsWith("ss")
                ? Inflection.base(verb).orElse(verb)
                : verb;
        if (rest.matches(" no \\w.*")
                && base.matches("get|receive|use|give|take|make|accept|offer|send|ask|show|write|need")) {
            return Optional.of(new Said(
                    base.equals("need") ? Modality.MAY : Modality.MUST_NOT,
                    base + rest.replaceFirst("^ no", ""),
                    base.equals("need")));
        }
        return avoided(base, rest).or(() -> Optional.of(new Said(Modality.DEFAULT, base + rest)));
    }

    private static Optional<Said> avoided(String base, String rest) {
        Matcher avoided =
                Pattern.compile(" (?:from )?(?<verb>\\w+ing)(?<rest> .+)").matcher(rest);
        return base.matches("avoid|refrain") && avoided.matches()
                ? Inflection.base(avoided.group("verb"))
                        .map(verb -> new Said(Modality.MUST_NOT, verb + avoided.group("rest")))
                : Optional.empty();
    }

    /// A participle, and no adjective: *taken down*.
    private static boolean isDone(String words) {
        Sentence sentence = Sentence.of("It is " + words);
        int at = 2;
        while (sentence.tag(at) == PartOfSpeech.ADVERB) {
            at++;
        }
        return sentence.tag(at) == PartOfSpeech.PARTICIPLE || sentence.word(at).matches("waived|reimbursed|paused");
    }
}
