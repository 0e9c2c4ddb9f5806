package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Definition;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Marks;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.document.TermUses.Use;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// Words that are used as a term is, see [TermUses], more than once, and that nothing defines. Words in capitals are a
/// term only where the same words stand without capitals elsewhere; otherwise they may be anybody's proper name. Words
/// that only come again and again count where no heading has them; they are an `info`.
record UndefinedTerm(RulePage page) implements DocumentRule<UndefinedTerm.Said> {

    private static final int FEWEST_USES = 2;
    private static final int FEWEST_REPEATED = 3;
    /// What a spec calls itself: *the Moderation Policy*.
    private static final Set<String> OWN_NAME =
            Set.of("spec", "specification", "policy", "document", "guid", "charter", "cod", "handbook", "constitution");
    /// @param uses    words used as a term
    /// @param defined the keys of the terms that the passage defines, or that are its title
    /// @param title   the key of a heading; empty for other passages
    /// @param plain   the words that stand without capitals
    record Said(List<Use> uses, Set<String> defined, String title, WordSet plain) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE, Passage.Kind.HEADING, Passage.Kind.COMMENTARY, Passage.Kind.FOOTNOTE);
    }

    @Override
    public List<Said> read(Prose prose) {
        Set<String> defined = new HashSet<>();
        WordSet.Builder plain = new WordSet.Builder();
        List<Use> uses = new ArrayList<>();
        prose.definitions().forEach(definition -> defined.add(definition.key()));
        String title = prose.kind() == Passage.Kind.HEADING ? Definition.key(prose.plain()) : "";
        if (!title.isEmpty()) {
            defined.add(title);
        }
        Marks marks = new Marks(prose);
        for (Sentence sentence : prose.sentences()) {
            addPlain(sentence, plain);
            List<Marks.Mark> set = marks.in(sentence);
            if (prose.kind() == Passage.Kind.RULE) {
                uses.addAll(TermUses.in(sentence, set, defined));
            }
        }
        return List.of(new Said(uses, defined, title, plain.build()));
    }

    private static void addPlain(Sentence sentence, WordSet.Builder plain) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!TermUses.isCapital(sentence, i)) {
                plain.add(sentence.word(i));
            }
        }
    }

    /// A term with the first place where it is used, and all uses.
    private static final class Term {
        private final int reading;
        private final Use use;
        private int count;

        Term(int reading, Use use) {
            this.reading = reading;
            this.use = use;
        }

        boolean has(TermUses.Sign sign) {
            return use.sign() == sign;
        }

        boolean isFrequent() {
            return count >= (has(TermUses.Sign.REPEATED) ? FEWEST_REPEATED : FEWEST_USES);
        }
    }

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        Set<String> defined = new HashSet<>();
        Set<String> titles = new HashSet<>();
        Map<String, Term> terms = new LinkedHashMap<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            Said said = readings.get(i).value();
            defined.addAll(said.defined());
            TermUses.addKeys(said.title(), titles);
            addUses(i, readings.get(i), terms, written);
        }
        terms.values().removeIf(term -> !term.isFrequent() || isDefined(term.use.key(), defined));
        terms.values()
                .removeIf(term -> term.has(TermUses.Sign.REPEATED)
                        && (written.contains(term.use.key()) || titles.contains(term.use.key())));
        Set<Integer> plain = plain(terms, readings);
        for (Term term : terms.values()) {
            if (!term.has(TermUses.Sign.CAPITALS)
                    || words(term.use).stream().allMatch(word -> plain.contains(word.hashCode()))) {
                remarks.add(term.reading, hit(term));
            }
        }
    }

    /// What introduces a spec that ranks its rules only tells: a use there does not count as one more.
    private static void addUses(int index, Reading<Said> reading, Map<String, Term> terms, Set<String> written) {
        for (Use use : reading.value().uses()) {
            boolean repeated = use.sign() == TermUses.Sign.REPEATED;
            if (!repeated) {
                written.add(use.key());
            } else if (reading.standing() == Facts.Standing.OUTSIDE) {
                continue;
            }
            terms.computeIfAbsent((repeated ? "" : "written ") + use.key(), _ -> new Term(index, use)).count++;
        }
    }

    /// The term, or the word that it ends in.
    private static boolean isDefined(String key, Set<String> defined) {
        String[] stems = key.strip().split(" ", -1);
        return OWN_NAME.contains(stems[stems.length - 1])
                || defined.contains(key)
                || defined.contains(stems[stems.length - 1] + " ");
    }

    private static Set<Integer> plain(Map<String, Term> terms, List<Reading<Said>> readings) {
        Set<String> wanted = new HashSet<>();
        terms.values().stream()
                .filter(term -> term.has(TermUses.Sign.CAPITALS))
                .forEach(term -> wanted.addAll(words(term.use)));
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

    private static Hit hit(Term term) {
        Use use = term.use;
        String name = OneLine.quoted(use.name());
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.by(
                "It means ...",
                new Rewording(List.of(new Change(
                        TextSpan.at(use.span().end()),
                        List.of(
                                new Part.Words(" ("),
                                new Part.Blank("meaning", "the seven days after the purchase"),
                                new Part.Words(")")))))));
        answers.add(
                term.has(TermUses.Sign.CAPITALS)
                        ? Answers.instead(
                                "Nothing but its everyday meaning",
                                use.span(),
                                use.name().toLowerCase(Locale.ROOT))
                        : Answers.in("Nothing but its everyday meaning"));
        Question question = new Question("What does " + name + " mean here?", answers);
        String places = " in " + term.count + " places, and nothing says what it means.";
        return term.has(TermUses.Sign.REPEATED)
                ? new Hit(use.span(), name + " is used like a term" + places, question).atMost(Severity.INFO)
                : new Hit(use.span(), name + " is written as a term" + places, question);
    }
}
