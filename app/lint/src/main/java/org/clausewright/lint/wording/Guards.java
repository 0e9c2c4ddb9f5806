package org.clausewright.lint.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Word;
import org.clausewright.lint.Facts;

/// Whether a phrase counts where it stands: what a word before or behind it makes of it.
final class Guards {

    private static final Set<String> DEMANDS = Set.of("must", "should", "shall", "will");
    private static final Set<String> LIMITED_BY = Set.of(
            "to", "when", "if", "during", "after", "before", "while", "in", "on", "with", "within", "at", "for",
            "where");
    private static final Set<String> NO_VERB = Vocabulary.words("""
            a an the if when in on for to after by with as one be because once until where this that these those
            its their from at during
            """);
    private static final Set<String> BARE_THIS_VERBS = Vocabulary.words("""
            is are was were means includes include applies apply may must should can does do requires will would
            could might ensures allows helps has have holds covers
            """);
    private static final Set<String> MEANS = Set.of("by", "namely");
    private static final Set<Modality> BANNING = EnumSet.of(Modality.MUST_NOT, Modality.SHOULD_NOT);
    private static final int NEGATED_WITHIN = 20;

    private static final Set<String> OFFERS = Set.of("offer", "offers", "provide", "provides", "available");
    private static final int OFFERED_WITHIN = 10;

    private Guards() {}

    static boolean always(Site site) {
        return true;
    }

    /// *Only* before a verb, with something behind the verb that it could limit as well.
    static boolean floatingOnly(Site site) {
        String next = site.after(1);
        String before = site.before(1);
        if (next.isEmpty()
                || NO_VERB.contains(next)
                || Vocabulary.DUTIES.contains(next)
                || Vocabulary.BE.contains(next)) {
            return false;
        }
        boolean afterModal = Vocabulary.DUTIES.contains(before);
        boolean plural = Vocabulary.isPersons(before) || (Vocabulary.isPlural(before) && Vocabulary.isActor(before));
        boolean afterSubject = Vocabulary.isActor(before)
                && (plural
                        ? !Vocabulary.DETERMINERS.contains(next) && !Vocabulary.isPlural(next)
                        : Vocabulary.isPlural(next));
        return (afterModal || afterSubject) && hasLimit(site);
    }

    static boolean floatingMatters(Site site) {
        return site.opening().equals("only");
    }

    /// "With the desk": what a word before the verb can limit as well.
    static boolean limits(String word) {
        return LIMITED_BY.contains(word);
    }

    private static boolean hasLimit(Site site) {
        for (int i = 3; i <= 10; i++) {
            if (limits(site.after(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean bareThis(Site site) {
        return BARE_THIS_VERBS.contains(site.after(1)) && (site.startsSentence() || opensSecondClause(site));
    }

    /// "..., and this will": it can stand for the whole clause before, or for one thing in it.
    private static boolean opensSecondClause(Site site) {
        boolean pronoun = site.opening().equals("this") || site.opening().equals("these");
        int joined = Set.of("and", "but", "so").contains(site.before(1)) ? site.first() - 1 : site.first();
        return pronoun && ",;".chars().anyMatch(sign -> site.sentence().hasBefore(joined, (char) sign));
    }

    static boolean bareThisMatters(Site site) {
        return !site.startsSentence() && site.facts().standing() == Facts.Standing.UNRANKED;
    }

    /// In a spec that ranks its rules, manner is advice; elsewhere each sentence is a rule, and what it asks for has to
    /// be seen.
    static boolean asksUnseen(Site site) {
        return site.facts().standing() == Facts.Standing.UNRANKED
                && (site.demands() || site.startsSentence() || site.precededBy(DEMANDS, 6))
                && !site.followedBy(MEANS, 5)
                && site.sentence().words().stream().noneMatch(Word::isNumber)
                && outsideConditions(site);
    }

    static boolean outsideConditions(Site site) {
        return !site.sentence().inCondition(site.span());
    }

    /// Somebody is named behind the word: "approved by the duty supervisor".
    static boolean unnamed(Site site) {
        return !needsNone(site)
                && !site.followedBy(Set.of("by", "under", "to", "of", "from"), 3)
                && !Set.of("not", "un", "non").contains(site.before(1));
    }

    /// What is offered upon request is offered to whoever is spoken with.
    static boolean unnamedMatters(Site site) {
        boolean offered = site.sentence().word(site.last()).equals("request")
                && site.facts().standing() != Facts.Standing.UNRANKED
                && site.precededBy(OFFERS, OFFERED_WITHIN);
        return site.binds() && !offered;
    }

    /// "May refund up to 50 euros without approval": nobody's is needed.
    private static boolean needsNone(Site site) {
        return site.opening().equals("without")
                && Collections.disjoint(site.sentence().forces(), BANNING)
                && !site.precededBy(Set.of("not", "no", "never", "avoid", "cannot"), NEGATED_WITHIN);
    }

    static boolean notAboutSelf(Site site) {
        return !Set.of("make", "makes", "made", "is", "it's", "be", "becomes", "was")
                        .contains(site.before(1))
                || !Set.of("that", "to", "whether", "when", "if", "about").contains(site.after(1));
    }

    /// "Above" before an article or a number is no place in the text: "never above the limit".
    static boolean pointsAtPlace(Site site) {
        String last = site.sentence().word(site.last());
        boolean direction = last.equals("above") || last.equals("below");
        return !direction || !(Vocabulary.DETERMINERS.contains(site.after(1)) || Lexicon.isNumber(site.after(1)));
    }
}
