package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Sentence;

/// What a sentence says comes first: *a reservation takes precedence over a renewal*, *above all, keep guests safe*.
///
/// @param first     what wins, in the words of the sentence; empty where the sentence names nothing but itself
/// @param winner    the stems of its telling words; empty where what wins is this text itself, *these rules*
/// @param loser     those of what it wins over
/// @param behind    those of what it says it comes after, *second only to safety*
/// @param overAll   whether it wins over everything else
record PriorityClaim(String first, Set<String> winner, Set<String> loser, Set<String> behind, boolean overAll) {

    private static final String OTHERS = "(?:all|any|every(?:thing|one)?|anything|whatever|each|other|others|else)";
    /// Most sentences rank nothing, and telling so is cheap.
    private static final Pattern MAY_RANK = Pattern.compile(
            "\\b(?:preced|priorit|follow|overr|trump|rank|outrank|outweigh|supersede|above|first|before|paramount|supreme"
                    + "|prevail|win|beat|last|final|notwithst|regardless|irrespect|whatever|no matter|important|ahead)",
            Pattern.CASE_INSENSITIVE);
    /// Behind the winner.
    private static final Pattern WINS = Pattern.compile(
            "\\b(?:(?:always |also |must |should |will |shall |to |absolute )*(?:"
                    + "(?:takes?|has|have|having|gets?|given|enjoys?) (?:absolute |clear )?(?:precedence|priority)"
                    + "|(?:comes?|goes|go|ranks?|stands?) (?:first|before|above|ahead of|higher than)"
                    + "|prevails?|overrid(?:es?|ing)|overrules?|trumps?|outranks?|outweighs?|supersedes?|wins"
                    + "|wins? (?:out )?over|beats? (?=" + OTHERS + "\\b)|(?:is|are) above (?=" + OTHERS + "\\b)"
                    + "|(?:is|are) (?:paramount(?! to)|supreme|(?:the|our|your) (?:top|highest|first|supreme|utmost|overriding)"
                    + " (?:priority|rule|duty|concern|law)|more important than (?=" + OTHERS + "\\b)"
                    + "|the most important (?:rule|thing|of all))"
                    + "|(?:has|have) the (?:last|final) (?:word|say)"
                    + "|appl(?:y|ies) notwithstanding"
                    + "|first and foremost|paramount(?! to)))\\b",
            Pattern.CASE_INSENSITIVE);
    /// Beside the winner, which is what the rest of the sentence asks for.
    private static final Pattern LEADS = Pattern.compile(
            "(?=[abfrnw])\\b(?:above (?:all|everything)(?: else)?|before (?:all|anything|everything) else"
                    + "|first and foremost"
                    + "|(?:whatever|no matter what|regardless of what|irrespective of what|notwithstanding what)"
                    + " (?:else |the |any |other |all |these |rules? |sections? |[a-z]+ )*"
                    + "(?:says?|said|written|stated|stipulates?|demands?|rules?|decides?|instructs?)\\b"
                    + "|(?:regardless of|notwithstanding|irrespective of) (?:all|any|every|anything)(?: the)?"
                    + " ?(?:other|else)?[^,;.]{0,40}?(?:rules?|instructions?|sections?|polic(?:y|ies)|said|written|stated|below|above))",
            Pattern.CASE_INSENSITIVE);
    /// *If another policy says otherwise, follow this one.*
    private static final Pattern THIS_ONE = Pattern.compile(
            "^\\s*(?:if|where|when|whenever) (?:an(?:y )?other|some other|other)\\b[^,.]{2,60}, (?:you )?(?:follow|obey|go by|keep to)"
                    + " this\\b",
            Pattern.CASE_INSENSITIVE);
    /// *No other rule may override these.*
    private static final Pattern NOTHING_WINS = Pattern.compile(
            "\\b(?:no|nothing|none)\\b[^,;.]{0,60}?\\b(?:overrides?|outranks?|supersedes?|trumps?|come before|comes before"
                    + "|prevails? over|outweighs?|takes? (?:precedence|priority) over|have priority over)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS = Pattern.compile(
            "(?=[iau])\\b(?:in (?:any|every|each) (?:case|event)|in all cases|under (?:all|any) circumstances)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(
            "\\b(everything|anything|(?:over|above|before) (?:these|the) (?:rules|instructions)|any other|all other|all others|every other|all rules|every rule|any rule|all else"
                    + "|(?:all|every|any|other) (?:\\w+ )?(?:rules?|instructions?|polic(?:y|ies)|considerations?|sections?)"
                    + "|above all|paramount|supreme|always|whatever|no matter what|notwithstanding|regardless|irrespective"
                    + "|last word|final say|top priority|highest priority|first priority)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT =
            Pattern.compile("\\b(not|never|no|nothing|n't|cannot)\\b[^,;]{0,16}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEQUEL = Pattern.compile("\\b(then|next|second|followed|later|lastly)\\b");
    private static final Pattern YIELDS = Pattern.compile(
            "\\b(?:second(?: only)? to|after|except(?: for)?|apart from|other than|subject to|but not|save for|short of)"
                    + "\\b([^,;.]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LADDER = Pattern.compile(
            "\\b(levels?|higher|lower|later|ladder|authority|authorities|hierarchy|chain of command)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("^\\s*(?:if|when|where|in case of|whenever|should)\\b", Pattern.CASE_INSENSITIVE);
    /// What rules are called, and words that say no more of what wins.
    private static final Set<String> NO_WINNER = Deed.stems("""
            rule rules section document instruction policy everything anything other order whatever else case event
            said written follow one document handbook text page chapter part say says spec words
            """);
    private static final double MOSTLY = 0.6;
    private static final int LONGEST_WINNER = 60;

    PriorityClaim {
        winner = Set.copyOf(winner);
        loser = Set.copyOf(loser);
        behind = Set.copyOf(behind);
    }

    /// What a sentence says of rules or of what they are for; see [#inAnyCase] for what says less.
    static Optional<PriorityClaim> in(String plain) {
        if (!MAY_RANK.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher nothing = NOTHING_WINS.matcher(plain);
        if (nothing.find()) {
            return Optional.of(of(plain, plain.substring(nothing.end()), "", true));
        }
        if (THIS_ONE.matcher(plain).find()) {
            return Optional.of(of(plain, "", "", true));
        }
        Matcher wins = WINS.matcher(plain);
        while (wins.find()) {
            String before = plain.substring(0, wins.start());
            String behind = plain.substring(wins.end());
            if (!NOT.matcher(before).find() && !isSequence(wins.group(), behind)) {
                String subject = subject(before);
                boolean everywhere =
                        before.strip().equals(subject.strip()) && !wins.group().endsWith("wins");
                return Optional.of(
                        of(plain, subject, behind, everywhere && stems(behind).isEmpty()));
            }
        }
        Matcher leads = LEADS.matcher(plain);
        if (leads.find()) {
            String before = plain.substring(0, leads.start());
            return Optional.of(of(plain, before.isBlank() ? plain.substring(leads.end()) : before, "", true));
        }
        return Optional.empty();
    }

    /// What a sentence asks for *in any case*: it may be said against other rules.
    static Optional<PriorityClaim> inAnyCase(String plain) {
        Matcher always = ALWAYS.matcher(plain);
        return always.find() && !NOT.matcher(plain.substring(0, always.start())).find()
                ? Optional.of(of(plain, always.replaceFirst(" "), "", true))
                : Optional.empty();
    }

    /// *The greeting comes first, then the weather.*
    private static boolean isSequence(String wins, String behind) {
        return wins.toLowerCase(Locale.ROOT).endsWith("first")
                && SEQUEL.matcher(behind).find();
    }

    private static PriorityClaim of(String plain, String first, String behind, boolean everywhere) {
        boolean all = everywhere || ALL.matcher(plain).find();
        Matcher yields = YIELDS.matcher(plain);
        Set<String> after = new HashSet<>();
        while (yields.find()) {
            after.addAll(stems(yields.group(1)));
        }
        return new PriorityClaim(name(first), stems(first), stems(behind), after, all);
    }

    /// The part of the sentence that the verb belongs to.
    private static String subject(String before) {
        List<String> parts = List.of(before.split("[,;:]", -1));
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean telling =
                    !parts.get(i).isBlank() && !CONDITION.matcher(parts.get(i)).find();
            if (i == 0 || (telling && parts.get(i).strip().split("\\s+", -1).length > 1)) {
                return parts.get(i);
            }
        }
        return before;
    }

    private static String name(String first) {
        String words = ALWAYS.matcher(first)
                .replaceAll("")
                .strip()
                .replaceAll("^[,;:.\\s]+|[,;:.\\s]+$", "")
                .replaceAll("\\s+", " ");
        return words.length() > LONGEST_WINNER || stems(words).isEmpty() ? "" : words;
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>(Sentence.of(words).acts());
        stems.removeAll(NO_WINNER);
        return stems;
    }

    /// Whether it says how levels or messages rank, as the ladder does, and so settles cases instead of making them.
    static boolean isOfLadder(String plain) {
        return LADDER.matcher(plain).find();
    }

    /// Whether the one puts first what the other puts second, or both put something else before all.
    boolean contradicts(PriorityClaim other) {
        if (covers(winner, other.behind) || covers(other.winner, behind)) {
            return false;
        }
        boolean reversed = covers(winner, other.loser) && covers(other.winner, loser);
        boolean named = (overAll && covers(winner, other.loser)) || (other.overAll && covers(other.winner, loser));
        return reversed || named || (overAll && other.overAll && !covers(winner, other.winner));
    }

    private static boolean covers(Set<String> words, Set<String> others) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return !common.isEmpty() && common.size() >= MOSTLY * Math.min(words.size(), others.size());
    }
}
