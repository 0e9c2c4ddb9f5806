package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.text.TextSpan;

/// Where a passage says what a term means: `**Agent**: a program that ...`, `"Urgent" means ...`, `a refund is a
/// payment that ...`, `money that nobody is owed (the "Gift")`, `what is called a *grace period*`.
///
/// @param term    where the term stands
/// @param name    its words as they stand there
/// @param key     what all forms of the term have in common, see [#key]
/// @param certain whether nothing else can be meant; otherwise it may be a label, or only say something of it
public record Definition(TextSpan term, String name, String key, boolean certain) {

    private static final int LONGEST_TERM = 4;

    private static final Set<String> MEANS =
            Set.of("means", "mean", "refers", "refer", "denotes", "denote", "marks", "signifies", "comprises");
    private static final Set<String> IS = Set.of("is", "are", "includes", "include", "describes", "stands");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> POSSESSIVES =
            Set.of("its", "their", "your", "our", "his", "her", "this", "these", "each", "every", "any");
    private static final Set<String> SAYS_WHAT =
            Set.of("a", "an", "the", "any", "each", "every", "one", "all", "someone", "anyone", "anything", "what");
    private static final Set<String> CALLS =
            Set.of("called", "termed", "named", "term", "terms", "dubbed", "call", "phrase", "word");
    private static final Set<String> NO_TERM = Set.of(
            "this", "that", "it", "which", "these", "those", "they", "what", "there", "here", "he", "she", "we", "you",
            "by", "if", "and", "or", "but", "not", "of", "in", "to");

    /// The key of a term: its words' stems, without an article or a possessive before them.
    public static String key(String term) {
        return key(Sentence.of(term.replace('-', ' ')).words());
    }

    static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            boolean leads = key.isEmpty() && words.size() > 1 && isLead(word.lower());
            if (!leads) {
                for (String part : word.lower().split("-", -1)) {
                    key.append(part.isEmpty() ? "" : Stem.of(part) + " ");
                }
            }
        }
        return key.toString();
    }

    private static boolean isLead(String word) {
        return ARTICLES.contains(word) || POSSESSIVES.contains(word);
    }

    /// The definitions in a passage, in order. One pass.
    public static List<Definition> in(Prose prose) {
        List<Definition> found = new ArrayList<>();
        Marks marks = new Marks(prose);
        boolean opens = true;
        for (Sentence sentence : prose.sentences()) {
            List<Marks.Mark> set = marks.in(sentence);
            addMarked(sentence, set, opens, found);
            if (set.isEmpty() || set.getFirst().first() > 1) {
                addUnmarked(sentence, found);
            }
            opens = false;
        }
        return found;
    }

    private static void addMarked(Sentence sentence, List<Marks.Mark> marks, boolean opens, List<Definition> found) {
        int listed = 0;
        for (int i = 0; i < marks.size(); i++) {
            Marks.Mark mark = marks.get(i);
            boolean leads = mark.first() <= (ARTICLES.contains(sentence.word(0)) ? 1 : 0);
            boolean continues = i > 0
                    && listed == i
                    && mark.first() == marks.get(i - 1).last() + 1
                    && sentence.gap(mark.first()).strip().contains(",");
            if (opens && (leads || continues)) {
                listed = i + 1;
            }
            boolean inList = listed == i + 1;
            if (inList && closesTerm(sentence, mark)) {
                for (int j = 0; j <= i; j++) {
                    Marks.Mark listedMark = marks.get(j);
                    add(sentence, listedMark.first(), listedMark.last(), saysWhat(sentence, mark.last() + 1), found);
                }
            } else if (isDefinedInside(sentence, mark, leads)) {
                add(sentence, mark.first(), mark.last(), true, found);
            } else if (leads && IS.contains(sentence.word(mark.last() + 1))) {
                add(sentence, mark.first(), mark.last(), saysWhat(sentence, mark.last() + 2), found);
            }
        }
    }

    /// A colon, a dash or a bracket behind the term that opens a passage.
    private static boolean closesTerm(Sentence sentence, Marks.Mark mark) {
        String gap = sentence.gap(mark.last() + 1);
        return gap.indexOf(':') >= 0
                || gap.indexOf('(') >= 0
                || gap.indexOf('—') >= 0
                || gap.indexOf('–') >= 0
                || gap.contains(" - ")
                || gap.contains("--");
    }

    private static boolean isDefinedInside(Sentence sentence, Marks.Mark mark, boolean leads) {
        String next = sentence.word(mark.last() + 1);
        boolean means = MEANS.contains(next) && (leads || mark.quoted() || !next.equals("marks"));
        boolean we = Set.of("we", "this").contains(next)
                && sentence.word(mark.last() + 2).startsWith("mean")
                && sentence.word(mark.first() - 1).equals("by");
        boolean definedAs =
                next.equals("defined") || sentence.word(mark.last() + 2).equals("defined");
        boolean called = CALLS.contains(sentence.word(mark.first() - 1))
                || (ARTICLES.contains(sentence.word(mark.first() - 1))
                        && CALLS.contains(sentence.word(mark.first() - 2)));
        return means || we || definedAs || called || isBracketed(sentence, mark);
    }

    /// `(the "Gift")`
    private static boolean isBracketed(Sentence sentence, Marks.Mark mark) {
        boolean article = ARTICLES.contains(sentence.word(mark.first() - 1));
        int open = article ? mark.first() - 1 : mark.first();
        return sentence.gap(open).indexOf('(') >= 0
                && sentence.gap(mark.last() + 1).indexOf(')') >= 0
                && (article || mark.quoted());
    }

    /// *Personal data means any ...*, *a refund is a payment that ...*, in a sentence that demands nothing.
    private static void addUnmarked(Sentence sentence, List<Definition> found) {
        int first = ARTICLES.contains(sentence.word(0)) ? 1 : 0;
        for (int at = first + 1; at <= first + LONGEST_TERM && at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (NO_TERM.contains(sentence.word(at - 1)) || !isBlank(sentence.gap(at))) {
                return;
            }
            boolean means = (word.equals("means") || word.equals("refers"))
                    && sentence.modals().isEmpty();
            boolean is = Set.of("a", "an").contains(sentence.word(0))
                    && word.equals("is")
                    && Set.of("a", "an", "any", "one").contains(sentence.word(at + 1))
                    && sentence.modals().isEmpty();
            if (means || is) {
                add(sentence, first, at - 1, means && saysWhat(sentence, at + 1), found);
                return;
            }
        }
    }

    private static boolean isBlank(String gap) {
        return gap.isBlank() || gap.equals("-");
    }

    private static boolean saysWhat(Sentence sentence, int at) {
        return SAYS_WHAT.contains(sentence.word(at)) || sentence.word(at).equals("to");
    }

    private static void add(Sentence sentence, int first, int last, boolean certain, List<Definition> found) {
        TextSpan span = sentence.span(first, last);
        String key = key(sentence.words().subList(first, last + 1));
        if (!key.isEmpty()) {
            found.add(new Definition(span, sentence.text(span).strip(), key, certain));
        }
    }

    /// Whether a heading opens a list of definitions.
    static boolean isGlossary(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return Set.of(
                        "definitions",
                        "glossary",
                        "terms",
                        "terminology",
                        "definitions and terms",
                        "key terms",
                        "terms and definitions",
                        "defined terms",
                        "vocabulary")
                .contains(lower.strip());
    }
}
