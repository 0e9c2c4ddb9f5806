package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;

/// Whether a phrase counts where it stands: what a word before or behind it makes of it.
final class Guards {

    private static final Set<String> CERTAIN_AS_SURE = Vocabulary.words("""
            is are be not for how almost absolutely quite reasonably make making was feel feels fairly so as too
            less more
            """);
    private static final Set<String> MEASURE_BEFORE =
            Set.of("how", "too", "so", "as", "the", "its", "their", "at", "your");
    private static final Set<String> NO_OTHER_BEFORE = Vocabulary.words("""
            each the no any all every one two three many few several some both this that these those which what how
            whose neither either among
            """);
    private static final Set<String> MILD_QUANTITIES = Set.of("other", "additional", "limited", "multiple", "others");
    private static final Set<String> COUNTED_BEFORE = Set.of("one", "two", "three", "no", "the", "an", "each", "every");
    private static final Set<String> APPROXIMATED = Set.of("half", "a", "an", "all", "every", "any", "no", "identical");
    private static final Set<String> FREQUENCY =
            Set.of("often", "sometimes", "occasionally", "frequently", "infrequently", "rarely", "seldom", "at", "now");
    private static final Set<String> NOW_AND_THEN = Set.of("sometimes", "occasionally", "at", "now");
    private static final Set<String> MILD_QUALIFIERS =
            Set.of("general", "possible", "special", "important", "necessary", "applicable");
    private static final Set<String> KINDS = Set.of("types", "kinds", "sorts");
    private static final Set<String> OPEN_ENDS = Set.of("similar", "more");
    private static final Set<String> LADDER = Vocabulary.words("""
            level levels authority rank priority stakes risk than court education bound
            """);
    private static final Set<String> LIMITED_BY = Set.of(
            "when", "if", "during", "after", "before", "while", "in", "on", "with", "within", "at", "for", "where");
    private static final Set<String> NO_VERB = Vocabulary.words("""
            a an the if when in on for to after by with as one be because once until where this that these those
            its their from at during
            """);
    private static final Set<String> BARE_THIS_VERBS = Vocabulary.words("""
            is are was were means includes include applies apply may must should can does do requires will would
            could might ensures allows helps has have holds covers
            """);

    private Guards() {}

    static boolean always(Site site) {
        return true;
    }

    static boolean quantity(Site site) {
        return switch (site.sentence().word(site.first())) {
            case "certain" ->
                !CERTAIN_AS_SURE.contains(site.before(1))
                        && !Set.of("that", "about", "of").contains(site.after(1));
            case "most" ->
                !MEASURE_BEFORE.contains(site.before(1))
                        && (site.after(1).equals("of")
                                || Vocabulary.isPlural(site.after(1))
                                || site.after(1).equals("people"));
            case "some" -> site.qualifies();
            case "many", "few" -> !MEASURE_BEFORE.contains(site.before(1));
            case "other" ->
                site.qualifies()
                        && !NO_OTHER_BEFORE.contains(site.before(1))
                        && !site.after(1).equals("than");
            case "additional", "limited", "multiple" -> site.qualifies() && !COUNTED_BEFORE.contains(site.before(1));
            default -> true;
        };
    }

    /// Examples tell of which kind they are, if not which. *Other* and its like name a rest; every second list ends
    /// with one, so they are worth a look and no more.
    static boolean quantityMatters(Site site) {
        return !Settled.BY_EXAMPLES.test(site)
                && !MILD_QUANTITIES.contains(site.sentence().word(site.first()));
    }

    /// *Often* and its like hedge a demand; elsewhere they only tell how things are.
    static boolean hedge(Site site) {
        String word = site.sentence().word(site.first());
        return !FREQUENCY.contains(word) || NOW_AND_THEN.contains(word) || site.demands();
    }

    static boolean hedgeMatters(Site site) {
        return !FREQUENCY.contains(site.sentence().word(site.first())) || site.demands();
    }

    /// A standard that says for what it is needed, *necessary to keep the order*, has its test; so has a name.
    static boolean qualifier(Site site) {
        return switch (site.sentence().word(site.first())) {
            case "necessary" ->
                site.first() == site.last()
                        && !site.followedBy(Set.of("to", "for", "that", "in", "by"), 1)
                        && !site.precededBy(Set.of("if", "as", "when", "where", "whenever", "unless"), 1);
            case "important" -> !Set.of("to", "that", "because").contains(site.after(1));
            case "general", "possible", "special" ->
                site.qualifies()
                        && !Lexicon.isStopWord(site.after(1))
                        && !site.before(1).equals("in")
                        && !site.before(1).equals("as")
                        && !site.isName();
            default -> true;
        };
    }

    static boolean qualifierMatters(Site site) {
        return !MILD_QUALIFIERS.contains(site.sentence().word(site.first()));
    }

    /// "If necessary to preserve honesty" says what it is measured by.
    static boolean withoutPurpose(Site site) {
        return !site.after(1).equals("to") || site.sentence().word(site.last()).equals("required");
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
        return !KINDS.contains(site.sentence().word(site.first()))
                || (site.after(1).equals("of")
                        && !Set.of("these", "those", "two", "three", "both").contains(site.before(1)));
    }

    static boolean classMatters(Site site) {
        return site.first() < site.last() && !KINDS.contains(site.sentence().word(site.first()));
    }

    static boolean approximation(Site site) {
        String word = site.sentence().word(site.first());
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

    static boolean comparative(Site site) {
        Sentence sentence = site.sentence();
        if (site.startsSentence() && site.sentence().hasBefore(site.last() + 1, ',')) {
            return false; // "Worse, it fails" compares with the sentence before
        }
        if (Set.of("no", "any", "once", "or", "the", "much").contains(site.before(1))
                || LADDER.contains(site.after(1))) {
            return false;
        }
        if (site.sentence().word(site.first()).equals("better")
                && Set.of("be", "feel").contains(site.before(1))) {
            return false;
        }
        for (int i = 0; i <= 14; i++) {
            String word = sentence.word(site.last() + i);
            if (word.equals("than") || word.startsWith("compar") || word.equals("relative")) {
                return false;
            }
        }
        return !site.precededBy(Set.of("than"), 6);
    }

    static boolean comparativeMatters(Site site) {
        return site.first() < site.last()
                || !Set.of("more", "less").contains(site.sentence().word(site.first()));
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
        boolean afterSubject = Vocabulary.isActor(before) && Vocabulary.isPlural(next);
        return (afterModal || afterSubject) && hasLimit(site);
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
        return site.startsSentence() && BARE_THIS_VERBS.contains(site.after(1));
    }

    /// What the agent itself will do, outside of conditions.
    static boolean weakModal(Site site) {
        return switch (site.sentence().word(site.first())) {
            case "should" -> site.facts().standing() == Facts.Standing.UNRANKED && hasSubject(site);
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

    static boolean outsideConditions(Site site) {
        return !site.sentence().inCondition(site.span());
    }

    /// Somebody is named behind the word: "approved by the duty supervisor".
    static boolean unnamed(Site site) {
        return !site.followedBy(Set.of("by", "under", "to"), 3)
                && !Set.of("not", "un", "non").contains(site.before(1))
                && !site.precededBy(Set.of("by"), 1);
    }

    static boolean notAboutSelf(Site site) {
        return !Set.of("make", "makes", "made", "is", "it's", "be", "becomes", "was")
                        .contains(site.before(1))
                || !Set.of("that", "to", "whether", "when", "if", "about").contains(site.after(1));
    }
}
