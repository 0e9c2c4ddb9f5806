package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.lint.Definition;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A term that is defined, and whose words stand together in no other passage.
record UnusedDefinition(RulePage page) implements DocumentRule<UnusedDefinition.Said> {

    private static final int FREQUENT = 50;

    /// @param definitions the definitions that the passage gives
    /// @param stems       the stems of its words
    record Said(List<Defined> definitions, WordSet stems) {}

    record Defined(TextSpan term, String name, List<String> stems) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.values());
    }

    @Override
    public List<Said> read(Prose prose) {
        List<Defined> defined = new ArrayList<>();
        if (prose.kind() == Passage.Kind.RULE) {
            List<Definition> certain = prose.definitions().stream()
                    .filter(UnusedDefinition::isTerm)
                    .toList();
            for (Definition definition : certain) {
                List<String> stems = List.of(definition.key().strip().split(" ", -1));
                defined.add(new Defined(definition.term(), definition.name(), stems));
            }
        }
        WordSet.Builder stems = new WordSet.Builder();
        for (Sentence sentence : prose.sentences()) {
            for (Word word : sentence.words()) {
                if (word.lower().indexOf('-') < 0) {
                    stems.add(Stem.of(word.lower()));
                } else {
                    for (String part : word.lower().split("-", -1)) {
                        stems.add(Stem.of(part));
                    }
                }
            }
        }
        return List.of(new Said(defined, stems.build()));
    }

    /// A label such as *Choosing a tone* opens a paragraph and is no term.
    private static boolean isTerm(Definition definition) {
        String[] words = definition.name().split("\\s+", -1);
        return definition.certain() && words.length <= 3 && !(words.length > 1 && words[0].endsWith("ing"));
    }

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        Map<Integer, List<Integer>> holders = holders(readings);
        for (int i = 0; i < readings.size(); i++) {
            for (Defined defined : readings.get(i).value().definitions()) {
                List<Integer> near =
                        holders.getOrDefault(defined.stems().getFirst().hashCode(), List.of());
                boolean level = settings.ladder().has(defined.name().toLowerCase(Locale.ROOT));
                if (!level && !isUsed(defined, i, near, readings)) {
                    remarks.add(i, hit(defined));
                }
            }
        }
    }

    /// In which passages the first word of each term stands; of a word that is as frequent as that, a few.
    private static Map<Integer, List<Integer>> holders(List<Reading<Said>> readings) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        readings.forEach(reading -> reading.value()
                .definitions()
                .forEach(defined -> holders.put(defined.stems().getFirst().hashCode(), new ArrayList<>())));
        for (int i = 0; i < readings.size() && !holders.isEmpty(); i++) {
            int here = i;
            readings.get(i).value().stems().forEach(hash -> {
                List<Integer> found = holders.get(hash);
                if (found != null && found.size() < FREQUENT) {
                    found.add(here);
                }
            });
        }
        return holders;
    }

    private static boolean isUsed(Defined defined, int here, List<Integer> near, List<Reading<Said>> readings) {
        return near.size() == FREQUENT
                || near.stream()
                        .anyMatch(at ->
                                at != here && readings.get(at).value().stems().hasAll(defined.stems()));
    }

    private static Hit hit(Defined defined) {
        String name = OneLine.quoted(defined.name());
        return new Hit(
                defined.term(),
                "No rule, heading or commentary uses " + name + ".",
                new Question(
                        "Is the definition of " + name + " needed?",
                        List.of(Answers.in("No: it goes"), Answers.in("Yes: the rules use another word for it"))));
    }
}
