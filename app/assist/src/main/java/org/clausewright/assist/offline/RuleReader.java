package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Puts the norms of a sentence into words that can be said elsewhere.
record RuleReader(SpecDocument document, Passage passage, Sentence sentence) {

    /// *Red books do not leave the room*, a ban without a modal, and *are expected to*, a duty.
    private static final Pattern STATED = Pattern.compile(
            "(?:^|[;:] )(?<subject>[\\w'’ -]{3,60}?) (?:(?<ban>(?:do|does) not)|(?:is|are) expected to) (?<act>[^;:]+?)[.;:]*$");

    private static final Pattern TELLS = Pattern.compile(
            "(?i)(?:tell|show|ask|say|disclose|reveal|explain|confirm)(?: (?:anyone|anybody|them|(?:an?|the|another) \\w+)(?: else)?)?");
    /// *Nobody has to book*: no duty, and no ban.
    private static final Pattern OF_NOBODY =
            Pattern.compile("(?i)\\b(?:nobody|no one|none of \\w+) (?:has|have|needs?) to\\b");

    /// The rules of a clause, that of several in its sentence first whose modal stands among the clause's words. Where
    /// the norm of the language cannot be put into words that fit elsewhere, those of its statements. Never empty.
    static List<Rule> read(SpecDocument document, Clause clause) {
        return document.passages().stream()
                .filter(passage -> passage.span().contains(clause.sentence()))
                .findFirst()
                .map(passage -> new RuleReader(document, passage, sentence(passage, clause.sentence())).all(clause))
                .filter(rules -> !rules.isEmpty())
                .orElse(List.of(Rule.NONE));
    }

    private List<Rule> all(Clause clause) {
        List<Rule> stated = StatementReader.read(words(sentence.span())).stream()
                .filter(Rule::isSound)
                .toList();
        List<Rule> rules = new ArrayList<>();
        Optional<Rule> normed = of(clause);
        boolean isOnly = stated.size() == 1 && stated.getFirst().subject().startsWith("only ");
        if (isOnly) {
            return stated;
        }
        if (normed.filter(rule -> rule.isSound() && isInPlace(rule)).isPresent()) {
            rules.add(whole(normed.get(), stated));
        } else {
            normed.filter(this::isInPlace).map(Acts::of).orElse(List.of()).stream()
                    .filter(Rule::isSound)
                    .forEach(rules::add);
        }
        stated.stream()
                .filter(rule -> rules.stream().noneMatch(known -> isSame(known, rule)))
                .forEach(rules::add);
        return rules;
    }

    /// With what its act goes on with in the statement: *refuse leave because of a deadline alone*.
    private static Rule whole(Rule rule, List<Rule> stated) {
        return stated.stream()
                .map(Rule::act)
                .filter(act -> act.startsWith(rule.act() + " because of ") || act.startsWith(rule.act() + " merely "))
                .findFirst()
                .map(rule::with)
                .orElse(rule);
    }

    /// A command opens its clause: *report it*, and not *they can read and report it*.
    private boolean isInPlace(Rule rule) {
        String verb = rule.act().split(" ", 2)[0];
        return rule.modality() != Modality.DEFAULT
                || !rule.subject().isEmpty()
                || Phrase.collapse(sentence.plain())
                        .matches("(?is)(?:(?:always|first|then|please|generally|usually|by default),? )*"
                                + Pattern.quote(verb)
                                + "\\b.*|.*[,;:.] (?:(?:always|first|then|please|otherwise|instead),? )*"
                                + Pattern.quote(verb)
                                + "\\b.*|\\W*\\uFFFC.*");
    }

    /// Whether one of them says what the other says.
    private static boolean isSame(Rule left, Rule right) {
        Set<String> one = Content.of(left.act());
        Set<String> other = Content.of(right.act());
        return left.modality() == right.modality()
                && Content.shared(one, other) * 2 >= Math.min(one.size(), other.size());
    }

    static Sentence sentence(Passage passage, TextSpan span) {
        return Sentence.at(span.start(), passage.plain(span));
    }

    /// The norms of a sentence; where it has no modal, what it commands or states.
    static List<Norm> norms(Sentence sentence) {
        return sentence.norms().isEmpty() ? Norm.stated(sentence).stream().toList() : sentence.norms();
    }

    private Optional<Rule> of(Clause clause) {
        Optional<Rule> stated = sentence.norms().isEmpty() ? stated() : Optional.empty();
        if (stated.isPresent()) {
            return stated;
        }
        List<Norm> norms = norms(sentence);
        int own = 0;
        while (own < norms.size()
                && !clause.text().contains(norms.get(own).modal().span().start())) {
            own++;
        }
        return norms.isEmpty() ? Optional.empty() : Optional.of(rule(norms, own < norms.size() ? own : 0));
    }

    private Optional<Rule> stated() {
        Matcher matcher = STATED.matcher(Phrase.collapse(sentence.plain()));
        return matcher.find() && !sentence.isQuestion()
                ? Optional.of(new Rule(
                        matcher.group("ban") == null ? Modality.SHOULD : Modality.MUST_NOT,
                        matcher.group("subject"),
                        matcher.group("act"),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private Rule rule(List<Norm> norms, int at) {
        Norm norm = norms.get(at);
        Norm.Places places = norm.places();
        String subject = subject(norms, at);
        String act = places.act().filter(this::opensWithVerb).map(this::act).orElse("");
        boolean isOfNobody = OF_NOBODY.matcher(sentence.plain()).find();
        return Settled.of(whole(new Rule(
                isOfNobody ? Modality.MAY : norm.modality(),
                isOfNobody ? "a person" : subject,
                norm.modality() == Modality.DEFAULT ? commanded(subject, act) : act,
                places.condition().filter(span -> !isConceded(span)).map(this::words),
                places.exception().map(this::words),
                norm.waives() || isOfNobody)));
    }

    /// *Tell anyone when a member was here*: what is told, and not a case.
    private static Rule whole(Rule rule) {
        boolean isTold = !rule.isDuty()
                && rule.condition()
                        .filter(words -> words.matches("(?i)(?:when|if|where) .*"))
                        .isPresent()
                && TELLS.matcher(rule.act()).matches();
        return isTold
                ? new Rule(
                        rule.modality(),
                        rule.subject(),
                        rule.act() + " " + rule.condition().orElse(""),
                        Optional.empty(),
                        rule.exception())
                : rule;
    }

    /// *The agent answers in English* is *answer in English*; *Links to a shop* is nothing that is to be done.
    private static String commanded(String subject, String act) {
        String verb = act.split(" ", 2)[0];
        Optional<String> base = Inflection.base(verb).filter(found -> verb.endsWith("s"));
        return subject.isEmpty()
                ? base.isPresent() ? "" : act
                : base.map(found -> found + act.substring(verb.length())).orElse(act);
    }

    /// *Even if they ask* sets no condition.
    private boolean isConceded(TextSpan condition) {
        return sentence.word(sentence.firstWordFrom(condition.start()) - 1).equals("even");
    }

    /// Without the words that lead over to what comes next.
    private String act(TextSpan span) {
        String bare = words(span).replaceFirst("^to ", "");
        boolean isOpen = bare.chars().filter(sign -> sign == '"').count() % 2 == 1;
        String words = isOpen ? bare + '"' : bare;
        boolean isName = words.length() < 2 || !Character.isLowerCase(words.charAt(1));
        return (isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                .replaceFirst("(?:[,\\s]+(?:and|or|but|which|that|who|even|so|then)(?: (?:it|they))?)+$", "");
    }

    /// *... is not required for a change* names no act.
    private boolean opensWithVerb(TextSpan act) {
        return sentence.tag(sentence.firstWordFrom(act.start())) != PartOfSpeech.PREPOSITION;
    }

    /// What stands before the modal, back to the case that opens the sentence or to the norm before; a second duty of
    /// the same one has the subject of the first.
    private String subject(List<Norm> norms, int at) {
        Norm norm = norms.get(at);
        int from = at == 0 ? start(norm) : norms.get(at - 1).span().end();
        TextSpan before = new TextSpan(from, Math.max(from, norm.span().start()));
        String words = words(before)
                .replaceFirst("^.*[:;]\\s+", "")
                .replaceFirst("^(?i:in particular|in general|conversely|similarly|finally|by default),\\s+", "")
                .replaceFirst("(?i)^(?:[,\\s]|\\b(?:and|or|but|so|then|also|therefore|however|instead)\\b)+", "")
                .replaceFirst("(?i) (?:typically|generally|usually|normally|also|therefore|then|still|always)$", "")
                .replaceFirst("(?i)^please$", "")
                .strip();
        if (words.isEmpty() && at > 0) {
            return subject(norms, at - 1);
        }
        String named = words.matches(".* (?:and|or|but)") ? beforeVerb(before).orElse(words) : words;
        String last = named.substring(named.lastIndexOf(", ") + 1).strip();
        return !Sayable.isName(named) && last.matches("(?i)(?:the|an?|every|each) .*") && Sayable.isName(last)
                ? last
                : named;
    }

    /// Of *a loan runs for a week and* only *a loan*.
    private Optional<String> beforeVerb(TextSpan span) {
        Matcher named = Pattern.compile("(?i)((?:an?|the|every|each) [\\w-]+) \\w+s\\b.*")
                .matcher(words(span));
        if (named.matches()) {
            return Optional.of(named.group(1));
        }
        int first = sentence.firstWordFrom(span.start());
        int at = first;
        while (at < sentence.firstWordFrom(span.end()) && sentence.tag(at) != PartOfSpeech.VERB) {
            at++;
        }
        return at > first ? Optional.of(words(sentence.span(first, at - 1))) : Optional.empty();
    }

    private int start(Norm norm) {
        return norm.places()
                .condition()
                .filter(opening -> opening.start() - sentence.start() < 3
                        && opening.end() < norm.span().start())
                .map(TextSpan::end)
                .orElse(sentence.start());
    }

    /// Markup is blank in the passage; what stands between backticks is taken from the document.
    private String words(TextSpan span) {
        StringBuilder words = new StringBuilder(passage.plain(span));
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\uFFFC') {
                words.setCharAt(i, document.text().charAt(span.start() + i));
            }
        }
        return Phrase.collapse(words.toString());
    }
}
