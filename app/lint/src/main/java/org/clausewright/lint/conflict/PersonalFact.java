package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What one may have to know of a person before one can tell which rule holds, and may be forbidden to ask. The kinds
/// are those that laws on equal treatment and on data protection name, and whether somebody is a member or customer.
enum PersonalFact {
    AGE(
            "age|ages|old|birthdays?|birth|birthdate|young",
            "minors?|child(?:ren)?|adults?|under-?age|teenagers?|teens?|adolescents?|juveniles?|toddlers?|infants?|kids"
                    + "|elderly|seniors?|pensioners?|(?:under|over|below|above|younger than|older than|at least)"
                    + " (?:the age of )?(?:\\d{1,2}|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty"
                    + "|twenty-one|sixty|sixty-five|ten|seven|six)\\b(?! (?:%|per|percent|\\w*(?:items?|minutes?|hours?|days?|weeks?"
                    + "|months?|euros?|dollars?|pounds?|words?|kg|km|pages?|people|degrees?|lines?|points?|times|books?)\\b))"
                    + "|[\\w-]+-years?-olds?|years? old|of age"),
    HEALTH(
            "health|medical|illness(?:es)?|disease|disabilit(?:y|ies)|diagnos[ie]s|symptoms?|pregnan(?:t|cy)|impairments?"
                    + "|allerg(?:y|ies)|learning difficulties|conditions?",
            "ill|sick|pregnant|disabled|disabilit(?:y|ies)|diabet(?:ic|es)|allerg(?:ic|y|ies)|dyslexi[ac]|autis(?:m|tic)"
                    + "|asthma(?:tic)?|epilep(?:sy|tic)|blind|deaf|impairments?|wheelchairs?|injured|bad back|depress(?:ed|ion)"
                    + "|cancer|chronic|pre-existing condition|(?:medical|heart|health) conditions?"),
    MEANS(
            "incomes?|salar(?:y|ies)|wages?|financ(?:es|ial)|wealth|debts?|earn(?:s|ings)?|credit",
            "poor|low[- ]income|(?:low|high) income|incomes?|unemployed|rich|wealthy|indebted|in debt|earns?|debts?"),
    FAMILY(
            "marital|marriage|married|family|divorced?|relationships?|spouses?|partners?",
            "married|unmarried|divorced|widow(?:ed|s|ers)?|single (?:parents?|mothers?|fathers?)"),
    ORIGIN(
            "nationalit(?:y|ies)|citizenship|origins?|ethnicit(?:y|ies)|ethnic|races?|race|countr(?:y|ies)|immigration"
                    + "|passports?|birthplace|come from|comes from",
            "foreign(?:ers?)?|citizens?|immigrants?|refugees?|nationals?|natives?|born (?:in|abroad)"
                    + "|(?-i:from (?:the )?[A-Z][a-z]+)|(?-i:(?:is|are) [A-Z][a-z]+(?:n|sh|ese|ch)\\b)"),
    RELIGION(
            "religions?|religious|faith|beliefs?|church",
            "christians?|muslims?|jew(?:s|ish)?|hindus?|catholics?|protestants?|buddhists?|sikhs?|atheists?|religious"
                    + "|believers?"),
    GENDER("gender|sex", "wom[ae]n|m[ae]n|females?|males?|girls?|boys?|transgender|non-?binary"),
    ORIENTATION("orientation|sexuality", "gay|lesbians?|bisexual|homosexuals?|queer|same-sex"),
    UNION("unions?", "unions?|unioni[sz]ed"),
    POLITICS(
            "politic(?:s|al)|votes?|voting|party membership",
            "voters?|party members?|conservatives?|liberals?|socialists?"),
    CRIME(
            "criminal|convictions?|police records?|crimes?|offences?",
            "convicted|offenders?|criminals?|ex-convicts?|criminal record"),
    RESIDENCE(
            "residence|residency|addresse?s?|lives?|live|home town",
            "residents?|non-?residents?|locals|lives? (?:in|outside|within|near|abroad)|living (?:in|outside|within|near|abroad)"),
    MEMBERSHIP(
            "(?:accounts?|memberships?|members?|subscriptions?|databases?|customers?)(?! of (?:an)?other)",
            "(?:is|are|was|were|has|have|holds?|having|with|being) (?:already |not |no |yet |an? |the |own |active |valid |\\w+ )?"
                    + "(?:an? |savings? |current |paying |paid |premium )?"
                    + "(?:members?|subscribers?|customers?|accounts?|subscriptions?|memberships?|registered)"
                    + "|non-?members?|account holders?|registered users?");

    /// Words behind which a person is only spoken of.
    private static final String SPOKEN_OF = "(?<!\\babout )(?<!\\bregarding )(?<!\\bas an )(?<!\\bas a )(?<!\\bof )";

    private final Pattern topic;
    private final Pattern sort;

    /// @param topic the words for what is asked
    /// @param sort  those for somebody of whom the answer is known
    PersonalFact(String topic, String sort) {
        this.topic = Pattern.compile("\\b(?:" + topic + ")\\b", Pattern.CASE_INSENSITIVE);
        this.sort = Pattern.compile(SPOKEN_OF + "\\b(?:" + sort + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    /// What a question about some words would find out.
    static List<PersonalFact> asked(String words) {
        List<PersonalFact> found = new ArrayList<>();
        for (PersonalFact fact : values()) {
            if (fact.topic.matcher(words).find() || fact.isKnownIn(words)) {
                found.add(fact);
            }
        }
        return found;
    }

    /// Whether some words speak of somebody of whom it is known.
    boolean isKnownIn(String words) {
        return sort.matcher(words).find();
    }
}
