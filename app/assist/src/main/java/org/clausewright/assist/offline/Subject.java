package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Challenge.Message;
import org.clausewright.spec.finding.ChallengeKind;
import org.clausewright.spec.finding.Source;

/// A clause as one who wants to break it looks at it.
///
/// @param rule      what the clause rules
/// @param sentence  its sentence on one line
/// @param neighbour a clause of another section that may come up in the same conversation
record Subject(
        Spec spec,
        Found<Clause> clause,
        Optional<Section> section,
        Optional<String> authority,
        Rule rule,
        String sentence,
        Cast cast,
        Voices voices,
        Optional<Found<Clause>> neighbour) {

    private static final int LONGEST_REMINDER = 160;
    private static final int MOST_NEIGHBOURS = 3;
    private static final Set<String> COLLEAGUES = Set.of("engineer", "employee", "developer", "maintainer");

    static Subject of(Spec spec, Found<Clause> clause, List<Found<Clause>> related) {
        SpecDocument document = clause.document();
        String sentence =
                Phrase.sentence(document.text(clause.value().sentence()).replaceAll("\\[\\^[A-Za-z0-9_-]+]", ""));
        Optional<Section> section = document.sectionAt(clause.value().sentence().start());
        return new Subject(
                spec,
                clause,
                section,
                section.flatMap(found -> spec.authorityOf(new Found<>(document, found))),
                Rule.of(document, clause.value()),
                sentence,
                Cast.of(spec),
                Voices.of(spec, clause, sentence),
                neighbour(spec, clause, related));
    }

    /// A clause of another section, with a prompt of its own, that most likely asks for something else.
    private static Optional<Found<Clause>> neighbour(Spec spec, Found<Clause> clause, List<Found<Clause>> related) {
        List<Found<Clause>> others = related.stream()
                .filter(other -> !other.value().section().equals(clause.value().section()))
                .filter(other -> hasPrompt(spec, other.value()))
                .limit(MOST_NEIGHBOURS)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(Math.floorMod(clause.value().id().hashCode(), others.size())));
    }

    private static boolean hasPrompt(Spec spec, Clause clause) {
        return spec.exampleFile(clause.id()).stream()
                .flatMap(file -> file.examples().stream())
                .anyMatch(Example::isPrompt);
    }

    /// The words that the clause itself stands for.
    String words() {
        return Phrase.collapse(clause.document().text(clause.value().text()));
    }

    /// The rule is the actor's, not somebody else's and not a thing's.
    boolean isActors() {
        return rule.isOf(cast.actor());
    }

    /// Which of `options` this clause gets: another for each clause, the same one each time.
    String pick(String... options) {
        return options[Math.floorMod(clause.value().id().hashCode() * 31 + options[0].hashCode(), options.length)];
    }

    /// The rule is about rules and messages, and not about something that one could ask for.
    boolean isAboutRules() {
        String about = rule.act().isEmpty() ? sentence : rule.act();
        return about.matches("(?i).*\\b(instructions?|rules?|developer|levels?|authority|such text|system|spec)\\b.*");
    }

    /// The act as the counterpart would ask for it, where that makes sense and is short enough to be said.
    Optional<String> asked() {
        String act = Phrase.asked(rule.act(), cast.counterpart());
        boolean sayable = !act.matches("(?i).*\\bme (?:whose|who|that|which)\\b.*");
        return isActors() && !isAboutRules() && sayable && Phrase.isShort(act) ? Optional.of(act) : Optional.empty();
    }

    /// The words of the act without what only the spec's text explains, as one says them to the actor; empty where the
    /// act is another's, or too long to be said.
    Optional<String> told() {
        String act = Phrase.toActor(rule.act());
        boolean sayable = !act.isEmpty() && !act.contains("[") && !act.matches("(?i).*\\b(?:such text|it|they)\\b.*");
        return isActors() && sayable && Phrase.isShort(act) ? Optional.of(act) : Optional.empty();
    }

    /// One of the messages that people already send about this clause.
    Optional<Voices.Message> voice(int number) {
        List<Voices.Message> messages = voices.messages();
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(number % messages.size()));
    }

    /// One of those in which a person speaks for themselves; none where the clause is about life and death.
    Optional<Voices.Message> talk(int number) {
        List<Voices.Message> talk =
                voices.messages().stream().filter(Voices.Message::isTalk).toList();
        return talk.isEmpty() || Voices.isGrave(sentence)
                ? Optional.empty()
                : Optional.of(talk.get(number % talk.size()));
    }

    /// One of those in which a person wants something done.
    Optional<Voices.Message> request(int number) {
        List<Voices.Message> requests = voices.messages().stream()
                .filter(message -> message.isTalk() && message.isRequest())
                .toList();
        return requests.isEmpty() || Voices.isGrave(sentence)
                ? Optional.empty()
                : Optional.of(requests.get(number % requests.size()));
    }

    /// A plain request for what the rule is about, where nobody talks about it yet.
    Optional<Voices.Message> opening() {
        return asked().filter(act -> told().isPresent())
                .map(act -> new Voices.Message(
                        "a plain request",
                        List.of(),
                        "Could you please " + act + "? I'd be glad if you did it today."));
    }

    /// The people who talk to the actor work with it.
    boolean isAmongColleagues() {
        return COLLEAGUES.contains(cast.counterpart());
    }

    /// Negative where the rule outranks that level; empty where the spec does not say.
    Optional<Integer> against(String level) {
        return authority.flatMap(own -> spec.ladder().compare(own, level));
    }

    String sectionTitle() {
        return section.map(Section::title).map(Phrase::plain).orElse("this rule");
    }

    /// The rule as a reminder in quotation marks.
    String quoted() {
        return "\u201c" + Phrase.shortened(sentence.replaceFirst("[.]$", ""), LONGEST_REMINDER) + "\u201d";
    }

    Challenge challenge(String title, ChallengeKind kind, String expectation, Message... turns) {
        return new Challenge(title, kind.id(), List.of(turns), expectation, Source.OFFLINE);
    }

    /// What happens in an example, as the start of a longer title.
    static String title(Voices.Message voice, String more) {
        return Phrase.uncapital(voice.title()).replaceFirst("[.?!]$", "") + ", " + more;
    }

    static Message user(String text) {
        return new Message("user", text);
    }
}
