package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// What is taken from the sentence of a norm before norms are compared.
///
/// @param quote       what is quoted of it: its sentence, without a tag at the end
/// @param deed        its act, taken apart
/// @param force       what it asks for: what somebody does is a duty in a rule, and what nobody does is forbidden
/// @param fields      what kinds of act it names, as [ActField#bit]
/// @param stems       of the words of its sentence
/// @param universal   whether it demands something of every one of a kind
/// @param everyCase   whether it allows something in every case: *at any hour*
/// @param claimsToWin whether it says what comes first, see [PriorityClaim]
/// @param aboutRules  it says how rules and messages rank, and so settles cases instead of making them
/// @param links       whether it leads to another section or clause
record NormWords(
        PlacedNorm placed,
        TextSpan quote,
        Deed deed,
        Modality force,
        int fields,
        List<String> stems,
        boolean universal,
        boolean everyCase,
        boolean claimsToWin,
        boolean aboutRules,
        boolean links) {

    private static final int FIRST_WORDS = 8;
    private static final Pattern TAG_AT_END = Pattern.compile("\\[\\^[A-Za-z0-9_-]+][\\s.!?]*$");
    private static final Pattern RULES =
            Pattern.compile("(?=[rims])\\b(rules?|instructions?|messages?|sections?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANKS = Pattern.compile(
            "(?=[lha])\\b(levels?|higher|lower|later one|ladder|authority|authorities)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> JOINS = Set.of("and", "or");
    private static final Set<String> UNIVERSAL =
            Set.of("every", "all", "any", "always", "never", "each", "full", "whole", "entire");

    NormWords {
        stems = List.copyOf(stems);
    }

    /// One for each act of the norm.
    static List<NormWords> of(PlacedNorm whole, Sentence sentence) {
        List<Norm> acts = whole.norm().acts(sentence);
        List<NormWords> words = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            TextSpan scope = new TextSpan(
                    i == 0 ? sentence.span().start() : startOf(acts.get(i)),
                    i + 1 == acts.size() ? sentence.span().end() : startOf(acts.get(i + 1)));
            words.add(of(whole.of(acts.get(i)), sentence, scope));
        }
        return List.copyOf(words);
    }

    private static int startOf(Norm act) {
        return act.places().act().map(TextSpan::start).orElse(act.span().start());
    }

    /// @param scope what of the sentence is said of this act
    private static NormWords of(PlacedNorm placed, Sentence sentence, TextSpan scope) {
        String text = placed.document().text(placed.sentence());
        boolean claimsToWin = PriorityClaim.in(sentence.plain()).isPresent();
        List<String> act =
                placed.norm().places().act().map(span -> words(sentence, span)).orElse(List.of());
        Optional<Enabling> enabling = enabling(placed.norm(), sentence);
        Modality force = enabling.map(lets -> lets.force(force(placed.norm()))).orElseGet(() -> force(placed.norm()));
        return new NormWords(
                placed,
                quote(placed.document(), placed.sentence()),
                deed(placed, sentence, scope, claimsToWin, enabling),
                force,
                fields(act) | fields(placed.norm().deed()),
                stems(sentence, placed.norm()),
                (force == Modality.MUST || force == Modality.SHOULD)
                        && act.stream().anyMatch(UNIVERSAL::contains),
                force == Modality.MAY && isForEveryCase(placed.norm(), sentence),
                claimsToWin,
                RULES.matcher(text).find() && RANKS.matcher(text).find(),
                text.contains("(#"));
    }

    /// What names no act, ranks nothing and counts nothing is not compared.
    private static Deed deed(
            PlacedNorm placed, Sentence sentence, TextSpan scope, boolean ranks, Optional<Enabling> enabling) {
        boolean matters = ranks
                || force(placed.norm()) != Modality.DEFAULT
                || !Quantity.in(sentence, false).isEmpty();
        return matters ? DeedReader.read(sentence, placed, scope, enabling) : Deed.NONE;
    }

    private static boolean isForEveryCase(Norm norm, Sentence sentence) {
        return norm.places()
                .condition()
                .filter(sentence.span()::contains)
                .filter(span -> words(sentence, span).stream().anyMatch(UNIVERSAL::contains))
                .isPresent();
    }

    private static Optional<Enabling> enabling(Norm norm, Sentence sentence) {
        return norm.places()
                .act()
                .filter(sentence.span()::contains)
                .flatMap(act -> Enabling.of(
                        sentence, norm, sentence.firstWordFrom(act.start()), sentence.firstWordFrom(act.end())));
    }

    private static Modality force(Norm norm) {
        boolean says = norm.modality() != Modality.DEFAULT && !norm.deed().denied();
        if (says || norm.modality() == Modality.MAY || norm.places().act().isEmpty()) {
            return norm.modality();
        }
        boolean advice = norm.modality() == Modality.SHOULD || norm.modality() == Modality.SHOULD_NOT;
        if (norm.forbids()) {
            return advice ? Modality.SHOULD_NOT : Modality.MUST_NOT;
        }
        return advice ? Modality.SHOULD : Modality.MUST;
    }

    boolean demands() {
        return force == Modality.MUST || force == Modality.SHOULD;
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
    private static int fields(List<String> act) {
        int fields = 0;
        int first = 0;
        while (first < act.size()
                && (act.get(first).equals("be") || act.get(first).endsWith("ly"))) {
            first++;
        }
        for (int i = first; i < Math.min(act.size(), first + FIRST_WORDS); i++) {
            boolean joined = i > 0 && JOINS.contains(act.get(i - 1));
            if ((i == first || joined) && !Lexicon.isStopWord(act.get(i))) {
                fields |= ActField.of(Stem.of(act.get(i)));
            }
        }
        return fields;
    }

    private static List<String> words(Sentence sentence, TextSpan span) {
        return sentence
                .words()
                .subList(sentence.firstWordFrom(span.start()), sentence.firstWordFrom(span.end()))
                .stream()
                .map(Word::lower)
                .toList();
    }

    /// What is quoted of a sentence: what stands before a tag at its end.
    static TextSpan quote(SpecDocument document, TextSpan sentence) {
        String text = document.text(sentence);
        Matcher tag = TAG_AT_END.matcher(text);
        int end = tag.find() ? tag.start() : text.stripTrailing().length();
        return new TextSpan(sentence.start(), sentence.start() + Math.max(1, end));
    }
}
