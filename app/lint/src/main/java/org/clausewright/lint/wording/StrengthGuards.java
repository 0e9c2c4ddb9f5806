package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.lint.Facts;

/// Whether words that weaken or strengthen a demand count where they stand: hedges, ways out, efforts, *may*
/// and *must* in other words.
final class StrengthGuards {

    private static final Set<String> FREQUENCY =
            Set.of("often", "sometimes", "occasionally", "frequently", "infrequently", "rarely", "seldom", "at", "now");
    private static final Set<String> DEMANDS = Set.of("must", "should", "shall", "will");
    private static final Set<String> ASKS_BOUND = Set.of("far");
    private static final Set<String> POSSIBLE = Set.of("may", "can", "might", "could");
    private static final Set<String> MANNER = Set.of("be", "avoid", "the", "a", "an", "necessary", "for");
    private static final Set<String> NOW_AND_THEN = Set.of("sometimes", "occasionally", "at", "now");

    private static final Set<String> DEFAULTS = Set.of("should");
    private static final Set<String> DUTIES = Set.of("must", "shall");
    private static final Set<String> ATTITUDES =
            Set.of("strive", "strives", "aim", "aims", "seek", "seeks", "aspire", "aspires");

    private StrengthGuards() {}

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

    /// *As much as possible* asks for more; it lets nobody out. Nor does what lays nothing down.
    static boolean escapes(Site site) {
        boolean asMuch = site.opening().equals("as")
                && site.sentence().word(site.last()).equals("possible")
                && !ASKS_BOUND.contains(site.sentence().word(site.first() + 1));
        return !asMuch && site.binds();
    }

    /// In a spec that ranks its rules, what one *should try to* do is a default anyhow, and an aim tells of a
    /// tone.
    static boolean effortMatters(Site site) {
        boolean wished =
                site.precededBy(DEFAULTS, 3) || (ATTITUDES.contains(site.opening()) && !site.precededBy(DUTIES, 2));
        return site.facts().standing() == Facts.Standing.UNRANKED || !wished;
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

    /// An absolute act is one that a higher rule may ask for; that something *never be preachy* no rule overrides.
    static boolean absoluteMatters(Site site) {
        return site.demands()
                && !MANNER.contains(site.after(1))
                && !site.after(1).endsWith("ing");
    }

    /// What the agent itself will do, outside of conditions.
    static boolean weakModal(Site site) {
        return switch (site.opening()) {
            case "should" ->
                site.facts().standing() == Facts.Standing.UNRANKED
                        && hasSubject(site)
                        && !site.facts().defines("should");
            case "might" -> Guards.outsideConditions(site);
            default -> Vocabulary.AGENTS.contains(site.before(1)) && Guards.outsideConditions(site);
        };
    }

    /// Not "should it fail", nor advice to the reader, "you should know".
    private static boolean hasSubject(Site site) {
        return !site.startsSentence()
                && site.sentence().gap(site.first()).isBlank()
                && !Set.of("and", "or", "but", "you").contains(site.before(1));
    }

    /// *Need not* is read as a ban by those whose language says it so; *does not have to* by few.
    static boolean necessityMatters(Site site) {
        return !Set.of("does", "do", "doesn't", "don't").contains(site.opening());
    }
}
