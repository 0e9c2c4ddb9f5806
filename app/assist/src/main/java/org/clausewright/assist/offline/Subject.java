package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
/// @param related   clauses that may come up in the same conversation, the likeliest first
record Subject(
        Spec spec,
        Found<Clause> clause,
        Optional<Section> section,
        Optional<String> authority,
        Rule rule,
        String sentence,
        Cast cast,
        Voices voices,
        Optional<Scene> scene,
        List<Found<Clause>> related) {

    private static final int LONGEST_REMINDER = 160;
    private static final int MOST_NEIGHBOURS = 3;
    private static final int MOST_PARTS = 4;
    private static final Set<String> COLLEAGUES = Set.of("engineer", "developer", "maintainer", "contributor");
    /// *This* without a noun: *announce this before they leave*.
    static final Pattern BARE_THIS = Pattern.compile(
            "(?i)\\b(?:this|that|these|those|so)(?= (?:\\w+ minutes|\\w+ hours|\\w+ days|before|after|to|in|on|at|by|with|for|until|unless|if|when)\\b|$|[.,;])");
    private static final Pattern WHO =
            Pattern.compile("(?i)^(?:if|when|whenever|once) (?:an?|the|any|every) (?<who>[a-z]+)\\b");
    private static final Pattern WISHED = Pattern.compile(
            "(?i)unless .*\\b(?:objects?|declines?|refuses?|asks?|ask for|wants?|opts? out|says? (?:otherwise|so)|prefers?|requests?)\\b.*");
    private static final Pattern ABOUT_RULES = Pattern.compile(
            "(?i)\\b(?:developer|levels? of|the level|same level|instructions of|authority|such text|(?:this|model) spec|system messages?|higher[- ]level"
                    + "|(?:follow|obey|carry out|conflict|overrid|act on|comply|reconcile|interpret|include)\\w*\\b.*\\b(?:instruct|rule)\\w*)\\b");

    static Subject of(Spec spec, Found<Clause> clause, List<Found<Clause>> related) {
        return of(spec, clause, related, Cast.of(spec));
    }

    private static Subject of(Spec spec, Found<Clause> clause, List<Found<Clause>> related, Cast cast) {
        SpecDocument document = clause.document();
        String sentence =
                Phrase.sentence(document.text(clause.value().sentence()).replaceAll("\\[\\^[A-Za-z0-9_-]+]", ""));
        Optional<Section> section = document.sectionAt(clause.value().sentence().start());
        Rule rule = RuleReader.read(document, clause.value()).getFirst();
        return new Subject(
                spec,
                clause,
                section,
                section.flatMap(found -> spec.authorityOf(new Found<>(document, found))),
                rule,
                sentence,
                cast,
                Voices.of(spec, clause, sentence),
                sceneOf(rule, sentence, cast),
                related);
    }

    /// The same for each thing that the clause asks for, where nobody talks about it in an example.
    List<Subject> parts() {
        List<Rule> rules = isSilent()
                ? RuleReader.read(clause.document(), clause.value()).stream()
                        .flatMap(read -> Acts.of(read).stream())
                        .limit(MOST_PARTS)
                        .toList()
                : List.of(rule);
        return rules.stream().map(this::with).toList();
    }

    private Subject with(Rule part) {
        return new Subject(
                spec, clause, section, authority, part, sentence, cast, voices, sceneOf(part, sentence, cast), related);
    }

    /// None where there is nothing to be done: rules about rules, definitions, an order of values.
    private static Optional<Scene> sceneOf(Rule rule, String sentence, Cast cast) {
        boolean hasDeed = !isAboutRules(rule, sentence)
                && Definition.of(sentence).isEmpty()
                && Precedence.of(sentence).isEmpty();
        return hasDeed ? Scene.of(rule, cast) : Optional.empty();
    }

    /// Clauses of other sections that may come up in the same conversation: another first for each clause.
    Stream<Subject> neighbours() {
        List<Found<Clause>> others = related.stream()
                .filter(other -> !other.value().section().equals(clause.value().section()))
                .filter(other -> isSilent() || hasPrompt(other.value()))
                .limit(MOST_NEIGHBOURS)
                .toList();
        int first = others.isEmpty() ? 0 : Math.floorMod(clause.value().id().hashCode(), others.size());
        return Stream.concat(others.stream().skip(first), others.stream().limit(isSilent() ? first : 0))
                .limit(isSilent() ? MOST_NEIGHBOURS : 1)
                .map(other -> of(spec, other, List.of(), cast));
    }

    private boolean hasPrompt(Clause other) {
        return spec.exampleFile(other.id()).stream()
                .flatMap(file -> file.examples().stream())
                .anyMatch(Example::isPrompt);
    }

    /// The words that the clause itself stands for.
    String words() {
        return Phrase.collapse(clause.document().text(clause.value().text()));
    }

    /// The rule is the actor's, not somebody else's and not a thing's.
    boolean isActors() {
        return rule.isOf(cast);
    }

    /// Which of `options` this clause gets: another for each clause, the same one each time.
    String pick(String... options) {
        return options[Math.floorMod(clause.value().id().hashCode() * 31 + options[0].hashCode(), options.length)];
    }

    /// The same, told apart from other choices by `step`.
    @SafeVarargs
    final <T> T pick(int step, T... options) {
        return options[Math.floorMod(clause.value().id().hashCode() / step, options.length)];
    }

    /// The rule is about rules and messages, and not about something that one could ask for.
    boolean isAboutRules() {
        return isAboutRules(rule, sentence);
    }

    private static boolean isAboutRules(Rule rule, String sentence) {
        String about = rule.act().isEmpty() ? sentence : rule.act();
        return ABOUT_RULES.matcher(about).find();
    }

    /// The words of the act without what only the spec's text explains, as one says them to the actor; empty where the
    /// act is another's, or too long to be said.
    Optional<String> told() {
        String act = named(new Speech(cast).toActor(rule.act()));
        boolean sayable = !act.isEmpty()
                && !act.matches("(?i)\\w+ not (?:just|only)\\b.*")
                && !act.contains("[")
                && !BARE_THIS.matcher(act).find()
                && !Phrase.anchored(act).matches("(?i).*\\b(?:such text|it|they|them|their)\\b.*");
        return isActors() && sayable && Phrase.isShort(act) ? Optional.of(act) : Optional.empty();
    }

    /// *Give them the answer*, of the one whom the case names: *give the pupil the answer*.
    private String named(String act) {
        Matcher who = rule.condition().map(WHO::matcher).orElseGet(() -> WHO.matcher(""));
        return who.find() ? act.replaceFirst("^(\\w+) them\\b", "$1 the " + who.group("who")) : act;
    }

    /// One of the messages in which a person speaks for themselves; none where the clause is about life and death.
    Optional<Voices.Message> talk(int number) {
        return one(messages().filter(Voices.Message::isTalk).toList(), number);
    }

    /// One of those in which a person wants something done.
    Optional<Voices.Message> request(int number) {
        return one(
                messages()
                        .filter(message -> message.isTalk() && message.isRequest())
                        .toList(),
                number);
    }

    private Optional<Voices.Message> one(List<Voices.Message> messages, int number) {
        return messages.isEmpty() || isGrave() ? Optional.empty() : Optional.of(messages.get(number % messages.size()));
    }

    /// What people send about the clause; where nobody does, what its own words come to.
    private Stream<Voices.Message> messages() {
        return isSilent() ? ofScene().stream() : voices.messages().stream();
    }

    /// A wish of the one who talks is the exception that the rule itself names: *unless the guest objects*.
    boolean isLiftedByWish() {
        return rule.exception().filter(words -> WISHED.matcher(words).matches()).isPresent();
    }

    /// Nobody talks about the clause in an example.
    boolean isSilent() {
        return voices.messages().isEmpty();
    }

    /// What its words come to in the mouth of the one whom it is about.
    Optional<Voices.Message> ofScene() {
        return scene.map(made -> new Voices.Message(made.title(), List.of(), made.message()));
    }

    /// It is about life and death, with which one does not play.
    boolean isGrave() {
        return Voices.isGrave(sentence);
    }

    /// The people who talk to the actor work with it.
    boolean isAmongColleagues() {
        return COLLEAGUES.contains(cast.counterpart()) || cast.isOfCode();
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
    static String title(String first, String more) {
        return Phrase.uncapital(first).replaceFirst("[.?!]$", "") + ", " + more;
    }

    static Message user(String text) {
        return new Message("user", text);
    }
}
