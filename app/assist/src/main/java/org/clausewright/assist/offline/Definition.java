package org.clausewright.assist.offline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What a clause means by a term.
///
/// @param term  the term as one says it: `a newcomer`, `retaliation`, `small`
/// @param genus what it is in general: `a member`, `anyone`; empty where only a case is named
/// @param link  how the rest is tied to that: `who`, `with`, `if`, `is`
/// @param rest  what makes it one
record Definition(String term, String genus, String link, String rest) {

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:in this (?:document|spec|handbook|policy|section|text)|here|for (?:the )?purposes? of [^,]+|throughout[^,]*),? ");
    private static final String TERM = "[\"“*'‘]*(?<term>(?:an? |any |every |the )?[\\w-]+(?: [\\w-]+){0,3}?)[\"”*'’]*";
    private static final Pattern MEANING = Pattern.compile("(?i)" + TERM
            + " (?:is|are|means?|refers? to|stands? for|counts? as) (?<genus>(?:an?|any|the|every) [\\w-]+(?: [\\w-]+){0,2}?|one|anyone|anybody"
            + "|everyone|someone|somebody|those|people) (?<link>that|which|who|whose|in which|where|with|without|under|over|younger than"
            + "|older than|against|between|for which|after which|of) (?<rest>.+)");
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)(?<genus>an? [\\w -]+?|[\\w -]+s) (?:counts?|is seen|is regarded|is treated) as (?<term>[\\w -]{3,30}?) (?:if|when|as soon as) (?<rest>.+)");
    private static final Pattern KIND = Pattern.compile(
            "(?i)(?<term>[\\w-]+(?: [\\w-]+){0,3}) (?:is|are) (?:also |always )?(?<rest>[a-z]+(?: [a-z]+){0,3})");
    private static final Pattern DUTY =
            Pattern.compile("(?i)\\b(?:must|should|may not|shall|never|have to|has to|is to be|are to be|not)\\b");

    static Optional<Definition> of(String sentence) {
        String text =
                LEAD.matcher(sentence).replaceFirst("").replaceFirst("[.]$", "").replace("under the age of", "under");
        Matcher counts = COUNTS.matcher(text);
        if (counts.matches()) {
            return Optional.of(new Definition(
                    counts.group("term"), Phrase.uncapital(counts.group("genus")), "if", counts.group("rest")));
        }
        Matcher meaning = MEANING.matcher(text);
        if (meaning.matches()
                && !DUTY.matcher(text.substring(0, meaning.start("genus"))).find()) {
            return defined(meaning);
        }
        Matcher kind = KIND.matcher(text);
        return kind.matches()
                        && isNoun(kind.group("rest"))
                        && !DUTY.matcher(text).find()
                ? Optional.of(new Definition(Phrase.uncapital(kind.group("term")), "", "is", kind.group("rest")))
                : Optional.empty();
    }

    private static Optional<Definition> defined(Matcher meaning) {
        String term = Phrase.uncapital(meaning.group("term")).replaceFirst("^(?:any|every) ", "a ");
        String link = meaning.group("link").toLowerCase(java.util.Locale.ROOT);
        String genus = meaning.group("genus")
                .replaceFirst("(?i)^(?:any|every) (?=[aeiou])", "an ")
                .replaceFirst("(?i)^(?:any|every) ", "a ");
        if (term.matches("(?i)(?:it|this|that|these|those|there|here|which|who)(?: .*)?")) {
            return Optional.empty();
        }
        if (!link.equals("of")) {
            return Optional.of(new Definition(term, genus, link, meaning.group("rest")));
        }
        Matcher late = Pattern.compile(
                        "(?i)(?<of>.+?) (?<link>against|without|that|which|who|in which|where) (?<rest>.+)")
                .matcher(meaning.group("rest"));
        return late.matches()
                ? Optional.of(new Definition(
                        term,
                        genus + " of " + late.group("of").replaceFirst(", .*", ""),
                        late.group("link"),
                        late.group("rest")))
                : Optional.empty();
    }

    /// *Personal data*, and not *in English*, *allowed* or *older than that*.
    private static boolean isNoun(String words) {
        Sentence sentence = Sentence.of("It is " + words);
        PartOfSpeech first = sentence.tag(2);
        PartOfSpeech last = sentence.tag(sentence.size() - 1);
        boolean isPlain = first == PartOfSpeech.ADJECTIVE || first == PartOfSpeech.NOUN;
        String end = sentence.word(sentence.size() - 1);
        boolean isAlone = sentence.size() == 3;
        return isPlain
                && !words.matches(
                        "(?:fine|welcome|free|open|ok|okay|acceptable|possible|available|due|subject|valid|off|allowed) .*")
                && last == PartOfSpeech.NOUN
                && (!isAlone || (end.endsWith("s") && !end.endsWith("ss")) || end.matches("data|information|software"))
                && !end.matches("first|last|enough|fine|welcome|free|open|closed|secret|confidential|final");
    }

    boolean isOfPerson() {
        return genus.matches("(?i)(?:an?|the) (?:[\\w-]+ )?(?:" + Roles.NAMES + ")")
                || genus.matches(
                        "(?i)anyone|anybody|everyone|someone|somebody|those|people|(?:an?|the) (?:\\w+ )?(?:person|member|customer|user"
                                + "|employee|patient|student|pupil|guest|visitor|reader|client|player|child|adult|human|traveller|passenger|caller)");
    }

    /// The term as a kind of thing: `a newcomer`.
    String named() {
        if (isOfPerson() && term.matches("[\\w-]+[^s]s")) {
            String one = term.substring(0, term.length() - 1);
            return (one.matches("(?i)[aeiou].*") ? "an " : "a ") + one;
        }
        return term.matches("(?i)(?:an?|the) .*")
                        || ThingName.isPlural(term)
                        || (!link.equals("under") && !isOfPerson())
                ? term
                : (term.matches("(?i)[aeiou].*") ? "an " : "a ") + term;
    }
}
