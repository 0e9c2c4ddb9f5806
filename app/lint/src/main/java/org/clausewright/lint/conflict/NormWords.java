package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.text.TextSpan;

/// What is taken from the sentence of a norm before norms are compared.
///
/// @param quote       what is quoted of it: its sentence, without a tag at the end
/// @param deed        its act, taken apart
/// @param fields      what kinds of act it names, as [ActField#bit]
/// @param stems       of the words of its sentence
/// @param universal   whether it demands something of every one of a kind
/// @param precedence  what it says comes first
/// @param aboutRules  it says how rules and messages rank, and so settles cases instead of making them
/// @param links       whether it leads to another section or clause
record NormWords(
        PlacedNorm placed,
        TextSpan quote,
        Deed deed,
        int fields,
        List<String> stems,
        boolean universal,
        Optional<Precedence> precedence,
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
        Optional<Precedence> precedence = Precedence.in(sentence);
        Sentence act =
                Sentence.of(placed.norm().places().act().map(sentence::text).orElse(""));
        return new NormWords(
                placed,
                quote(placed.sentence(), text),
                deed(placed.norm(), sentence, text, precedence.isPresent()),
                fields(act),
                sentence.acts(),
                (placed.demands() || placed.norm().modality() == Modality.DEFAULT)
                        && act.words().stream().anyMatch(word -> UNIVERSAL.contains(word.lower())),
                precedence,
                RULES.matcher(text).find() && RANKS.matcher(text).find(),
                text.contains("(#"));
    }

    boolean claimsToWin() {
        return precedence.isPresent();
    }

    /// Statements that neither count nor rank are not compared, and most sentences are such.
    private static Deed deed(Norm norm, Sentence sentence, String text, boolean ranks) {
        boolean matters = ranks
                || force(norm) != Modality.DEFAULT
                || !Quantity.in(sentence, false).isEmpty();
        return matters ? DeedReader.read(sentence, norm, text) : Deed.NONE;
    }

    /// What it asks for: a command without a modal is a duty.
    Modality force() {
        return force(placed.norm());
    }

    private static Modality force(Norm norm) {
        boolean commands = norm.modality() == Modality.DEFAULT
                && norm.who().isEmpty()
                && norm.places().actor().isEmpty()
                && norm.places().act().isPresent();
        return commands ? Modality.MUST : norm.modality();
    }

    boolean demands() {
        return force() == Modality.MUST || force() == Modality.SHOULD;
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
