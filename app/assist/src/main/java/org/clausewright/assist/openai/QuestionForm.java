package org.clausewright.assist.openai;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.English;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// Whether a sentence that a model wrote is a question that can be put to the author of a clause: one sentence, one
/// question mark, about the words of the clause or of the case, and no instruction.
final class QuestionForm {

    /// The most characters that such a question has.
    static final int LONGEST = 400;

    private static final String ASKS =
            "who|whom|whose|what|which|when|where|why|how|does|do|did|is|are|was|were|has|have"
                    + "|had|should|shall|may|might|must|can|could|would|will|need";
    private static final String LEADS_IN = "if|for|in|by|at|to|on|under|with|within|after|before|until|once|from|of|as"
            + "|since|given|and|but|so|here";

    private static final Pattern QUESTION = Pattern.compile(
            "(?i)(?:%s)(?:n['’]t)?\\b.*|(?:(?:%s)\\b|[“\"'‘«„]).*\\b(?:%s)\\b.*".formatted(ASKS, LEADS_IN, ASKS));
    private static final Pattern REQUEST =
            Pattern.compile("(?i)(?:can|could|will|would)(?:n['’]t)? you\\b.*|.*\\bplease\\b.*");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]");
    private static final Pattern ANOTHER_SENTENCE = Pattern.compile("[.!…:][”\"')]*\\s+\\p{Lu}");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?:|www\\.|<[a-z/!]|\\{\\{|```|\\]\\(");
    private static final Pattern MARKS = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]|\\p{Cf}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private final Set<String> stems = new HashSet<>();
    private final boolean english;

    QuestionForm(CaseContext context) {
        for (String text : List.of(context.sentence(), context.situation())) {
            stems.addAll(stems(text));
        }
        english = English.of(List.of(Sentence.of(context.sentence() + "\n" + context.rules())))
                .isLikely();
    }

    /// Without the tags of clauses and without characters that cannot be seen.
    String tidied(String text) {
        return MARKS.matcher(text).replaceAll("").strip();
    }

    /// What is wrong with it; empty where it can be put.
    Optional<String> objection(String question) {
        long marks = question.chars().filter(c -> c == '?' || c == '？').count();
        String own = QUOTED.matcher(question).replaceAll("“”");
        if (marks != 1 || !question.matches("(?s).*[?？][”\"'’)]*")) {
            return Optional.of("the question has not exactly one question mark, at its end");
        }
        if (ANOTHER_SENTENCE.matcher(own).find()) {
            return Optional.of("the question is more than one sentence");
        }
        if (leadsElsewhere(question)) {
            return Optional.of("the question holds an address or markup");
        }
        if (english && (!QUESTION.matcher(own).matches() || REQUEST.matcher(own).matches())) {
            return Optional.of("the question asks for no meaning; it reads as an instruction");
        }
        return stems(question).stream().anyMatch(stems::contains)
                ? Optional.empty()
                : Optional.of("the question mentions no word of the clause or of the case");
    }

    static boolean leadsElsewhere(String text) {
        return ELSEWHERE.matcher(text).find();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (words.find()) {
            if (!Lexicon.isStopWord(words.group())) {
                stems.add(Stem.of(words.group()));
            }
        }
        return stems;
    }
}
