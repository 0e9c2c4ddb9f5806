package org.clausewright.assist.offline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody of whom a rule speaks, and as whom one can ask about it: *managers*, *those who work from home*.
///
/// @param intro what they say of themselves first; empty where nothing has to be said
/// @param facts what else the rule says of them, as they put it
record Roles(String intro, Optional<String> facts) {

    static final String NAMES =
            "learner|holder|relative|family member|shopper|buyer|reader|listener|teammate|competitor|donor|claimant|examiner|caller|borrower|manager|team lead|lead|supervisor|employee|director|moderator|librarian|nurse|doctor|teacher"
                    + "|parent|guardian|owner|seller|buyer|member|newcomer|contractor|intern|trainee|volunteer|reporter|author|editor|reviewer"
                    + "|maintainer|engineer|developer|operator|administrator|admin|officer|host|driver|coach|pharmacist|receptionist|therapist"
                    + "|technician|analyst|researcher|lawyer|accountant|founder|recruiter|interviewer|mentor|tutor|translator|journalist|tenant"
                    + "|landlord|neighbour|neighbor|organiser|organizer|speaker|judge|vendor|supplier|freelancer|apprentice|curator|guide"
                    + "|caretaker|cook|waiter|pilot|sailor|trainer|player|runner|swimmer|climber|walker|customer|visitor|guest|user|patient"
                    + "|student|pupil|applicant|candidate|resident|subscriber|traveller|traveler|passenger|colleague|worker|staff member";
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:(?:an?|any|every|each|no|the|all) )?(?<name>(?:[\\w-]+ ){0,2}?(?:" + NAMES
                    + "))(?<plural>s)?(?: (?<rest>(?:who|whose|with|in|on|under|over|without|aged)\\b.*))?");
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i)(?:(?:those|anyone|anybody|everyone|everybody|people|persons|somebody|someone|all) (?<rest>who\\b.*)|whoever (?<own>.*)"
                    + "|(?<all>staff|everyone|everybody|nobody|no one|people|employees|every employee))");

    static Optional<Roles> of(String subject, Speech speech) {
        Matcher anybody = ANYBODY.matcher(subject);
        if (anybody.matches()) {
            if (anybody.group("all") != null) {
                return Optional.of(new Roles("", Optional.empty()));
            }
            String own = anybody.group("own") != null ? "who " + anybody.group("own") : anybody.group("rest");
            return fact(own, speech).map(fact -> new Roles("", Optional.of(fact)));
        }
        Matcher named = NAMED.matcher(subject);
        if (!named.matches()
                || subject.matches("(?i)(?:only|all|most|some|few) .*")
                || named.group("name").matches("(?i)(?:.* )?(?:of|and|or|by|for|to)(?: .*)?")) {
            return Optional.empty();
        }
        String name = named.group("name").toLowerCase(java.util.Locale.ROOT);
        String intro = "I'm " + (name.matches("[aeiou].*") && !name.startsWith("user") ? "an " : "a ") + name + ".";
        String rest = named.group("rest");
        Optional<String> fact = rest == null ? Optional.empty() : fact(rest, speech);
        return rest != null && fact.isEmpty() ? Optional.empty() : Optional.of(new Roles(intro, fact));
    }

    /// *Who work from home*, as one of them says it.
    static Optional<String> fact(String rest, Speech speech) {
        if (rest.startsWith("whose ")) {
            return Optional.of("My " + rest.substring("whose ".length()) + ".");
        }
        if (rest.matches("(?i)who .*")) {
            String[] words = rest.substring("who ".length()).split(" ", 2);
            return speech.said(words[0], words.length > 1 ? words[1] : "").map(said -> Phrase.capital(said) + ".");
        }
        return rest.startsWith("with ")
                ? Optional.of("I have " + rest.substring("with ".length()) + ".")
                : Optional.empty();
    }
}
