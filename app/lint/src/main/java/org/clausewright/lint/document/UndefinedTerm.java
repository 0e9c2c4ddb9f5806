package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Definition;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Marks;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.text.TextSpan;

/// Words that are written as a term is, with capitals, in bold or in quotation marks, more than once and behind an
/// article, and that nothing defines. Words in capitals are a term only where the same words stand without capitals
/// elsewhere; otherwise they may be anybody's proper name.
record UndefinedTerm(RulePage page) implements DocumentRule<UndefinedTerm.Said> {

    private static final int LONGEST = 3;
    private static final int FEWEST_USES = 2;
    /// What a spec calls itself: *the Moderation Policy*.
    private static final Set<String> OWN_NAME =
            Set.of("spec", "specification", "policy", "document", "guid", "charter", "cod", "handbook", "constitution");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "each", "every", "any", "no", "its", "their", "our", "this", "such");

    /// @param uses    words written as a term
    /// @param defined the keys of the terms that the passage defines, or that are its title
    /// @param plain   the words that stand without capitals
    record Said(List<Use> uses, Set<String> defined, Hashes plain) {}

    /// @param capitals whether capitals are what makes them a term
    record Use(TextSpan span, String name, String key, boolean capitals) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE, Passage.Kind.HEADING, Passage.Kind.COMMENTARY, Passage.Kind.FOOTNOTE);
    }

    @Override
    public List<Said> read(Prose prose) {
        Set<String> defined = new HashSet<>();
        Hashes.Builder plain = new Hashes.Builder();
        List<Use> uses = new ArrayList<>();
        prose.definitions().forEach(definition -> defined.add(definition.key()));
        if (prose.kind() == Passage.Kind.HEADING) {
            defined.add(Definition.key(prose.plain()));
        }
        Marks marks = new Marks(prose);
        for (Sentence sentence : prose.sentences()) {
            addPlain(sentence, plain);
            List<Marks.Mark> set = marks.in(sentence);
            if (prose.kind() == Passage.Kind.RULE && !isTitle(sentence)) {
                addMarked(sentence, set, uses);
                addCapitals(sentence, uses);
            }
        }
        return List.of(new Said(uses, defined, plain.build()));
    }

    private static void addPlain(Sentence sentence, Hashes.Builder plain) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!isCapital(sentence, i)) {
                plain.add(sentence.word(i));
            }
        }
    }

    /// Where most words have capitals, a capital says nothing.
    private static boolean isTitle(Sentence sentence) {
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            capitals += isCapital(sentence, i) ? 1 : 0;
        }
        return capitals > 2 && capitals * 2 > sentence.size();
    }

    private static boolean isCapital(Sentence sentence, int at) {
        int start = sentence.words().get(at).start() - sentence.start();
        return Character.isUpperCase(sentence.plain().codePointAt(start));
    }

    private static void addMarked(Sentence sentence, List<Marks.Mark> marks, List<Use> uses) {
        for (Marks.Mark mark : marks) {
            boolean ofMany = mark.last() > mark.first() && mark.last() - mark.first() < LONGEST;
            if (ofMany && DETERMINERS.contains(sentence.word(mark.first() - 1)) && isNamed(sentence, mark)) {
                uses.add(use(sentence, mark.first(), mark.last(), false));
            }
        }
    }

    private static boolean isNamed(Sentence sentence, Marks.Mark mark) {
        for (int i = mark.first(); i <= mark.last(); i++) {
            if (Lexicon.isStopWord(sentence.word(i)) || sentence.words().get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static void addCapitals(Sentence sentence, List<Use> uses) {
        int at = 1;
        while (at < sentence.size()) {
            int last = at;
            while (last < sentence.size() && isTermWord(sentence, last) && (last == at || joined(sentence, last))) {
                last++;
            }
            boolean term = last > at && last - at <= LONGEST && joined(sentence, at);
            if (term && DETERMINERS.contains(sentence.word(at - 1))) {
                uses.add(use(sentence, at, last - 1, true));
            }
            at = Math.max(last, at + 1);
        }
    }

    /// A capital and small letters: no acronym, no camel case.
    private static boolean isTermWord(Sentence sentence, int at) {
        if (!isCapital(sentence, at)) {
            return false;
        }
        String word = sentence.text(sentence.words().get(at).span());
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    private static boolean joined(Sentence sentence, int at) {
        return sentence.gap(at).isBlank();
    }

    private static Use use(Sentence sentence, int first, int last, boolean capitals) {
        TextSpan span = sentence.span(first, last);
        return new Use(span, sentence.text(span), Definition.key(sentence.text(span)), capitals);
    }

    private record First(int reading, Use use) {}

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        Set<String> defined = new HashSet<>();
        Map<String, First> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            defined.addAll(readings.get(i).value().defined());
            for (Use use : readings.get(i).value().uses()) {
                first.putIfAbsent(use.key(), new First(i, use));
                counts.merge(use.key(), 1, Integer::sum);
            }
        }
        first.values()
                .removeIf(term -> counts.getOrDefault(term.use().key(), 0) < FEWEST_USES
                        || isDefined(term.use().key(), defined));
        Set<Integer> plain = plain(first, readings);
        for (First term : first.values()) {
            if (!term.use().capitals()
                    || words(term.use()).stream().allMatch(word -> plain.contains(word.hashCode()))) {
                remarks.add(
                        term.reading(),
                        hit(term.use(), counts.getOrDefault(term.use().key(), 0)));
            }
        }
    }

    /// The term, or the word that it ends in.
    private static boolean isDefined(String key, Set<String> defined) {
        String[] stems = key.strip().split(" ", -1);
        return OWN_NAME.contains(stems[stems.length - 1])
                || defined.contains(key)
                || defined.contains(stems[stems.length - 1] + " ");
    }

    private static Set<Integer> plain(Map<String, First> terms, List<Reading<Said>> readings) {
        Set<String> wanted = new HashSet<>();
        terms.values().stream().filter(term -> term.use().capitals()).forEach(term -> wanted.addAll(words(term.use())));
        Set<Integer> hashes = new HashSet<>();
        wanted.forEach(word -> hashes.add(word.hashCode()));
        Set<Integer> found = new HashSet<>();
        for (Reading<Said> reading : readings) {
            if (found.size() == hashes.size()) {
                break;
            }
            reading.value().plain().forEach(hash -> {
                if (hashes.contains(hash)) {
                    found.add(hash);
                }
            });
        }
        return found;
    }

    private static List<String> words(Use use) {
        return Sentence.of(use.name()).words().stream().map(Word::lower).toList();
    }

    private static Hit hit(Use use, int count) {
        String name = Answers.quoted(use.name());
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.by(
                "It means ...",
                new Rewording(List.of(new Change(
                        TextSpan.at(use.span().end()),
                        List.of(
                                new Part.Words(" ("),
                                new Part.Blank("meaning", "the seven days after the purchase"),
                                new Part.Words(")")))))));
        if (use.capitals()) {
            answers.add(Answers.instead(
                    "Nothing but its everyday meaning", use.span(), use.name().toLowerCase(java.util.Locale.ROOT)));
        } else {
            answers.add(Answers.in("Nothing but its everyday meaning"));
        }
        return new Hit(
                use.span(),
                name + " is written as a term in " + count + " places, and nothing says what it means.",
                new Question("What does " + name + " mean here?", answers));
    }
}
