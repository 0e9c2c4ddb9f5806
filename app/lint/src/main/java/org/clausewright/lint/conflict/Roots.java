package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// Stems of verbs that bend irregularly, and of verbs that are two words.
final class Roots {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("hand in", "surrender"),
            Map.entry("hand over", "surrender"),
            Map.entry("hand out", "give"),
            Map.entry("give back", "return"),
            Map.entry("give up", "surrender"),
            Map.entry("call back", "answer"),
            Map.entry("take back", "accept"),
            Map.entry("turn down", "refuse"),
            Map.entry("turn away", "refuse"),
            Map.entry("throw away", "discard"),
            Map.entry("throw out", "discard"),
            Map.entry("leave out", "omit"),
            Map.entry("carry out", "perform"),
            Map.entry("fill in", "complete"),
            Map.entry("write down", "record"),
            Map.entry("point out", "mention"),
            Map.entry("pass on", "forward"),
            Map.entry("set up", "create"),
            Map.entry("let in", "admit"),
            Map.entry("let out", "release"),
            Map.entry("look into", "examine"),
            Map.entry("put off", "postpone"),
            Map.entry("call off", "cancel"),
            Map.entry("go back", "return"),
            Map.entry("send back", "return"),
            Map.entry("bring back", "return"),
            Map.entry("carry over", "extend"),
            Map.entry("find out", "determine"),
            Map.entry("read out", "announce"),
            Map.entry("switch off", "disable"),
            Map.entry("turn off", "disable"),
            Map.entry("switch on", "activate"),
            Map.entry("turn on", "activate"),
            Map.entry("go ahead", "proceed"),
            Map.entry("shut down", "close"),
            Map.entry("throw off", "discard"),
            Map.entry("hold back", "withhold"),
            Map.entry("pass to", "forward"),
            Map.entry("wipe off", "erase"));
    private static final Map<String, Map<String, String>> BY_PARTICLE = byParticle();
    /// The stems of the verbs that they mean.
    private static final Set<String> MEANT =
            PHRASES.values().stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

    static {
        String forms =
                "go goes gone went, pay paid, send sent, tell told, give given gave, keep kept, lend lent, show shown, take taken took,"
                        + " hold held, write written wrote, make made, leave left, buy bought, sell sold, find found, begin begun,"
                        + " choose chosen, draw drawn, eat eaten, forget forgotten, know known, meet met, say said, see seen,"
                        + " speak spoken, throw thrown, withhold withheld, wear worn, bring brought, get got, hide hidden,"
                        + " lose lost, mean meant, spend spent, teach taught, break broken, forbid forbidden, steal stolen, sleep slept, drive driven, ride ridden,"
                        + " swim swum, grow grown, shut shut, sing sung, wake woken, build built, catch caught, feed fed, lay laid";
        String nouns =
                "cancel cancellation, approve approval, refuse refusal, explain explanation, confirm confirmation,"
                        + " examine examination, inspect inspection, translate translation, remove removal,"
                        + " recommend recommendation, announce announcement, delete deletion, decide decision,"
                        + " suspend suspension, extend extension, renew renewal, apologise apology, notify notification";
        for (String verb : (forms + ", " + nouns).split(", ", -1)) {
            String[] words = verb.strip().split(" ", -1);
            for (String word : words) {
                IRREGULAR.put(word, Stem.of(words[0]));
                IRREGULAR.putIfAbsent(Stem.of(word), Stem.of(words[0]));
            }
        }
    }

    private Roots() {}

    /// The stem of a word in lower case.
    static String of(String word) {
        return IRREGULAR.getOrDefault(word, Stem.of(word));
    }

    /// That of a stem which may be the one of an irregular form.
    static String ofStem(String stem) {
        return IRREGULAR.getOrDefault(stem, stem);
    }

    /// Whether a verb is meant by another one with a particle: *accept* by *take back*.
    static boolean isPhrase(String verb, String opening) {
        return !verb.equals(opening)
                && MEANT.contains(verb)
                && PHRASES.entrySet().stream()
                        .anyMatch(phrase -> phrase.getKey().startsWith(opening)
                                && Stem.of(phrase.getValue()).equals(verb));
    }

    /// The stem of the verb at an index, with a particle right behind it.
    static String verb(Sentence sentence, int at) {
        String root = of(sentence.word(at));
        return BY_PARTICLE.getOrDefault(sentence.word(at + 1), Map.of()).getOrDefault(root, root);
    }

    /// Whether a verb and the particle behind it are one verb.
    static boolean isPhrase(Sentence sentence, int at) {
        return BY_PARTICLE.getOrDefault(sentence.word(at + 1), Map.of()).containsKey(of(sentence.word(at)));
    }

    /// By the particle and the stem of the verb before it, the stem of what both mean.
    private static Map<String, Map<String, String>> byParticle() {
        Map<String, Map<String, String>> verbs = new HashMap<>();
        PHRASES.forEach((phrase, meant) -> {
            String[] words = phrase.split(" ", -1);
            verbs.computeIfAbsent(words[1], _ -> new HashMap<>()).put(Stem.of(words[0]), Stem.of(meant));
        });
        return verbs;
    }
}
