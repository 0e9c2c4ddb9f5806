package org.clausewright.assist.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Who speaks with whom in a spec.
///
/// @param actor       who has to keep the rules: `agent`
/// @param counterpart who talks to them: `traveller`
/// @param isOfCode    whether it is about work on software
/// @param isAddressed whether the spec says *you* to the actor
/// @param speakers    others of whom the spec says that they ask for something: `couple`
record Cast(String actor, String counterpart, boolean isOfCode, boolean isAddressed, Set<String> speakers) {

    private static final int LONGEST_NAME = 3;
    private static final Set<String> ASSISTANTS = Set.of("assistant", "agent", "bot", "chatbot", "model");
    private static final Pattern DEFINITION =
            Pattern.compile("^\\s*(?:[-*]\\s+)?\\*\\*(\\w{2,40})\\*\\*:?\\s*:?\\s+(.{5,300})", Pattern.DOTALL);
    private static final Pattern PERSON = Pattern.compile(
            "^(?:an?|the)\\s+(?:natural )?(?:person|people|someone|customer|human|individual|volunteer|employee|user)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> COUNTERPARTS = Set.of(
            ("user customer traveller traveler passenger member engineer client patient student pupil employee guest"
                            + " caller applicant reader player subscriber visitor author contributor resident tenant"
                            + " buyer candidate learner borrower claimant donor participant shopper citizen child")
                    .split(" "));
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:an?|every|each|no) ([a-z]{3,}) (?:asks|requests|wants|complains|cancels|claims|reports)\\b");
    private static final Set<String> NO_SPEAKERS =
            Set.of("developer", "supervisor", "manager", "officer", "recruiter", "moderator", "assistant", "agent");
    private static final Set<String> CODE =
            Set.of("commit", "merg", "repository", "diff", "branch", "pipelin", "pull", "code", "test", "lint");
    private static final long ENOUGH_OF_CODE = 5;
    private static final String KIND =
            "(?:assistant|bot|chatbot|agent|companion|concierge|helper|model|moderator|guide|librarian)\\b";
    private static final Pattern NAMED =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}-]+), (?:the|our|an?) (?:[\\w'’-]+ ){0,4}?" + KIND
                    + "|\\b(?!It |This |That |There |Here |He |She |What |Who |Which )(\\p{Lu}[\\p{L}-]+) is (?:the|our|an?) (?:[\\w'’-]+ ){0,4}?"
                    + KIND);
    /// Who can be told what to do.
    private static final String DOERS = Roles.NAMES
            + "|staff|team|desk|helpdesk|helpline|hotline|service|system|software|program|tool|clerk|steward|carer|warden|dispatcher"
            + "|adviser|advisor|representative|concierge|butler|companion|helper|umpire|referee|crew|office|registrar|secretary|drafter|writer";
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\bYou are (?:an? |the |our |\\p{Lu})|(?i:\\byou (?:must|should|may|can|cannot|shall|will|need|have|are)\\b.*\\b(?:"
                    + String.join("|", COUNTERPARTS) + ")s?\\b)");
    private static final String ANYBODY = "person|people|anyone|anybody|someone|somebody|everyone|children";
    /// What may stand behind a name without making it a part of a longer one.
    private static final String BEHIND =
            "(?= (?:who|that|to|in|on|under|over|for|with|about|is|are|was|were|has|have|and|or|"
                    + "after|before|when|at|from|by|whether|what|how|which|where|why|if|into|as)\\b|[.,;:!?]|$)";

    /// Somebody of whom a phrase begins to speak.
    ///
    /// @param rest what is said of them
    record Named(boolean isPlural, String rest) {}

    /// The one who most rules are said of, and the one whom most of them name.
    static Cast of(Spec spec) {
        Map<String, Long> actors = new HashMap<>();
        Map<String, Long> named = new HashMap<>();
        for (SpecDocument document : spec.documents()) {
            for (Passage passage : document.passages()) {
                if (passage.kind() == Passage.Kind.RULE) {
                    passage.sentences().forEach(span -> count(RuleReader.sentence(passage, span), actors, named));
                }
            }
        }
        String actor = named(spec).filter(actors::containsKey).orElseGet(() -> actor(actors));
        Map<String, String> people = people(spec);
        Set<String> speakers = speakers(spec, actor);
        speakers.forEach(name -> people.put(Stem.of(name), name));
        people.remove(Stem.of(actor));
        Stream<Map.Entry<String, Long>> counted = named.entrySet().stream()
                .filter(entry -> people.containsKey(entry.getKey()))
                .map(entry -> Map.entry(people.get(entry.getKey()), entry.getValue()));
        return new Cast(actor, most(counted).orElse("user"), isOfCode(spec), isAddressed(spec), speakers);
    }

    /// The name that a spec gives its assistant: *Bo, the chat bot of a shop*.
    private static Optional<String> named(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> NAMED.matcher(document.text()).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /// Whether it says *you are ...* to somebody, or speaks to them of those who talk to an assistant.
    private static boolean isAddressed(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> document.passages().stream())
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .flatMap(passage -> passage.sentences().stream().map(passage::plain))
                .anyMatch(sentence -> ADDRESSED.matcher(sentence).find());
    }

    /// Whether enough of what it rules is work on software, and not one word of it alone.
    private static boolean isOfCode(Spec spec) {
        List<String> found = spec.documents().stream()
                .flatMap(document -> document.passages().stream())
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .flatMap(passage -> Content.of(passage.plain()).stream())
                .filter(CODE::contains)
                .toList();
        return found.size() >= ENOUGH_OF_CODE && Set.copyOf(found).size() > 2;
    }

    /// An assistant, where the rules name one; else the one who at least two of them are said of.
    private static String actor(Map<String, Long> named) {
        Stream<Map.Entry<String, Long>> assistants =
                named.entrySet().stream().filter(entry -> ASSISTANTS.contains(entry.getKey()));
        return most(assistants)
                .or(() -> most(named.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1
                                && !COUNTERPARTS.contains(entry.getKey())
                                && entry.getKey().matches(DOERS))))
                .orElse("assistant");
    }

    /// Who a phrase begins with, where that may be the one who talks to the actor: `a traveller who lost a bag`.
    Optional<Named> person(String words) {
        Matcher matcher = Pattern.compile(
                        "(?i)(?:(?:an?|the|any|every|each) )?(?:(?!(?:not?|another|other|of|for|by|with|in|to|on|from) )[\\w-]+ ){0,2}?(?:"
                                + people() + ")(?<s>s)?\\b(?!['’-])(?<rest>.*)")
                .matcher(words);
        if (!matcher.matches() || words.matches("(?i)(?:no|another|other|both|all|some)\\b.*")) {
            return Optional.empty();
        }
        boolean isPlural = matcher.group("s") != null || words.matches("(?i)(?:[\\w-]+ )?(?:people|children)\\b.*");
        return Optional.of(new Named(isPlural, matcher.group("rest")));
    }

    /// Finds those who may be the one who talks to the actor: `det` before the name, `own` where something is theirs.
    Pattern named() {
        return Pattern.compile("(?i)\\b(?:(?:(?<det>another|other|an?|the|any|every|each) (?:" + people() + ")s?|(?:"
                + people() + ")s|" + ANYBODY + ")(?:(?<own>['’]s|(?<=s)['’])|" + BEHIND + "))");
    }

    private String people() {
        return Stream.of(Stream.of(counterpart, ANYBODY), COUNTERPARTS.stream(), speakers.stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(actor))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static void count(Sentence sentence, Map<String, Long> actors, Map<String, Long> named) {
        for (Norm norm : RuleReader.norms(sentence)) {
            if (norm.modality() != Modality.DEFAULT) {
                norm.places().actor().flatMap(span -> lastWord(sentence, span)).ifPresent(who -> add(actors, who));
            }
            Stream.of(norm.act(), norm.condition(), norm.exception())
                    .flatMap(List::stream)
                    .forEach(stem -> add(named, stem));
        }
    }

    private static void add(Map<String, Long> counts, String word) {
        counts.merge(word, 1L, Long::sum);
    }

    private static Optional<String> lastWord(Sentence sentence, TextSpan name) {
        int first = sentence.firstWordFrom(name.start());
        int end = sentence.firstWordFrom(name.end());
        String last = sentence.word(end - 1);
        return end - first > LONGEST_NAME || Lexicon.isStopWord(last) ? Optional.empty() : Optional.of(singular(last));
    }

    private static String singular(String name) {
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    /// The names of persons by their stems: those that the spec defines as such, and those that most specs use.
    private static Map<String, String> people(Spec spec) {
        Map<String, String> people = new TreeMap<>();
        COUNTERPARTS.forEach(word -> people.put(Stem.of(word), word));
        for (SpecDocument document : spec.documents()) {
            for (Passage passage : document.passages()) {
                Matcher matcher = DEFINITION.matcher(document.text(passage.span()));
                if (passage.kind() == Passage.Kind.RULE
                        && matcher.find()
                        && PERSON.matcher(matcher.group(2)).matches()) {
                    String name = matcher.group(1).toLowerCase(Locale.ROOT);
                    people.put(Stem.of(name), name);
                }
            }
        }
        return people;
    }

    private static Set<String> speakers(Spec spec, String actor) {
        return spec.documents().stream()
                .flatMap(document -> document.passages().stream())
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .flatMap(passage -> ASKS.matcher(passage.plain()).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals(actor) && !Lexicon.isStopWord(name) && !NO_SPEAKERS.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> most(Stream<Map.Entry<String, Long>> counts) {
        return counts
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
