package org.clausewright.lint.conflict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.text.TextSpan;

/// What is taken from the sentence of a norm before norms are compared.
///
/// @param quote       what is quoted of it: its sentence, without a tag at the end
/// @param fields      what kinds of act it names, as [ActField#bit]
/// @param stems       of the words of its sentence
/// @param universal   whether it demands something of every one of a kind
/// @param claimsToWin it says that it, or something, comes first
/// @param aboutRules  it says how rules and messages rank, and so settles cases instead of making them
/// @param links       whether it leads to another section or clause
record NormWords(
        PlacedNorm placed,
        TextSpan quote,
        int fields,
        List<String> stems,
        boolean universal,
        boolean claimsToWin,
        boolean aboutRules,
        boolean links) {

    private static final int FIRST_WORDS = 8;
    private static final Pattern TAG_AT_END = Pattern.compile("\\[\\^[A-Za-z0-9_-]+][\\s.!?]*$");
    private static final Pattern RULES =
            Pattern.compile("\\b(rules?|instructions?|messages?|sections?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANKS = Pattern.compile(
            "\\b(levels?|higher|lower|later one|ladder|authority|authorities)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNIVERSAL =
            Set.of("every", "all", "any", "always", "never", "each", "full", "whole", "entire");

    NormWords {
        stems = List.copyOf(stems);
    }

    static NormWords of(PlacedNorm placed, Sentence sentence) {
        String text = placed.document().text(placed.sentence());
        Sentence act =
                Sentence.of(placed.norm().places().act().map(sentence::text).orElse(""));
        return new NormWords(
                placed,
                quote(placed.sentence(), text),
                fields(act) | fields(placed.norm().deed()),
                stems(sentence, placed.norm()),
                placed.demands() && act.words().stream().anyMatch(word -> UNIVERSAL.contains(word.lower())),
                NormReader.claimsToWin(text),
                RULES.matcher(text).find() && RANKS.matcher(text).find(),
                text.contains("(#"));
    }

    /// Those of the sentence, and what stands in the lead-in of its list or in the sentence before.
    private static List<String> stems(Sentence sentence, Norm norm) {
        Set<String> stems = new LinkedHashSet<>(sentence.acts());
        stems.addAll(norm.deed().stems());
        return List.copyOf(stems);
    }

    /// Behind a denial, and of an act that the lead-in of a list begins.
    private static int fields(Norm.Deed deed) {
        return deed.stems().isEmpty() ? 0 : ActField.of(deed.stems().getFirst());
    }

    /// The verb that opens the act, and those that *and* or *or* join to it.
    private static int fields(Sentence act) {
        int fields = 0;
        List<Word> words = act.words();
        int first = 0;
        while (first < words.size()
                && (act.word(first).equals("be") || act.word(first).endsWith("ly"))) {
            first++;
        }
        for (int i = first; i < Math.min(words.size(), first + FIRST_WORDS); i++) {
            boolean joined = act.word(i - 1).equals("or") || act.word(i - 1).equals("and");
            if ((i == first || joined) && !Lexicon.isStopWord(act.word(i))) {
                fields |= ActField.of(Stem.of(act.word(i)));
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
