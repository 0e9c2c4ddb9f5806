package org.clausewright.lint.conflict;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.text.TextSpan;

/// A norm as it is compared with others.
///
/// @param quote       what is quoted of it: its sentence, without a tag at the end
/// @param fields      what kinds of act it names
/// @param terms       the stems of its sentence, weighted; with its section's title and its terms' definitions
/// @param universal   whether it demands something of every one of a kind
/// @param claimsToWin it says that it, or something, comes first
/// @param aboutRules  it says how rules and messages rank, and so settles cases instead of making them
record Profile(
        PlacedNorm placed,
        TextSpan quote,
        Set<ActField> fields,
        Map<String, Double> terms,
        boolean universal,
        boolean claimsToWin,
        boolean aboutRules) {

    private static final double OF_A_TITLE = 0.5;
    private static final double OF_A_MEANING = 0.4;
    private static final int FIRST_WORDS = 8;
    /// The name of a language says in which manner something is said, as the word itself does.
    private static final String LANGUAGE = Stem.of("language");
    private static final Set<String> LANGUAGES = Set.of(
            "english",
            "french",
            "german",
            "spanish",
            "italian",
            "portugues",
            "dutch",
            "swed",
            "norwegian",
            "danish",
            "finnish",
            "polish",
            "russian");
    private static final Pattern TAG_AT_END = Pattern.compile("\\[\\^[A-Za-z0-9_-]+][\\s.!?]*$");
    private static final Pattern RULES =
            Pattern.compile("\\b(rules?|instructions?|messages?|sections?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANKS = Pattern.compile(
            "\\b(levels?|higher|lower|later one|ladder|authority|authorities)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNIVERSAL =
            Set.of("every", "all", "any", "always", "never", "each", "full", "whole", "entire");

    Profile {
        fields = Set.copyOf(fields);
        terms = Map.copyOf(terms);
    }

    static Profile of(PlacedNorm placed, Meanings meanings) {
        String text = placed.document().text(placed.sentence());
        Sentence sentence = Sentence.of(text);
        Sentence act = Sentence.of(placed.words(placed.norm().places().act()).orElse(""));
        return new Profile(
                placed,
                quote(placed.sentence(), text),
                fields(act),
                terms(placed, sentence, meanings),
                demands(placed) && act.words().stream().anyMatch(word -> UNIVERSAL.contains(word.lower())),
                NormReader.claimsToWin(text),
                RULES.matcher(text).find() && RANKS.matcher(text).find());
    }

    Modality modality() {
        return placed.norm().modality();
    }

    boolean demands() {
        return demands(placed);
    }

    private static boolean demands(PlacedNorm placed) {
        Modality modality = placed.norm().modality();
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    List<String> act() {
        return placed.norm().act();
    }

    /// Whether the sentence itself has a stem, not only its title or a definition.
    boolean has(String stem) {
        return terms.getOrDefault(stem, 0.0) >= 1.0;
    }

    private static Map<String, Double> terms(PlacedNorm placed, Sentence sentence, Meanings meanings) {
        Map<String, Double> terms = new HashMap<>();
        for (String stem : sentence.acts()) {
            terms.merge(LANGUAGES.contains(stem) ? LANGUAGE : stem, 1.0, Math::max);
            meanings.words(stem).forEach(other -> terms.merge(other, OF_A_MEANING, Math::max));
        }
        placed.document()
                .sectionAt(placed.sentence().start())
                .map(Section::title)
                .ifPresent(
                        title -> Sentence.of(title).acts().forEach(stem -> terms.merge(stem, OF_A_TITLE, Math::max)));
        return terms;
    }

    /// The verb that opens the act, and those that *and* or *or* join to it.
    private static Set<ActField> fields(Sentence act) {
        Set<ActField> fields = EnumSet.noneOf(ActField.class);
        List<Word> words = act.words();
        int first = 0;
        while (first < words.size()
                && (act.word(first).equals("be") || act.word(first).endsWith("ly"))) {
            first++;
        }
        for (int i = first; i < Math.min(words.size(), first + FIRST_WORDS); i++) {
            boolean joined = act.word(i - 1).equals("or") || act.word(i - 1).equals("and");
            if ((i == first || joined) && !Lexicon.isStopWord(act.word(i))) {
                fields.addAll(ActField.of(Stem.of(act.word(i))));
            }
        }
        return fields;
    }

    private static TextSpan quote(TextSpan sentence, String text) {
        Matcher tag = TAG_AT_END.matcher(text);
        int end = tag.find() ? tag.start() : text.stripTrailing().length();
        return new TextSpan(sentence.start(), sentence.start() + Math.max(1, end));
    }
}
