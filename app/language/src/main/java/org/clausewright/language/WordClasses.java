package org.clausewright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of `parts-of-speech.words`.
final class WordClasses {

    private static final String FILE = "parts-of-speech.words";

    private static final Set<String> PARTICIPLES = Set.of(
            ("given made taken shown sent told held kept put set read written seen done found paid sold built chosen "
                            + "drawn left met said brought bought taught withdrawn overridden split cut broken run rebuilt "
                            + "sought spoken begun driven hidden known lost meant thrown understood worn shed frozen grown "
                            + "forgotten forbidden withheld overwritten undone redone upheld undertaken led felt "
                            + "heard eaten gone stolen fallen flown ridden risen sworn torn woken bitten blown caught fed "
                            + "hung laid lent lit slept spent stood struck stuck swept swum won bound bent dealt")
                    .split(" "));

    private static final String AGAIN = "re";

    private static final WordClasses ENGLISH = read();

    private final Map<String, PartOfSpeech> closed = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> pureVerbs = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    private WordClasses() {}

    static WordClasses english() {
        return ENGLISH;
    }

    private static WordClasses read() {
        try (InputStream in = WordClasses.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            WordClasses classes = new WordClasses();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(classes::readLine);
            return classes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readLine(String line) {
        int colon = line.indexOf(':');
        Set<String> words =
                Set.copyOf(java.util.List.of(line.substring(colon + 1).strip().split("\\s+")));
        switch (line.substring(0, colon)) {
            case "verb" -> {
                pureVerbs.addAll(words);
                verbs.addAll(words);
            }
            case "either" -> verbs.addAll(words);
            case "adjective" -> adjectives.addAll(words);
            case "noun" -> nouns.addAll(words);
            case "person" -> persons.addAll(words);
            case "past" -> words.forEach(word -> closed.put(word, PartOfSpeech.VERB));
            case "determiner" -> words.forEach(word -> closed.put(word, PartOfSpeech.DETERMINER));
            case "pronoun" -> words.forEach(word -> closed.put(word, PartOfSpeech.PRONOUN));
            case "preposition" -> words.forEach(word -> closed.put(word, PartOfSpeech.PREPOSITION));
            case "subordinator" -> words.forEach(word -> closed.put(word, PartOfSpeech.SUBORDINATOR));
            case "conjunction" -> words.forEach(word -> closed.put(word, PartOfSpeech.CONJUNCTION));
            case "auxiliary" -> words.forEach(word -> closed.put(word, PartOfSpeech.AUXILIARY));
            case "adverb" -> words.forEach(word -> closed.put(word, PartOfSpeech.ADVERB));
            default -> throw new IllegalStateException("no class of words: " + line);
        }
    }

    /// The class of a word that is the same wherever it stands.
    Optional<PartOfSpeech> closed(String word) {
        return Optional.ofNullable(closed.get(word));
    }

    /// The base form of a verb; *retake* is one as *take* is.
    boolean isVerb(String word) {
        return verbs.contains(word) || isDoneAgain(word);
    }

    private boolean isDoneAgain(String word) {
        return word.startsWith(AGAIN)
                && word.length() > AGAIN.length() + 2
                && !nouns.contains(word)
                && verbs.contains(word.substring(AGAIN.length()));
    }

    /// The base form of a verb that is no noun as well.
    boolean isOnlyVerb(String word) {
        return pureVerbs.contains(word) && !nouns.contains(word);
    }

    /// A verb in the form that goes with *it*: *requires*, *applies*, *passes*.
    boolean isVerbInS(String word) {
        return baseOfS(word).filter(this::isVerb).isPresent();
    }

    /// The base form of a verb, of it in *-s* too; empty for a word that is none.
    Optional<String> base(String word) {
        return isVerb(word) ? Optional.of(word) : baseOfS(word).filter(this::isVerb);
    }

    boolean isOnlyVerbInS(String word) {
        return baseOfS(word).filter(this::isOnlyVerb).isPresent();
    }

    private Optional<String> baseOfS(String word) {
        int length = word.length();
        if (length < 3 || word.charAt(length - 1) != 's' || word.endsWith("ss")) {
            return Optional.empty();
        }
        String base = word.substring(0, length - 1);
        if (isVerb(base)) {
            return Optional.of(base);
        }
        if (word.endsWith("ies")) {
            return Optional.of(word.substring(0, length - 3) + "y");
        }
        return word.endsWith("es") ? Optional.of(word.substring(0, length - 2)) : Optional.empty();
    }

    /// Whoever can act: behind such a noun in the singular, a word in *-s* is a verb.
    boolean isPerson(String word) {
        return persons.contains(word);
    }

    boolean isNoun(String word) {
        return nouns.contains(word);
    }

    boolean isListedAdjective(String word) {
        return adjectives.contains(word);
    }

    boolean isAdjective(String word) {
        return adjectives.contains(word)
                || (!nouns.contains(word) && !verbs.contains(word) && hasAdjectiveEnding(word));
    }

    private static boolean hasAdjectiveEnding(String word) {
        if (word.length() < 5) {
            return false;
        }
        return word.endsWith("al")
                || word.endsWith("ive")
                || word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("less")
                || word.endsWith("ic")
                || word.endsWith("ish")
                || word.endsWith("ary")
                || word.endsWith("ory")
                || word.endsWith("ant")
                || (word.endsWith("ent") && !word.endsWith("ment"))
                || word.endsWith("-based")
                || word.endsWith("-person")
                || word.endsWith("-party")
                || word.endsWith("-level")
                || word.endsWith("-term")
                || word.endsWith("-specific");
    }

    /// *Used*, *given*, *overridden*.
    boolean isParticiple(String word) {
        boolean regular = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
        return (regular && !nouns.contains(word)) || PARTICIPLES.contains(word);
    }
}
