package org.clausewright.lint.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Facts;

/// Whether a phrase counts where it stands: what a word before or behind it makes of it.
final class Guards {

    private static final Set<String> APPROXIMATED = Set.of("half", "a", "an", "all", "every", "any", "no", "identical");
    private static final Set<String> FREQUENCY =
            Set.of("often", "sometimes", "occasionally", "frequently", "infrequently", "rarely", "seldom", "at", "now");
    private static final Set<String> DEMANDS = Set.of("must", "should", "shall", "will");
    private static final Set<String> ASKS_BOUND = Set.of("far");
    private static final Set<String> POSSIBLE = Set.of("may", "can", "might", "could");
    private static final Set<String> EXAMPLES = Set.of("e.g", "example");
    private static final int EXAMPLES_WITHIN = 25;
    private static final Set<String> MANNER = Set.of("be", "avoid", "the", "a", "an", "necessary", "for");
    private static final Set<String> NOW_AND_THEN = Set.of("sometimes", "occasionally", "at", "now");
    private static final Set<String> KINDS = Set.of("types", "kinds", "sorts");
    private static final Set<String> OPEN_ENDS = Set.of("similar", "more");
    private static final Set<String> LADDER = Vocabulary.words("""
            level levels authority rank priority stakes risk than court education bound
            """);
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

    private Guards() {}

    static boolean always(Site site) {
        return true;
    }

    /// *Often* and its like hedge a demand; elsewhere they only tell how things are.
    static boolean hedge(Site site) {
        String word = site.opening();
        return !FREQUENCY.contains(word) || NOW_AND_THEN.contains(word) || site.demands();
    }

    static boolean hedgeMatters(Site site) {
        if (site.facts().standing() == Facts.Standing.UNRANKED) {
            return !FREQUENCY.contains(site.opening()) || site.demands();
        }
        boolean opens = site.startsSentence();
        boolean tells = (opens && FREQUENCY.contains(site.opening())) || POSSIBLE.contains(site.before(1));
        if (tells || site.sentence().hasException()) {
            return false;
        }
        boolean ofTheVerb = opens
                || site.precededBy(DEMANDS, 2)
                || site.followedBy(DEMANDS, 2)
                || Vocabulary.AGENTS.contains(site.before(1))
                || site.precededBy(Set.of("and", "or"), 1)
                || !site.demands();
        return site.binds() && ofTheVerb;
    }

    /// "If necessary to preserve honesty" says what it is measured by.
    static boolean withoutPurpose(Site site) {
        return !site.after(1).equals("to") || site.sentence().word(site.last()).equals("required");
    }

    /// *As much as possible* asks for more; it lets nobody out.
    static boolean escapes(Site site) {
        return !site.opening().equals("as")
                || !site.sentence().word(site.last()).equals("possible")
                || ASKS_BOUND.contains(site.sentence().word(site.first() + 1));
    }

    /// *In most cases* leaves no more than a rest open.
    static boolean casesMatter(Site site) {
        boolean most =
                Set.of("most", "many", "various").contains(site.sentence().word(site.first() + 1));
        return site.binds() && !most;
    }

    /// The list ends with it: "or similar content" goes on.
    static boolean endsList(Site site) {
        String last = site.sentence().word(site.last());
        return !OPEN_ENDS.contains(last)
                || !site.sentence().gap(site.last() + 1).isBlank();
    }

    /// "Relevant" before a noun that names no class is worth a look and no more.
    /// *Types of content* names kinds that nobody lists, *both types* has listed them.
    static boolean vagueClass(Site site) {
        return !KINDS.contains(site.opening())
                || (site.after(1).equals("of")
                        && !Set.of("these", "those", "two", "three", "both").contains(site.before(1)));
    }

    static boolean classMatters(Site site) {
        return site.first() < site.last() && !KINDS.contains(site.opening());
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

    /// The effort is what the rule asks for: it follows a modal, or opens the sentence as an imperative.
    static boolean demanded(Site site) {
        if (site.startsSentence()) {
            return true;
        }
        for (int i = 1; i <= 4; i++) {
            String word = site.before(i);
            if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
                return false;
            }
            if (Set.of("must", "should", "shall", "will").contains(word)) {
                return true;
            }
            if (Vocabulary.AGENTS.contains(word)) {
                return i == 1;
            }
            if (!word.endsWith("ly")
                    && !Set.of("also", "always", "then", "still", "and", "or", "first")
                            .contains(word)) {
                return false;
            }
        }
        return false;
    }

    /// A higher rule may win, and the sentence names no exception itself.
    static boolean outranked(Site site) {
        return !site.before(1).equals("not")
                && site.facts().standing() == Facts.Standing.OUTRANKED
                && !site.sentence().hasException();
    }

    /// A list of examples is open anyhow: "(e.g., red, green, etc.)".
    static boolean openListMatters(Site site) {
        return site.binds() && outsideConditions(site) && !site.precededBy(EXAMPLES, EXAMPLES_WITHIN);
    }

    /// An absolute act is one that a higher rule may ask for; that something *never be preachy* no rule overrides.
    static boolean absoluteMatters(Site site) {
        return site.demands()
                && !MANNER.contains(site.after(1))
                && !site.after(1).endsWith("ing");
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
                && outsideConditions(site)
                && !site.before(1).equals("to");
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

    private static boolean hasLimit(Site site) {
        for (int i = 3; i <= 10; i++) {
            if (LIMITED_BY.contains(site.after(i))) {
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

    /// What the agent itself will do, outside of conditions.
    static boolean weakModal(Site site) {
        return switch (site.opening()) {
            case "should" ->
                site.facts().standing() == Facts.Standing.UNRANKED
                        && hasSubject(site)
                        && !site.facts().defines("should");
            case "might" -> outsideConditions(site);
            default -> Vocabulary.AGENTS.contains(site.before(1)) && outsideConditions(site);
        };
    }

    /// Not "should it fail", nor advice to the reader, "you should know".
    private static boolean hasSubject(Site site) {
        return !site.startsSentence()
                && site.sentence().gap(site.first()).isBlank()
                && !Set.of("and", "or", "but", "you").contains(site.before(1));
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

    /// *Need not* is read as a ban by those whose language says it so; *does not have to* by few.
    static boolean necessityMatters(Site site) {
        return !Set.of("does", "do", "doesn't", "don't").contains(site.opening());
    }

    /// Somebody is named behind the word: "approved by the duty supervisor".
    static boolean unnamed(Site site) {
        return !needsNone(site)
                && !site.followedBy(Set.of("by", "under", "to", "of", "from"), 3)
                && !Set.of("not", "un", "non").contains(site.before(1));
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
}
