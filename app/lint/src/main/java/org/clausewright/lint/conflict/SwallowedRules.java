package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.lint.conflict.Meanings.Meaning;
import org.clausewright.spec.text.TextSpan;

/// Exceptions that leave nothing of a rule: a list that ends in *and all others*, two cases of which one is always
/// given, what the definition of the rule's own words demands, the judgement of whoever is bound, and a
/// waiver that names
/// everybody the rule is about. The first passage is the rule; the second is the exception, in the same sentence
/// or another.
record SwallowedRules(Meanings meanings) {

    static final String KIND = "exception-swallows-rule";

    private static final double PLAIN = 0.75;
    private static final double BY_DEFINITION = 0.7;
    /// The list goes on to say which others are meant.
    private static final double SOME_OTHERS = 0.45;
    /// That somebody may judge for himself is a fault of its own, and reported as such.
    private static final double AT_WILL = 0.45;
    private static final double MOSTLY = 0.6;

    private static final Pattern MARKER = Pattern.compile(
            "(?:,|\\(|\\s)\\s*(?:unless|except(?:ing)?(?: for| if| when| where| while)?|save (?:for|where|when)|save(?= \\w+ing)"
                    + "|other than|apart from|aside from|excluding|with the exception of|but(?= (?:people|those|anyone|everyone)\\b))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String ANY = "(?:any|every|all|each)";
    /// *And all other places*, *or in any other way*.
    private static final Pattern OTHERS = Pattern.compile(
            "(?:\\b(?:or|and)|,)\\s+(?:(?:in|at|on|to|for|by|from|with)\\s+)?" + ANY
                    + "\\s+(?:the\\s+)?others?\\b(?:\\s+(\\w+))?(.*)$",
            Pattern.CASE_INSENSITIVE);
    /// *Or anybody else*, *and everything else*, *or otherwise*.
    private static final Pattern ELSE = Pattern.compile(
            "(?:\\b(?:or|and)|,)\\s+(?:(?:in|at|on|to|for|by|from|with)\\s+)?(?:(?:any|every)(?:thing|one|body|where)(?: else)?|anytime"
                    + "|at any time|whatever(?: else)?|whoever(?: else)?|elsewhere|at all other times|otherwise \\w+)\\b(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SORTS = Deed.stems("""
            place time way reason person people thing case situation day kind sort purpose occasion moment method means
            item circumstance
            """);
    private static final Pattern NARROWS =
            Pattern.compile("\\b(?:that|which|who|whose|where|with|approved|named|listed)\\b|\\w+ed\\b");
    /// One of the two is always given.
    private static final Pattern EITHER_WAY = Pattern.compile(
            "\\b(?:inside (?:or|and) outside|indoors (?:or|and) outdoors|in(?:side)? or out\\b|day (?:or|and) night|with or without"
                    + "|at home or (?:abroad|away)|men (?:or|and) women|adults? (?:or|and) (?:child(?:ren)?|minors?)|minors? (?:or|and) adults?"
                    + "|new (?:or|and) (?:old|existing)|old (?:or|and) new|open or closed|now or later|weekdays?,? (?:or|and) (?:at |on )?weekends?"
                    + "|before [^,;]{1,30}? (?:or|and) (?:after|from|since|later)|(\\w+)(?: \\w+){0,2} or un\\1|whether or not"
                    + "|(?:is|are|does|do|has|have|was|were) (?:or|and) (?:is|are|does|do|has|have|was|were) not"
                    + "|(\\w+) (?:it |them |this )?or (?:does|do|is|are) not \\2?|while \\w+ or idle|busy or (?:free|idle)"
                    + "|(?:full|empty) or (?:empty|full)|known or unknown|alive or dead|big or small|large or small)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JUDGES = Pattern.compile(
            "\\b(?:sees? fit|thinks? (?:it|that|this|otherwise|so)|considers?|deems?|finds? (?:it|that|this) (?:useful|helpful|convenient|necessary)"
                    + "|prefers? otherwise|prefers? not|chooses? (?:not|otherwise|to)|decides? otherwise|feels? (?:like|otherwise)|would rather)\\b",
            Pattern.CASE_INSENSITIVE);
    /// *The duty to sign in does not apply to visitors.*
    private static final Pattern NOT_FOR = Pattern.compile(
            "^\\s*(?:the |this )?(?:duty|obligation|requirement|rule|ban|prohibition|need|condition|order)\\s+(?:to|on|of|against|that|for)\\s+(.*?)\\s+"
                    + "(?:does not|do not|doesn't|shall not|never)\\s+(?:apply|applies|hold|holds|extend|extends)\\s*(?:to|for)\\s+(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EXEMPT = Pattern.compile(
            "^\\s*(.*?)\\s+(?:is|are|shall be|will be)\\s+(?:exempt(?:ed)?|excepted|freed|released|excused)\\s+from\\s+(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EXEMPT_ARE = Pattern.compile(
            "^\\s*(?:exempt(?:ed)?|excepted|freed|excused)\\s+from\\s+(.*?)\\s+(?:is|are)\\s+(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("^(?:the |all |any |every |each |other |also |both |likewise )*([\\w-]+)$");
    private static final Pattern BY =
            Pattern.compile("\\bby (?:all |every |any |the |each )?([\\w-]+)\\s*\\.?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE_WORDS =
            Pattern.compile("\\b(?:duty|exempt\\w*|apply|applies|rule|ban)\\b", Pattern.CASE_INSENSITIVE);

    /// Who is freed from what.
    private record Waiver(Line line, Set<String> who, Set<String> act) {}

    List<Candidate> in(List<Line> lines) {
        List<Candidate> found = new ArrayList<>(lines.parallelStream()
                .map(this::within)
                .flatMap(Optional::stream)
                .toList());
        List<Waiver> waivers = lines.parallelStream()
                .map(SwallowedRules::waiver)
                .flatMap(Optional::stream)
                .toList();
        if (!waivers.isEmpty()) {
            addWaived(waivers, lines, found);
        }
        return found;
    }

    private Optional<Candidate> within(Line line) {
        Matcher marker = MARKER.matcher(line.plain());
        if (!marker.find() || marker.start() < 3) {
            return Optional.empty();
        }
        String rule = line.plain().substring(0, marker.start());
        String exception = line.plain().substring(marker.end()).replaceFirst("[\\s.;)]+$", "");
        double score = EITHER_WAY.matcher(exception).find() ? PLAIN : others(rule, exception);
        if (score == 0 && JUDGES.matcher(exception).find()) {
            score = AT_WILL;
        }
        int start = marker.end() - marker.group().replaceFirst("^[\\s,(]+", "").length();
        Place excepted = part(line, start, start + exception.length() + marker.end() - start);
        if (score > 0) {
            String said = line.document().text(excepted.span());
            return Optional.of(new Candidate(
                    part(line, 0, marker.start()),
                    excepted,
                    KIND,
                    score,
                    () -> "Look for a case that the rule still covers: " + Scenario.inQuotes(said)
                            + " seems to leave none."));
        }
        return byDefinition(line, rule, exception, excepted);
    }

    private static Place part(Line line, int start, int end) {
        String words = line.plain().substring(start, Math.min(end, line.plain().length()));
        int first = start + words.length() - words.stripLeading().length();
        int last = start + words.stripTrailing().length();
        return line.place(new TextSpan(line.span().start() + first, line.span().start() + Math.max(first + 1, last)));
    }

    private static double others(String rule, String exception) {
        Matcher others = OTHERS.matcher(exception);
        if (others.find()) {
            String noun = Optional.ofNullable(others.group(1)).orElse("").toLowerCase(Locale.ROOT);
            Set<String> named = Set.copyOf(Sentence.of(rule).acts());
            String stem = Roots.of(noun);
            boolean all = noun.isEmpty()
                    || SORTS.contains(stem)
                    || named.contains(stem)
                    || isListed(stem, exception, others.start());
            return !all ? 0 : NARROWS.matcher(others.group(2)).find() ? SOME_OTHERS : PLAIN;
        }
        Matcher rest = ELSE.matcher(exception);
        if (rest.find()) {
            return NARROWS.matcher(rest.group(1)).find() ? SOME_OTHERS : PLAIN;
        }
        return 0;
    }

    private static boolean isListed(String stem, String exception, int before) {
        return Sentence.of(exception.substring(0, before)).acts().contains(stem);
    }

    /// *Free for each guest, unless the guest has a booking*, where a guest is somebody with a booking.
    private Optional<Candidate> byDefinition(Line line, String rule, String exception, Place excepted) {
        List<String> named = Sentence.of(rule).acts();
        Set<String> left = new HashSet<>(Sentence.of(exception).acts());
        for (Meaning meaning : meanings.named(named)) {
            Set<String> words = new HashSet<>(left);
            Arrays.asList(meaning.definition().key().strip().split(" ", -1)).forEach(words::remove);
            boolean demanded = !words.isEmpty()
                    && meaning.words().containsAll(words)
                    && meaning.shutOut().isEmpty();
            boolean here =
                    meaning.document() == line.document() && meaning.sentence().overlaps(line.span());
            if (demanded && !here) {
                String said = line.document().text(excepted.span());
                return Optional.of(new Candidate(
                                line.place(),
                                new Place(
                                        meaning.document(),
                                        -1,
                                        NormWords.quote(meaning.document(), meaning.sentence())),
                                KIND,
                                BY_DEFINITION,
                                () -> "By the definition of \""
                                        + meaning.definition().name() + "\", " + Scenario.inQuotes(said)
                                        + " is given in every case of the rule.")
                        .ownFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<Waiver> waiver(Line line) {
        String plain = line.plain().replaceFirst("[\\s.;)]+$", "");
        if (!RULE_WORDS.matcher(plain).find() && !plain.toLowerCase(Locale.ROOT).contains("excused")) {
            return Optional.empty();
        }
        Matcher duty = NOT_FOR.matcher(plain);
        if (duty.find()) {
            return waiver(line, duty.group(2), duty.group(1));
        }
        Matcher are = EXEMPT_ARE.matcher(plain);
        if (are.find()) {
            return waiver(line, are.group(2), are.group(1));
        }
        Matcher exempt = EXEMPT.matcher(plain);
        return exempt.find() ? waiver(line, exempt.group(1), exempt.group(2)) : Optional.empty();
    }

    private static Optional<Waiver> waiver(Line line, String who, String act) {
        Set<String> items = new HashSet<>();
        for (String item : who.strip().split("\\s*(?:,\\s*(?:and |or )?|\\band\\b|\\bor\\b)\\s*", -1)) {
            Matcher plain = ITEM.matcher(item.strip().toLowerCase(Locale.ROOT));
            if (plain.matches()) {
                items.add(Nouns.of(Roots.of(plain.group(1))));
            }
        }
        Set<String> done = telling(act);
        return items.isEmpty() || done.isEmpty() ? Optional.empty() : Optional.of(new Waiver(line, items, done));
    }

    private static Set<String> telling(String words) {
        Set<String> telling = new HashSet<>();
        for (var word : Sentence.of(words).words()) {
            if (word.lower().length() > 2 && !Lexicon.isStopWord(word.lower())) {
                telling.add(Nouns.of(Roots.of(word.lower())));
            }
        }
        return telling;
    }

    private static void addWaived(List<Waiver> waivers, List<Line> lines, List<Candidate> found) {
        Map<String, List<Waiver>> byAct = new HashMap<>();
        waivers.forEach(waiver -> waiver.act().forEach(word -> byAct.computeIfAbsent(word, _ -> new ArrayList<>())
                .add(waiver)));
        for (Line line : lines) {
            Set<Waiver> near = new HashSet<>();
            Set<String> words = telling(line.plain());
            words.forEach(word -> near.addAll(byAct.getOrDefault(word, List.of())));
            for (Waiver waiver : near) {
                Set<String> common = new HashSet<>(waiver.act());
                common.retainAll(words);
                boolean isRule = !waiver.line().isSameAs(line) && waiver(line).isEmpty();
                if (isRule
                        && common.size() >= MOSTLY * waiver.act().size()
                        && bound(line).filter(waiver.who()::contains).isPresent()) {
                    found.add(new Candidate(
                                    line.place(),
                                    waiver.line().place(),
                                    KIND,
                                    PLAIN,
                                    () -> "Everybody whom the one passage binds is freed by the other: look for a case"
                                            + " in which the rule still holds.")
                            .ownFirst());
                }
            }
        }
    }

    /// Whom a sentence is about, where nothing says which of them.
    private static Optional<String> bound(Line line) {
        return line.sentence().norms().stream()
                .findFirst()
                .map(norm -> norm.deed().doer())
                .filter(doer -> !doer.isEmpty())
                .map(Roots::ofStem)
                .or(() -> by(line))
                .map(Nouns::of);
    }

    /// *Whistles must be worn by lifeguards.*
    private static Optional<String> by(Line line) {
        Matcher by = BY.matcher(line.plain());
        return by.find() ? Optional.of(Roots.of(by.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }
}
