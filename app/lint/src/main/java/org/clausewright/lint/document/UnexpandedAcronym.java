package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Definition;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
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

/// An acronym that is spelled out nowhere, at its first use in a rule.
record UnexpandedAcronym(RulePage page) implements DocumentRule<UnexpandedAcronym.Said> {

    private static final int LONGEST = 6;
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// Known better by their letters than by their words.
    private static final Set<String> KNOWN = Set.of(
            "HTML",
            "HTTP",
            "HTTPS",
            "URL",
            "URLS",
            "AI",
            "PDF",
            "ID",
            "IDS",
            "FAQ",
            "FAQS",
            "JSON",
            "YAML",
            "XML",
            "CSV",
            "SQL",
            "CSS",
            "API",
            "APIS",
            "UTF",
            "ASCII",
            "USA",
            "US",
            "UK",
            "EU",
            "UN",
            "TV",
            "PC",
            "IT",
            "OK",
            "DVD",
            "CD",
            "PIN",
            "SMS",
            "GPS",
            "WWW",
            "CEO",
            "AM",
            "PM",
            "DNA",
            "UTC",
            "GMT",
            "EUR",
            "USD",
            "GBP",
            "GOOD",
            "BAD",
            "TBD",
            "TODO",
            "FIXME",
            "README",
            "ISO",
            "RFC",
            "IEEE",
            "GIF",
            "PNG",
            "JPEG",
            "JPG",
            "ZIP",
            "CPU",
            "GPU",
            "RAM",
            "USB",
            "QA",
            "VIP",
            "SOS",
            "NOTE",
            "WARNING",
            "IMPORTANT",
            "RSS",
            "IP",
            "NASA",
            "MIT",
            "CC",
            "AND",
            "NULL",
            "TRUE",
            "FALSE",
            "AGENTS",
            "LGBTQ",
            "AIDS",
            "HIV",
            "UI",
            "POST",
            "GET",
            "PUT",
            "DELETE",
            "PATCH",
            "HEAD",
            "CUDA",
            "REST",
            "CRUD",
            "LLM",
            "LLMS",
            "GPT");

    /// @param used     acronyms with nothing beside them that spells them out
    /// @param expanded acronyms with their words beside them
    record Said(List<Acronym> used, Set<String> expanded) {}

    record Acronym(TextSpan span, String letters) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE, Passage.Kind.COMMENTARY, Passage.Kind.FOOTNOTE, Passage.Kind.HEADING);
    }

    @Override
    public List<Said> read(Prose prose) {
        List<Acronym> used = new ArrayList<>();
        Set<String> expanded = new HashSet<>();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isAcronym(sentence, i) && !isShouted(sentence, i)) {
                    String letters = letters(sentence, i);
                    if (isSpelledOut(sentence, i, letters)) {
                        expanded.add(letters);
                    } else if (prose.kind() == Passage.Kind.RULE && !KNOWN.contains(letters)) {
                        used.add(new Acronym(sentence.words().get(i).span(), letters));
                    }
                }
            }
        }
        for (Definition definition : prose.definitions()) {
            expanded.add(singular(definition.name()));
        }
        return used.isEmpty() && expanded.isEmpty() ? List.of() : List.of(new Said(used, expanded));
    }

    private static String letters(Sentence sentence, int at) {
        return singular(sentence.text(sentence.words().get(at).span()));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isAcronym(Sentence sentence, int at) {
        char first = sentence.plain().charAt(sentence.words().get(at).start() - sentence.start());
        if (CAPITALS.indexOf(first) < 0) {
            return false;
        }
        String word = letters(sentence, at);
        return word.length() >= 2
                && word.length() <= LONGEST
                && isAll(word, CAPITALS)
                && !isAll(word, "IVX")
                && !Lexicon.isStopWord(sentence.word(at));
    }

    private static boolean isAll(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Among other words in capitals, letters are words.
    private static boolean isShouted(Sentence sentence, int at) {
        return (isCapitals(sentence, at - 1) && sentence.gap(at).isBlank())
                || (isCapitals(sentence, at + 1) && sentence.gap(at + 1).isBlank());
    }

    private static boolean isCapitals(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        String word = sentence.text(sentence.words().get(at).span());
        return word.length() > 1 && isAll(word, CAPITALS);
    }

    /// `application programming interface (API)` or `API (application programming interface)`.
    private static boolean isSpelledOut(Sentence sentence, int at, String letters) {
        char first = Character.toLowerCase(letters.charAt(0));
        if (sentence.hasBefore(at, '(') && sentence.gap(at + 1).indexOf(')') >= 0) {
            for (int i = 1; i <= letters.length() + 2; i++) {
                if (i >= 2
                        && !sentence.word(at - i).isEmpty()
                        && sentence.word(at - i).charAt(0) == first) {
                    return true;
                }
            }
        }
        return sentence.hasBefore(at + 1, '(')
                && !sentence.word(at + 1).isEmpty()
                && sentence.word(at + 1).charAt(0) == first;
    }

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        Set<String> done = new HashSet<>();
        for (Reading<Said> reading : readings) {
            done.addAll(reading.value().expanded());
        }
        for (int i = 0; i < readings.size(); i++) {
            for (Acronym acronym : readings.get(i).value().used()) {
                if (done.add(acronym.letters())) {
                    remarks.add(i, hit(acronym));
                }
            }
        }
    }

    private static Hit hit(Acronym acronym) {
        Answer spelled = Answer.by(
                "It stands for ...",
                new Rewording(List.of(new Change(
                        acronym.span(),
                        List.of(
                                new Part.Blank("meaning", "application programming interface"),
                                new Part.Words(" (" + acronym.letters() + ")"))))));
        return new Hit(
                acronym.span(),
                "Nothing here spells " + OneLine.quoted(acronym.letters()) + " out.",
                new Question(
                        "What does " + OneLine.quoted(acronym.letters()) + " stand for?",
                        List.of(spelled, Answers.in("Every reader knows it"))));
    }
}
