package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Condition;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.spec.text.TextSpan;

/// Rules whose case somebody has to find out, beside rules that forbid to find it out: *if the guest is a minor*, and
/// *never ask how old a guest is*. Both rarely have a word in common, so that it is looked up what a
/// question would tell
/// of a person, see [PersonalFact], and what the words of the case mean.
record ForbiddenChecks(Meanings meanings) {

    static final String KIND = "forbidden-check";

    private static final double OF_A_FACT = 0.8;
    private static final double OF_WORDS = 0.7;
    private static final double OF_ONE_WORD = 0.6;
    private static final double EXCEPTED = 0.6;
    private static final double MOST_OF_THEM = 0.6;
    /// A fact or word that so many rules rest on brings none of them together with a ban.
    private static final int COMMON = 60;

    private static final Pattern EXCEPTS =
            Pattern.compile("\\b(?:unless|except|other than|only if)\\b", Pattern.CASE_INSENSITIVE);
    /// What limits the ban to a way of asking.
    private static final Pattern IN_A_WAY = Pattern.compile(
            "\\b(?:twice|again|repeatedly|more than once|in public|aloud|in front of|superficial|unnecessary|needless"
                    + "|clarifying|leading|further|too many|follow-up)\\b|\\bask(?:s|ed|ing)? (?:\\w+ ){1,3}to\\b",
            Pattern.CASE_INSENSITIVE);
    /// What becomes of something, or comes of it, tells nothing of a person.
    private static final Pattern OF_NO_PERSON = Pattern.compile(
            "\\b(?:outcome|course|cause|cost|price|result|treatment|consequence)s? of\\b", Pattern.CASE_INSENSITIVE);
    /// *Notes about what the guest is allergic to* speak of a case and do not rest on it.
    private static final Pattern ONLY_NAMED =
            Pattern.compile("\\b(?:about|of|on) (?:what|whether|how|which|who)\\b.*", Pattern.CASE_INSENSITIVE);
    /// What somebody says of his own accord need not be asked.
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:says?|said|tells?|told|mentions?|mentioned|states?|asks?|asked|volunteers?|discloses?|reveals?|claims?"
                    + "|declares?|announces?|explains?|shows?|presents?|proves?|complains?|admits?|reports?|confirms?"
                    + "|introduces?|writes?|looks?|seems?|appears?|wants?|requests?|indicates?|signals?|informs?|notif(?:y|ies)"
                    + "|forgets?|forgot(?:ten)?|los[te]s?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:for|with|in the case of|to)\\s[^,]{3,60},|\\b(?:who|whose|that) (?:is|are|has|have|was|were|does|do|live|lives"
                    + "|work|works|own|owns|belong|belongs)\\b[^,;]{2,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_TELLING =
            Set.of("whether", "proof", "anyone", "someone", "else", "other", "anybody");

    /// A rule that forbids to find something out.
    ///
    /// @param facts what of a person
    /// @param words the telling words of what is not to be found out
    private record Ban(Line line, List<PersonalFact> facts, Set<String> words, boolean excepts) {}

    /// A rule that holds for some, or in a case.
    ///
    /// @param facts what one has to know of a person
    /// @param words those of the case, and of what they mean
    private record Case(Line line, Set<PersonalFact> facts, Set<String> words, String said) {}

    List<Candidate> in(List<Line> lines) {
        List<Ban> bans = lines.parallelStream()
                .map(ForbiddenChecks::ban)
                .flatMap(Optional::stream)
                .toList();
        if (bans.isEmpty()) {
            return List.of();
        }
        Set<PersonalFact> facts = new HashSet<>();
        Set<String> words = new HashSet<>();
        bans.forEach(ban -> {
            facts.addAll(ban.facts());
            words.addAll(ban.words());
        });
        List<Case> cases = lines.parallelStream()
                .map(line -> caseOf(line, facts, words))
                .flatMap(Optional::stream)
                .toList();
        Map<PersonalFact, List<Case>> byFact = new EnumMap<>(PersonalFact.class);
        Map<String, List<Case>> byWord = new HashMap<>();
        for (Case each : cases) {
            each.facts().forEach(fact -> byFact.computeIfAbsent(fact, _ -> new ArrayList<>())
                    .add(each));
            each.words().forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                    .add(each));
        }
        List<Candidate> found = new ArrayList<>();
        for (Ban ban : bans) {
            Set<Case> met = new HashSet<>();
            for (PersonalFact fact : ban.facts()) {
                few(byFact.getOrDefault(fact, List.of())).forEach(each -> add(ban, each, OF_A_FACT, met, found));
            }
            for (String word : ban.words()) {
                few(byWord.getOrDefault(word, List.of()))
                        .forEach(each -> add(ban, each, byWords(ban, each), met, found));
            }
        }
        return found;
    }

    private static List<Case> few(List<Case> cases) {
        return cases.size() > COMMON ? List.of() : cases;
    }

    private static double byWords(Ban ban, Case each) {
        Set<String> common = new HashSet<>(ban.words());
        common.retainAll(each.words());
        if (common.size() >= 2 && common.size() >= MOST_OF_THEM * ban.words().size()) {
            return OF_WORDS;
        }
        return ban.words().size() == 1 && common.size() == 1 ? OF_ONE_WORD : 0;
    }

    private static void add(Ban ban, Case rule, double score, Set<Case> met, List<Candidate> found) {
        if (score > 0 && !ban.line().isSameAs(rule.line()) && met.add(rule)) {
            found.add(new Candidate(
                            rule.line().place(),
                            ban.line().place(),
                            KIND,
                            score * (ban.excepts() ? EXCEPTED : 1),
                            () -> scenario(rule))
                    .ownFirst());
        }
    }

    private static String scenario(Case rule) {
        return (rule.said().isEmpty()
                        ? "Whoever follows the one passage has to know whether it is about the person at hand"
                        : "Whoever follows the one passage has to know whether this holds: "
                                + Scenario.inQuotes(Scenario.bare(rule.said())))
                + ". The other passage forbids finding it out.";
    }

    private static Optional<Ban> ban(Line line) {
        Optional<String> topic = FindingOut.forbidden(line.plain());
        return topic.filter(words -> !IN_A_WAY.matcher(line.plain()).find()
                        && !OF_NO_PERSON.matcher(words).find())
                .flatMap(words -> {
                    Set<String> telling = telling(Sentence.of(words));
                    List<PersonalFact> facts = PersonalFact.asked(words);
                    return facts.isEmpty() && telling.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Ban(
                                    line,
                                    facts,
                                    telling,
                                    EXCEPTS.matcher(line.plain()).find()));
                });
    }

    private Optional<Case> caseOf(Line line, Set<PersonalFact> asked, Set<String> askedWords) {
        String plain = line.plain();
        Sentence sentence = line.sentence();
        StringBuilder inCase = new StringBuilder();
        boolean told = TOLD.matcher(plain).find();
        for (Condition condition : sentence.conditions()) {
            String words = sentence.text(condition.span());
            if (condition.kind() == Condition.Kind.HOLDS && !TOLD.matcher(words).find()) {
                inCase.append(' ').append(words);
            }
        }
        Matcher opening = OPENING.matcher(plain);
        while (opening.find()) {
            if (!TOLD.matcher(opening.group()).find()) {
                inCase.append(' ').append(opening.group());
            }
        }
        Set<PersonalFact> facts = new HashSet<>();
        String speaksOf = told || ban(line).isPresent()
                ? inCase.toString()
                : ONLY_NAMED.matcher(plain).replaceFirst("");
        for (PersonalFact fact : asked) {
            if (fact.isKnownIn(speaksOf)) {
                facts.add(fact);
            }
        }
        Set<String> words = telling(Sentence.of(inCase.toString()));
        Set<String> meant = new HashSet<>(words);
        words.forEach(word -> meanings.words(word).forEach(each -> meant.add(Roots.ofStem(each))));
        meant.retainAll(askedWords);
        return facts.isEmpty() && meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(line, facts, meant, said(sentence)));
    }

    private static String said(Sentence sentence) {
        return sentence.conditions().stream()
                .filter(condition -> condition.kind() == Condition.Kind.HOLDS)
                .findFirst()
                .map(Condition::span)
                .map((TextSpan span) -> sentence.text(span))
                .orElse("");
    }

    /// The roots of the words that tell what it is about, and not whom.
    private static Set<String> telling(Sentence sentence) {
        Set<String> telling = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            String root = Roots.of(word);
            boolean tells = word.length() > 2
                    && Character.isLetter(word.charAt(0))
                    && !Lexicon.isStopWord(word)
                    && !NOT_TELLING.contains(word)
                    && !People.isPerson(root)
                    && !Nouns.isGeneric(root)
                    && !Deed.LIGHT.contains(root);
            if (tells) {
                telling.add(Nouns.of(root));
            }
        }
        return telling;
    }
}
