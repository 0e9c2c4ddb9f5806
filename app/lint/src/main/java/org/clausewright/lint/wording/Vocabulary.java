package org.clausewright.lint.wording;

import java.util.Set;
import java.util.regex.Pattern;

/// Classes of words that the rules ask for, in lower case.
final class Vocabulary {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// The program that a spec instructs.
    static final Set<String> AGENTS = words("""
            assistant agent model bot chatbot assistants agents models ai
            """);

    private static final Set<String> PERSONS = words("""
            user developer member customer traveller traveler operator employee moderator engineer maintainer
            reviewer person patient student visitor guest passenger subscriber parent child supervisor manager
            caller contributor author admin administrator candidate applicant tenant seller buyer player reader
            teacher colleague owner officer volunteer recipient sender requester driver worker leader speaker writer
            representative technician courier clerk shopper resident specialist associate
            """);

    /// Persons by what they do in one affair.
    private static final Set<String> ROLES = words("""
            client merchant vendor supplier cardholder holder spouse guardian partner beneficiary claimant
            carrier analyst contractor rep adviser advisor attorney dealer host landlord nurse doctor payer
            payee insurer policyholder subscriber donor trustee executor courier installer dispatcher companion
            """);

    private static final Set<String> PLURAL_PERSONS =
            Set.of("people", "children", "staff", "persons", "everyone", "anyone");

    static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "this", "that", "each", "every", "its", "their", "another", "no", "any");

    static final Set<String> BE = Set.of("is", "was", "isn't", "wasn't", "are", "were", "aren't", "weren't");

    static final Set<String> DUTIES = Set.of("must", "should", "shall", "will", "may", "can", "ought", "cannot");

    private static final Set<String> STATIVE = words("""
            be have need want know see find feel think believe expect include contain seem appear become occur
            happen arise face encounter perceive understand lead result cause help vary differ depend require
            involve reflect mean prefer wish like notice realise realize receive get lack remain exist conflict
            interact wonder suspect forget struggle benefit incur make even always necessarily sometimes also
            still only not never often then easily choose suffer waste look hinder apply align match work
            """);

    private static final Set<String> IRREGULAR_PARTICIPLES = words("""
            given made taken shown sent told held kept put set read written seen done found paid sold built
            chosen drawn left met said brought bought taught withdrawn overridden split cut broken run rebuilt
            sought spoken begun
            """);

    private static final Set<String> COMMON_VERBS = words("""
            use respond ask tell give provide make take help avoid offer explain include follow refuse treat say
            do go keep show state suggest ensure note says let send write add remove wait move begin stop leave
            pass was is are were has have had
            """);

    private Vocabulary() {}

    /// The words of a list that stand apart by blanks.
    static Set<String> words(String list) {
        return Set.of(BLANKS.split(list.strip()));
    }

    static boolean isPerson(String word) {
        return PERSONS.contains(word) || isPersons(word);
    }

    static boolean isPersons(String word) {
        return PLURAL_PERSONS.contains(word)
                || (word.endsWith("s") && PERSONS.contains(word.substring(0, word.length() - 1)));
    }

    /// One of the verbs that are commonest in rules, in its base form.
    static boolean isCommonVerb(String word) {
        return COMMON_VERBS.contains(word);
    }

    /// A person, by the wider list of those whom a pronoun can stand for.
    static boolean isRole(String word) {
        return isPerson(word)
                || ROLES.contains(word)
                || (word.endsWith("s") && isOneRole(word.substring(0, word.length() - 1)));
    }

    static boolean isOneRole(String word) {
        return isOnePerson(word) || ROLES.contains(word);
    }

    static boolean isOnePerson(String word) {
        return PERSONS.contains(word);
    }

    static boolean isActor(String word) {
        return AGENTS.contains(word) || isPerson(word);
    }

    /// A verb of being, having or undergoing, or an adverb that makes a possibility of what follows.
    static boolean isStative(String word) {
        return STATIVE.contains(word);
    }

    static boolean isParticiple(String word) {
        return (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"))
                || word.equals("used")
                || IRREGULAR_PARTICIPLES.contains(word);
    }

    static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
    }
}
