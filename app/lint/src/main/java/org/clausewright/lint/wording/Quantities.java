package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.lint.Facts;

/// Where a quantity without a number counts, and where it is worth more than an `info`.
final class Quantities {

    private static final Set<String> MEASURE_BEFORE =
            Set.of("how", "too", "so", "as", "the", "its", "their", "at", "your");
    private static final Set<String> CERTAIN_AS_SURE = Vocabulary.words("""
            is are be not for how almost absolutely quite reasonably make making was feel feels fairly so as too
            less more
            """);
    private static final Set<String> NO_OTHER_BEFORE = Vocabulary.words("""
            each the no all every one two three few several both this that these those which what how whose neither
            either among
            """);
    private static final Set<String> COUNTED_BEFORE = Set.of("one", "two", "three", "no", "the", "an", "each", "every");
    private static final Set<String> DUTIES = Set.of("must", "should", "shall", "can", "cannot");
    private static final int NEAR = 6;
    private static final Set<String> MILD = Set.of("other", "additional", "limited", "others");

    private static final Set<String> AMOUNTS =
            Set.of("discount", "rebate", "voucher", "coupon", "bonus", "credit", "refund", "compensation", "extension");
    private static final Set<String> GIVING = Vocabulary.words("""
            offer give grant issue provide award apply offers gives grants issues provides awards applies
            """);
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "don't");

    private Quantities() {}

    static boolean counts(Site site) {
        if (AMOUNTS.contains(site.sentence().word(site.last()))) {
            return isGrant(site);
        }
        return switch (site.opening()) {
            case "certain" -> isCertain(site);
            case "some" -> site.qualifies();
            case "other" ->
                site.qualifies()
                        && !NO_OTHER_BEFORE.contains(site.before(1))
                        && !site.after(1).equals("than");
            default -> isVague(site) && !Settled.BY_NUMBER.test(site);
        };
    }

    /// "Offer a discount" in a passage without any number.
    private static boolean isGrant(Site site) {
        return GIVING.contains(site.before(1))
                && !site.precededBy(NEGATIONS, NEAR)
                && !site.after(1).equals("instead")
                && site.prose().sentences().stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .noneMatch(word -> word.isNumber() || Lexicon.isNumber(word.lower()));
    }

    /// Not *certain that*, of somebody who is sure.
    private static boolean isCertain(Site site) {
        return !CERTAIN_AS_SURE.contains(site.before(1))
                && !Set.of("that", "about").contains(site.after(1));
    }

    /// A quantity that a number would answer, unlike *some* and *other*, of which one has to know which they are.
    private static boolean isVague(Site site) {
        return switch (site.opening()) {
            case "most" -> !MEASURE_BEFORE.contains(site.before(1)) && isOfMany(site);
            case "many", "few" -> !MEASURE_BEFORE.contains(site.before(1));
            case "additional", "limited", "multiple" -> site.qualifies() && !COUNTED_BEFORE.contains(site.before(1));
            default -> true;
        };
    }

    private static boolean isOfMany(Site site) {
        return Set.of("of", "people").contains(site.after(1))
                || Vocabulary.isPlural(site.after(1))
                || (site.qualifies() && Vocabulary.isPersons(site.after(2)));
    }

    /// Examples tell of which kind they are, if not which. *Other* and its like name a rest; every second list ends
    /// with one, so they are worth a look and no more.
    static boolean matter(Site site) {
        return site.binds() && isOfDuty(site) && !MILD.contains(site.opening()) && !Settled.BY_EXAMPLES.test(site);
    }

    /// *Some* and *certain* in a condition, or of no number of things, ask for little: "if some text is missing".
    private static boolean isOfDuty(Site site) {
        return switch (site.opening()) {
            case "multiple" -> Set.of("times", "attempts", "occasions").contains(site.after(1));
            case "some", "certain" ->
                (Vocabulary.isPlural(site.after(1)) || Vocabulary.isPlural(site.after(2)))
                        && Guards.outsideConditions(site)
                        && (site.facts().standing() == Facts.Standing.UNRANKED || isNearDuty(site));
            default -> true;
        };
    }

    private static boolean isNearDuty(Site site) {
        return site.followedBy(DUTIES, NEAR) || site.precededBy(DUTIES, NEAR);
    }
}
