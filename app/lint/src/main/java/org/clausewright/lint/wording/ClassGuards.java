package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;

/// Whether words for sets and measures count where they stand: cases, classes, lists, numbers, comparisons.
final class ClassGuards {

    private static final Set<String> APPROXIMATED = Set.of("half", "a", "an", "all", "every", "any", "no", "identical");
    private static final Set<String> EXAMPLES = Set.of("e.g", "example");
    private static final int EXAMPLES_WITHIN = 25;
    private static final Set<String> KINDS = Set.of("types", "kinds", "sorts");
    private static final Set<String> OPEN_ENDS = Set.of("similar", "more");
    private static final Set<String> LADDER = Vocabulary.words("""
            level levels authority rank priority stakes risk than court education bound
            """);

    private static final Set<String> TELLS =
            Set.of("outlines", "lists", "describes", "covers", "shows", "names", "gives", "explains");
    private static final Set<String> POINTS = Set.of("see");
    private static final int SEE_WITHIN = 4;

    private ClassGuards() {}

    /// *In most cases* leaves no more than a rest open, and "outlines some situations" points to where they are told.
    static boolean casesMatter(Site site) {
        boolean most =
                Set.of("most", "many", "various").contains(site.sentence().word(site.first() + 1));
        return site.binds() && !most && !TELLS.contains(site.before(1));
    }

    /// The list ends with it: "or similar content" goes on.
    static boolean endsList(Site site) {
        String last = site.sentence().word(site.last());
        return !OPEN_ENDS.contains(last)
                || !site.sentence().gap(site.last() + 1).isBlank();
    }

    /// *Types of content* names kinds that nobody lists, *both types* has listed them.
    static boolean vagueClass(Site site) {
        return !KINDS.contains(site.opening())
                || (site.after(1).equals("of")
                        && !Set.of("these", "those", "two", "three", "both").contains(site.before(1)));
    }

    /// "Relevant" before a noun that names no class is worth a look and no more.
    static boolean classMatters(Site site) {
        return site.first() < site.last()
                && !KINDS.contains(site.opening())
                && !(site.before(1).equals("for") && site.precededBy(POINTS, SEE_WITHIN));
    }

    static boolean approximation(Site site) {
        String word = site.opening();
        if (word.startsWith("approx") || word.equals("roughly") || word.equals("circa")) {
            return true;
        }
        String next = site.after(1);
        boolean number = Lexicon.isNumber(next)
                || (!next.isEmpty() && Character.isDigit(next.charAt(0)))
                || (!word.equals("about") && !word.equals("around") && APPROXIMATED.contains(next));
        return number && !(next.equals("one") && !word.equals("nearly"));
    }

    /// A list of examples is open anyhow: "(e.g., red, green, etc.)".
    static boolean openListMatters(Site site) {
        return site.binds()
                && Guards.outsideConditions(site)
                && !site.precededBy(EXAMPLES, EXAMPLES_WITHIN)
                && !isOfPhrases(site);
    }

    /// ("bye", "see you", etc.): examples of words, in brackets.
    private static boolean isOfPhrases(Site site) {
        String gap = site.sentence().gap(site.first());
        return site.inBrackets() && (gap.indexOf('"') >= 0 || gap.indexOf('”') >= 0);
    }

    static boolean comparative(Site site) {
        Sentence sentence = site.sentence();
        if (site.startsSentence() && site.sentence().hasBefore(site.last() + 1, ',')) {
            return false; // "Worse, it fails" compares with the sentence before
        }
        if (Set.of("no", "any", "once", "or", "the", "much").contains(site.before(1))
                || LADDER.contains(site.after(1))) {
            return false;
        }
        if (site.opening().equals("better") && Set.of("be", "feel").contains(site.before(1))) {
            return false;
        }
        for (int i = 0; i <= 14; i++) {
            String word = sentence.word(site.last() + i);
            if (word.equals("than") || word.startsWith("compar") || word.equals("relative")) {
                return false;
            }
        }
        return !site.precededBy(Set.of("than", "whichever"), 6);
    }

    static boolean comparativeMatters(Site site) {
        boolean ofSize = Set.of("more", "less", "longer", "shorter", "larger", "smaller", "bigger")
                .contains(site.opening());
        boolean ranked = site.facts().standing() != Facts.Standing.UNRANKED;
        boolean bare = ofSize && (ranked || site.first() == site.last());
        return !bare
                && site.binds()
                && Guards.outsideConditions(site)
                && !site.before(1).equals("to");
    }
}
