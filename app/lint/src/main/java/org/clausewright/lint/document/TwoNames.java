package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Definition;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// Two names for one thing: each variant of a term that `terms` in `spec.yaml` prefers, and once a pair of names that
/// are used of one role, where no passage uses both and no definition tells them apart.
record TwoNames(RulePage page) implements DocumentRule<TwoNames.Said> {

    private static final int FEWEST = 2;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// Names that are used of one role. Not of one are those who differ by what they do: a buyer and a seller.
    private static final List<List<String>> ROLES = List.of(
            List.of("customer", "client", "consumer"),
            List.of("user", "customer"),
            List.of("bot", "chatbot", "assistant"),
            List.of("agent", "assistant", "bot"),
            List.of("employee", "staffer", "coworker"),
            List.of("traveller", "passenger"),
            List.of("visitor", "guest"));

    /// @param plain   the passage without markup
    /// @param words   its words in lower case, and their singulars
    /// @param defined the keys of the terms that it defines
    record Said(int start, String plain, WordSet words, Set<String> defined) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE, Passage.Kind.COMMENTARY, Passage.Kind.HEADING);
    }

    @Override
    public List<Said> read(Prose prose) {
        WordSet.Builder words = new WordSet.Builder();
        for (Sentence sentence : prose.sentences()) {
            for (Word word : sentence.words()) {
                words.add(word.lower());
                words.add(singular(word.lower()));
            }
        }
        Set<String> defined = new HashSet<>();
        prose.definitions().forEach(definition -> defined.add(definition.key()));
        return List.of(new Said(prose.start(), prose.plain(), words.build(), defined));
    }

    private static String singular(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return bare.endsWith("s") && bare.length() > 3 ? bare.substring(0, bare.length() - 1) : bare;
    }

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        settings.lint().terms().forEach((preferred, variants) -> {
            for (String variant : variants) {
                checkVariant(preferred, variant, readings, remarks);
            }
        });
        checkRoles(settings, readings, remarks);
    }

    private static void checkVariant(String preferred, String variant, List<Reading<Said>> readings, Remarks remarks) {
        List<String> words =
                Sentence.of(variant).words().stream().map(Word::lower).toList();
        if (words.isEmpty() || variant.equalsIgnoreCase(preferred)) {
            return;
        }
        Pattern pattern = pattern(variant);
        Pattern kept = pattern(preferred);
        for (int i = 0; i < readings.size(); i++) {
            Said said = readings.get(i).value();
            if (said.words().hasAll(words.stream().map(TwoNames::singular).toList())) {
                Matcher matcher = pattern.matcher(said.plain());
                while (matcher.find()) {
                    if (!isWithin(kept, said.plain(), matcher)) {
                        remarks.add(i, variant(preferred, said, matcher));
                    }
                }
            }
        }
    }

    private static Pattern pattern(String name) {
        String words = Pattern.quote(name.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_-])" + words + "(?<plural>e?s)?(?![\\p{L}\\p{N}_-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The preferred term may hold its variant: *AI assistant*, and *AI*.
    private static boolean isWithin(Pattern preferred, String plain, Matcher variant) {
        int around = 40;
        Matcher kept = preferred
                .matcher(plain)
                .region(Math.max(0, variant.start() - around), Math.min(plain.length(), variant.end() + around));
        kept.useTransparentBounds(true);
        while (kept.find()) {
            if (kept.start() <= variant.start() && variant.end() <= kept.end()) {
                return true;
            }
        }
        return false;
    }

    private static Hit variant(String preferred, Said said, Matcher found) {
        TextSpan span = new TextSpan(found.start(), found.end()).shift(said.start());
        String words = found.group();
        String named = OneLine.quoted(words);
        return new Hit(
                span,
                named + " is a second name for " + OneLine.quoted(preferred) + ", by the terms of this spec.",
                new Question(
                        "Is " + named + " the same as " + OneLine.quoted(preferred) + "?",
                        List.of(
                                Answers.instead(
                                        "The same", span, renamed(preferred, words, found.group("plural") != null)),
                                Answers.in("Another: it needs a definition"))));
    }

    /// The preferred term in the form of the variant: its article, its plural, its capital.
    private static String renamed(String preferred, String words, boolean plural) {
        String[] parts = words.split("\\s+", -1);
        boolean article = parts.length > 1
                && ARTICLES.contains(parts[0].toLowerCase(Locale.ROOT))
                && !ARTICLES.contains(preferred.split("\\s+", -1)[0].toLowerCase(Locale.ROOT));
        String term = plural && !preferred.endsWith("s") ? preferred + "s" : preferred;
        if (article) {
            return parts[0] + " " + term;
        }
        return Character.isUpperCase(words.codePointAt(0)) && !words.equals(words.toUpperCase(Locale.ROOT))
                ? Character.toUpperCase(term.charAt(0)) + term.substring(1)
                : term;
    }

    private void checkRoles(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        Map<String, List<Integer>> places = new HashMap<>();
        Set<String> defined = new HashSet<>();
        readings.forEach(reading -> defined.addAll(reading.value().defined()));
        for (List<String> role : ROLES) {
            for (String name : role) {
                places.computeIfAbsent(name, _ -> places(name, readings));
            }
        }
        for (List<String> role : ROLES) {
            for (int left = 0; left < role.size(); left++) {
                for (int right = left + 1; right < role.size(); right++) {
                    checkPair(role.get(left), role.get(right), places, defined, settings, readings, remarks);
                }
            }
        }
    }

    /// Which readings have a word.
    private static List<Integer> places(String name, List<Reading<Said>> readings) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).value().words().has(name)) {
                places.add(i);
            }
        }
        return places;
    }

    private static void checkPair(
            String left,
            String right,
            Map<String, List<Integer>> places,
            Set<String> defined,
            Settings settings,
            List<Reading<Said>> readings,
            Remarks remarks) {
        List<Integer> of = places.getOrDefault(left, List.of());
        List<Integer> with = places.getOrDefault(right, List.of());
        boolean told = defined.contains(Definition.key(left))
                || defined.contains(Definition.key(right))
                || settings.lint().terms().containsKey(left)
                || settings.lint().terms().containsKey(right);
        boolean frequent = of.size() >= FEWEST && with.size() >= FEWEST;
        if (told || !frequent || !java.util.Collections.disjoint(new HashSet<>(of), with)) {
            return;
        }
        String rare = of.size() < with.size() ? left : right;
        String common = rare.equals(left) ? right : left;
        int first = (rare.equals(left) ? of : with).getFirst();
        Said said = readings.get(first).value();
        Matcher matcher = pattern(rare).matcher(said.plain());
        if (matcher.find()) {
            remarks.add(
                    first, pair(common, places.getOrDefault(common, List.of()).size(), said, matcher));
        }
    }

    private static Hit pair(String common, int count, Said said, Matcher found) {
        TextSpan span = new TextSpan(found.start(), found.end()).shift(said.start());
        String words = found.group();
        List<Answer> answers = List.of(
                Answers.instead("The same", span, renamed(common, words, found.group("plural") != null)),
                Answers.in("Different: both need a definition"));
        return new Hit(
                span,
                OneLine.quoted(words) + " here, " + OneLine.quoted(common) + " in " + count
                        + " other passages, and none names both.",
                new Question(
                        "Are " + OneLine.quoted(words) + " and " + OneLine.quoted(common) + " the same?", answers));
    }
}
