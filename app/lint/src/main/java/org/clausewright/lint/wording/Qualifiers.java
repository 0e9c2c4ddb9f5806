package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.lint.Facts;

/// Where a standard without a test counts, and where it is worth more than an `info`.
final class Qualifiers {

    private static final Set<String> MILD = Set.of("general", "possible", "special", "important", "applicable");
    private static final Set<String> ASKED_BEFORE = Set.of("if", "as", "when", "where", "whenever", "unless");
    private static final Set<String> GRADES = Vocabulary.words("""
            large small big huge tiny urgent serious complex complicated frequent loyal valuable expensive remote
            unusual suspicious recent old long short heavy fair unfair difficult
            """);
    private static final Set<String> JUDGED =
            Set.of("serious", "urgent", "complex", "complicated", "unusual", "suspicious");
    private static final Set<String> ESCAPES = Set.of("when", "where", "if", "as", "whenever", "wherever");
    private static final Set<String> THOUGHTS = Vocabulary.words("""
            assumption assumptions interpretation interpretations inference inferences guess guesses
            """);
    private static final Set<String> FITNESS = Set.of("proper", "improper");
    private static final Set<String> MEASURE_BEFORE = Set.of("how", "too", "so", "as", "more", "most", "less");

    private Qualifiers() {}

    static boolean counts(Site site) {
        String word = site.opening();
        if (site.after(1).equals("enough") && Set.of("that", "to").contains(site.after(2))) {
            return false; // "polite enough that nobody objects" says by what it is measured
        }
        if (GRADES.contains(word)) {
            boolean said = JUDGED.contains(word) && Vocabulary.BE.contains(site.before(1));
            return (isAttribute(site) || said) && !MEASURE_BEFORE.contains(site.before(1));
        }
        return switch (word) {
            case "necessary" -> isNecessary(site);
            case "important" -> !Set.of("to", "that", "because").contains(site.after(1));
            case "general", "possible", "special" ->
                isAttribute(site) && !Set.of("in", "as").contains(site.before(1)) && !site.isName();
            default -> true;
        };
    }

    /// *As necessary* is a way out of its own, and "it is necessary to" says no more than *must*.
    private static boolean isNecessary(Site site) {
        boolean expletive = site.precededBy(Set.of("it", "be"), 2)
                && Set.of("to", "that", "for").contains(site.after(1));
        boolean escape = ASKED_BEFORE.contains(site.before(1)) && !site.after(1).equals("to");
        return !expletive && !escape;
    }

    /// "Large orders", and not "orders are large".
    private static boolean isAttribute(Site site) {
        return site.first() < site.last() || (site.qualifies() && !Lexicon.isStopWord(site.after(1)));
    }

    /// A standard matters where the sentence lays something down; a degree where it says what the rule is about; and
    /// *necessary* where it picks things out, "the necessary papers", with no purpose to measure it by.
    static boolean matter(Site site) {
        String word = site.opening();
        if (GRADES.contains(word)) {
            return site.first() <= 1 || site.facts().standing() == Facts.Standing.UNRANKED;
        }
        if (word.equals("necessary")) {
            return isAttribute(site) && site.binds() && !site.before(1).endsWith("ly");
        }
        boolean manner = word.endsWith("ly") && !word.startsWith("substantial") && !word.startsWith("significant");
        boolean ranked = site.facts().standing() != Facts.Standing.UNRANKED;
        boolean aside = site.inBrackets() && !ESCAPES.contains(word);
        boolean allowed = ESCAPES.contains(word) && !site.demands();
        boolean ofThoughts = word.equals("reasonable") && THOUGHTS.contains(site.after(1));
        boolean light = manner || aside || allowed || ofThoughts || FITNESS.contains(word);
        return site.binds() && !MILD.contains(word) && !(ranked && light);
    }
}
