package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Modality;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Reads what a sentence says of a subject, clause by clause, where its norm could not be put into words: a passive
/// without a word of duty, a subject with a relative clause, several clauses with a subject each.
final class StatementReader {

    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:if|when|whenever|where|unless|before|after|once|until|as long as|as soon as|during|outside|inside|in|on|for|at"
                    + "|with|without|even if|within|while|from|under|by default|whatever|in case of)\\b.*");
    private static final Pattern CASE = Pattern.compile(
            "(?i)(?:if|when|whenever|where|once|as long as|as soon as|before|after|until|in case)\\b.*");
    private static final Pattern JOINT =
            Pattern.compile("; (?:otherwise,? |however,? |instead,? )?|: |, (?:and|but|so) |,? but ");
    /// A second verb of the same subject that says something else of it than the first.
    private static final Pattern SHARED = Pattern.compile(
            "(?<first>.+?),? (?:(?:and|but) (?<second>(?:do|does|must|may|can|cannot|should|is|are)(?: not| never)? (?!not\\b).+)|but neither (?<neither>.+))");
    private static final Pattern COMMAND = Pattern.compile("(?i)(?:do not|don't|never|avoid|please|always|let)\\b.*");
    private static final Pattern HAD = Pattern.compile("have (?:no|an?|the) (?<what>.+)");
    private static final Pattern JOB = Pattern.compile(
            "(?i)it is (?<who>.+?)(?:'s|’s) (?:job|task|duty|responsibility|business) to (?<act>[^,;]+).*");
    private static final Pattern TRAILING = Pattern.compile(
            "(?i),? (?<case>(?:only |but only )?(?:if|when|whenever|as long as|as soon as|provided that|only after|only with|only once)\\b.+)");
    private static final Pattern EXCEPTION = Pattern.compile("(?i),? (?<case>(?:unless|except)\\b.+)");
    private static final Pattern CONCEDED = Pattern.compile("(?i),? even (?:if|when|where|though|with|in)\\b.*");
    private static final Set<String> RELATIVES =
            Set.of("that", "who", "which", "whose", "whom", "whoever", "whatever", "what");
    private static final Set<PartOfSpeech> BEHIND_VERB =
            Set.of(PartOfSpeech.DETERMINER, PartOfSpeech.PRONOUN, PartOfSpeech.NUMBER, PartOfSpeech.TO);

    private StatementReader() {}

    /// What each clause of it says, in order; those that say nothing that can be done are left out.
    static List<Rule> read(String sentence) {
        String text =
                Phrase.collapse(sentence.replaceAll("\\s*\\([^)]*\\)", "")).replaceFirst("[.;:,]+$", "");
        List<Rule> rules = new ArrayList<>();
        for (String clause : clauses(text)) {
            rule(clause).map(Acts::of).orElse(List.of()).stream()
                    .map(found -> Settled.of(resolved(found, rules)))
                    .filter(Rule::isSound)
                    .forEach(rules::add);
        }
        return rules;
    }

    /// *It has no access to the archive, and must not try to get it*.
    private static Rule resolved(Rule rule, List<Rule> before) {
        Matcher had = before.isEmpty()
                ? HAD.matcher("")
                : HAD.matcher(before.getLast().act());
        return had.matches() && rule.act().endsWith(" it")
                ? rule.with(rule.act().replaceFirst("it$", Matcher.quoteReplacement(had.group("what"))))
                : rule;
    }

    private static List<String> clauses(String text) {
        Matcher shared = SHARED.matcher(text);
        if (shared.matches()) {
            String first = shared.group("first");
            Sentence sentence = Sentence.of(stem(first));
            int main = main(sentence);
            if (main > 0) {
                String subject =
                        sentence.plain().substring(0, sentence.words().get(main).start());
                String neither = shared.group("neither");
                String second =
                        neither == null ? shared.group("second") : "cannot " + neither.replaceFirst(" nor ", " or ");
                List<String> all = new ArrayList<>(clauses(first));
                all.add(subject + second);
                return all;
            }
        }
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            String before = text.substring(0, joint.start());
            String behind = text.substring(joint.end());
            boolean opens = main(Sentence.of(behind)) > 0 || (joint.group().startsWith(";") && Sayable.isAct(behind));
            if (opens && (main(Sentence.of(stem(before))) > 0 || Sayable.isAct(stem(before)))) {
                List<String> all = new ArrayList<>();
                all.add(before);
                all.addAll(clauses(behind));
                return all;
            }
        }
        return List.of(text);
    }

    private static String stem(String clause) {
        return clause.substring(lead(clause));
    }

    /// Where the words begin that follow an opening case; 0 where there is none.
    private static int lead(String clause) {
        if (!LEAD.matcher(clause).matches()) {
            return 0;
        }
        for (int comma = clause.indexOf(", "); comma >= 0; comma = clause.indexOf(", ", comma + 1)) {
            Sentence rest = Sentence.of(clause.substring(comma + 2));
            int main = main(rest);
            boolean isSubject = main > 0
                    && !rest.plain()
                            .substring(0, rest.words().get(main).start())
                            .contains(",")
                    && !RELATIVES.contains(rest.word(0))
                    && rest.tag(0) != PartOfSpeech.CONJUNCTION;
            if (isSubject || (main < 0 && Sayable.isAct(rest.plain()))) {
                return comma + 2;
            }
        }
        return 0;
    }

    private static Optional<Rule> rule(String clause) {
        Matcher job = JOB.matcher(clause);
        if (job.matches()) {
            return Optional.of(
                    new Rule(Modality.MUST, job.group("who"), job.group("act"), Optional.empty(), Optional.empty()));
        }
        int from = lead(clause);
        Optional<String> opening = from == 0
                ? Optional.empty()
                : Optional.of(clause.substring(0, from).replaceFirst(",\\s*$", ""));
        Optional<String> condition = opening.filter(words -> CASE.matcher(words).matches());
        Optional<String> exception = opening.filter(words -> words.matches("(?i)unless\\b.*"));
        String core = CONCEDED.matcher(clause.substring(from)).replaceFirst("");
        Matcher except = EXCEPTION.matcher(core);
        if (except.find()) {
            exception = exception.or(() -> Optional.of(except.group("case")));
            core = core.substring(0, except.start());
        }
        Sentence sentence = Sentence.of(core);
        int main = COMMAND.matcher(core).matches() ? -1 : main(sentence);
        if (main <= 0) {
            return Optional.empty();
        }
        int verb = sentence.words().get(main).start();
        Matcher trailing = TRAILING.matcher(core);
        if (trailing.find(verb)) {
            condition = condition.or(() -> Optional.of(trailing.group("case")));
            core = core.substring(0, trailing.start());
        }
        String subject = core.substring(0, verb).strip();
        return VerbGroup.of(subject, core.substring(verb), condition, exception);
    }

    /// The index of the verb of the main clause; negative where there is none behind the first word.
    private static int main(Sentence sentence) {
        int open = 0;
        boolean inRelative = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (RELATIVES.contains(sentence.word(i))) {
                open++;
            } else if (i > 0 && isVerb(sentence, i, open, inRelative)) {
                boolean continues = inRelative && sentence.tag(i - 1) == PartOfSpeech.CONJUNCTION;
                if (open == 0 && !continues && !isContact(sentence, i)) {
                    return i;
                }
                if (open > 0) {
                    open--;
                    inRelative = true;
                }
                i = last(sentence, i);
            } else if (i > 0
                    && Set.of("before", "after", "until", "if", "when", "unless", "because", "while")
                            .contains(sentence.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// The end of a group of verbs: *has not been taken*.
    private static int last(Sentence sentence, int first) {
        int at = first;
        while (sentence.tag(at + 1) == PartOfSpeech.PARTICIPLE
                || sentence.word(at + 1).matches("not|never|be|been|being|have")) {
            at++;
        }
        return at;
    }

    private static boolean isContact(Sentence sentence, int verb) {
        return verb > 1
                && sentence.word(verb - 1).matches("you|we|they|it|he|she")
                && sentence.tag(verb - 2) == PartOfSpeech.NOUN;
    }

    private static boolean isVerb(Sentence sentence, int at, int open, boolean inRelative) {
        String word = sentence.word(at);
        PartOfSpeech tag = sentence.tag(at);
        PartOfSpeech before = sentence.tag(at - 1);
        if (Sayable.FINITE.contains(word) || word.matches("have|do|don't|haven't|ought")) {
            return before != PartOfSpeech.TO;
        }
        if (before == PartOfSpeech.TO || before == PartOfSpeech.DETERMINER || before == PartOfSpeech.PREPOSITION) {
            return false;
        }
        if (tag == PartOfSpeech.VERB) {
            return true;
        }
        boolean isOpened = RELATIVES.contains(sentence.word(at - 1))
                && !sentence.word(at - 1).equals("whose");
        if (open > 0 && isOpened) {
            return tag == PartOfSpeech.PARTICIPLE || tag == PartOfSpeech.NOUN;
        }
        boolean isLast =
                at == sentence.size() - 1 || sentence.word(at + 1).matches("aside|away|first|unless|if|when|as");
        PartOfSpeech behind = sentence.tag(at + 1);
        boolean mayBe = tag == PartOfSpeech.NOUN
                && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PARTICIPLE || before == PartOfSpeech.PRONOUN);
        return mayBe
                && ((BEHIND_VERB.contains(behind) && !sentence.hasBefore(at + 1, ','))
                        || (inRelative && open == 0 && behind == PartOfSpeech.ADJECTIVE)
                        || (isLast && word.endsWith("s") && !word.endsWith("ss")));
    }
}
