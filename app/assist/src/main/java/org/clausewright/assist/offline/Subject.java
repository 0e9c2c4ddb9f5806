package org.clausewright.assist.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Challenge.Message;
import org.clausewright.spec.finding.ChallengeKind;
import org.clausewright.spec.finding.Source;

/// A clause as one who wants to break it looks at it.
///
/// @param norm        what the clause rules
/// @param sentence    its sentence on one line
/// @param actor       who has to keep the rules: `agent`
/// @param counterpart who talks to them: `traveller`
/// @param neighbour   a clause of another section that may come up in the same conversation
record Subject(
        Spec spec,
        Found<Clause> clause,
        Optional<Section> section,
        Optional<String> authority,
        Norm norm,
        String sentence,
        String actor,
        String counterpart,
        Voices voices,
        Optional<Found<Clause>> neighbour) {

    private static final int LONGEST_REMINDER = 160;
    private static final int MOST_NEIGHBOURS = 3;
    private static final Set<String> COLLEAGUES = Set.of("engineer", "employee", "developer", "maintainer");
    private static final Set<String> COUNTERPARTS = Set.of(
            "user",
            "customer",
            "traveller",
            "traveler",
            "passenger",
            "member",
            "engineer",
            "client",
            "patient",
            "student",
            "employee",
            "guest",
            "caller",
            "applicant",
            "reader",
            "player",
            "subscriber",
            "visitor");

    static Optional<Subject> of(Spec spec, Found<Clause> clause, List<Found<Clause>> related) {
        SpecDocument document = clause.document();
        NormReader reader = new NormReader(spec);
        Optional<Passage> passage = document.passages().stream()
                .filter(found -> found.span().contains(clause.value().sentence()))
                .findFirst();
        List<Norm> norms = passage.map(
                        found -> reader.read(document, found, clause.value().sentence()))
                .orElse(List.of());
        if (norms.isEmpty()) {
            return Optional.empty();
        }
        Norm norm = norms.stream()
                .filter(found -> clause.value().text().contains(found.modal().start()))
                .findFirst()
                .orElse(norms.getFirst());
        String sentence =
                Phrase.sentence(document.text(clause.value().sentence()).replaceAll("\\[\\^[A-Za-z0-9_-]+]", ""));
        Optional<Section> section = document.sectionAt(clause.value().sentence().start());
        List<Norm> all = reader.read(spec);
        String actor = actor(all);
        return Optional.of(new Subject(
                spec,
                clause,
                section,
                section.flatMap(found -> spec.authorityOf(new Found<>(document, found))),
                norm,
                sentence,
                actor,
                counterpart(spec, all, actor),
                Voices.of(spec, clause, sentence),
                neighbour(spec, clause, related)));
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
        return NormReader.collapse(clause.document().text(clause.value().text()));
    }

    /// The rule is the actor's, not somebody else's and not a thing's.
    boolean isActors() {
        return norm.subject().endsWith(actor) || norm.subject().matches("(the )?(it|assistant|agent|model|they)");
    }

    /// Which of `options` this clause gets: another for each clause, the same one each time.
    String pick(String... options) {
        return options[Math.floorMod(clause.value().id().hashCode() * 31 + options[0].hashCode(), options.length)];
    }

    /// The rule is about rules and messages, and not about something that one could ask for.
    boolean isAboutRules() {
        return norm.act()
                .matches("(?i).*\\b(instructions?|rules?|developer|levels?|authority|such text|system|spec)\\b.*");
    }

    /// The act as the counterpart would ask for it, where that makes sense and is short enough to be said.
    Optional<String> asked() {
        String act = Phrase.asked(norm.act(), counterpart);
        boolean sayable = !act.matches("(?i).*\\bme (?:whose|who|that|which)\\b.*");
        return isActors() && !isAboutRules() && sayable && Phrase.isShort(act) ? Optional.of(act) : Optional.empty();
    }

    /// The words of the act without what only the spec's text explains, as one says them to the actor; empty where the
    /// act is another's, or too long to be said.
    Optional<String> told() {
        String act = Phrase.toActor(norm.act());
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
        return COLLEAGUES.contains(counterpart);
    }

    /// Negative where the rule outranks that level; empty where the spec does not say.
    Optional<Integer> against(String level) {
        return authority.flatMap(own -> spec.ladder().compare(own, level));
    }

    String sectionTitle() {
        return section.map(Section::title).map(Phrase::plain).orElse("this rule");
    }

    /// The rule as a reminder in quotation marks.
    String rule() {
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

    private static String actor(List<Norm> norms) {
        Map<String, Long> subjects = norms.stream()
                .filter(norm -> norm.modality() != Modality.PLAIN)
                .map(norm -> Words.of(norm.subject()))
                .filter(words -> !words.isEmpty() && words.size() <= 3)
                .map(List::getLast)
                .filter(word -> !Words.isEmpty(word))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return most(subjects).orElse("assistant");
    }

    private static String counterpart(Spec spec, List<Norm> norms, String actor) {
        Map<String, String> people = new HashMap<>(Definitions.in(spec).people());
        COUNTERPARTS.forEach(word -> people.putIfAbsent(Words.stem(word), word));
        people.remove(Words.stem(actor));
        Map<String, Long> counts = norms.stream()
                .flatMap(norm -> Stream.concat(Stream.of(norm.act()), norm.condition().stream())
                        .flatMap(text -> Words.content(text).stream()))
                .filter(people::containsKey)
                .collect(Collectors.groupingBy(people::get, Collectors.counting()));
        return most(counts).orElse("user");
    }

    private static Optional<String> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
