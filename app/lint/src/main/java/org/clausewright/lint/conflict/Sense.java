package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Lexicon;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What a sentence says that a term means: *a minor is a person under 16*, *a load over 25 kg is a heavy load*.
///
/// @param name  the term, in the words of the sentence
/// @param term  its roots: those of the noun and of what tells it from others of its sort
/// @param words the roots of what it is said to be
/// @param said  that part of the sentence
record Sense(Line line, String name, Set<String> term, Set<String> words, String said) {

    private static final String ONE =
            "(?:an?|any|anyone|anybody|anything|someone|somebody|something|one|every|everyone|everything|the|what|whatever|whoever)";
    private static final String LEAD =
            "^\\s*(?:in this (?:document|spec|policy|handbook|text|section),?\\s+|here,?\\s+|by\\s+)?";
    private static final String TERM = "[\"“]?((?:[A-Za-z][\\w'-]*\\s+){0,3}?[A-Za-z][\\w'-]*)[\"”]?";
    /// *Minor means anyone younger than 18.*
    private static final Pattern MEANS = Pattern.compile(
            LEAD + "(?:an?\\s+|the\\s+)?" + TERM
                    + "\\s*,?\\s+(?:(?:here )?means?|refers? to|(?:is|are) defined as|denotes?|stands? for|we (?:here )?mean|is meant)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A minor is a person under 16.*
    private static final Pattern IS = Pattern.compile(
            LEAD + "(?:an?)\\s+" + TERM + "\\s+is\\s+(" + ONE + "\\b.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *Tenants are people who rent a flat*, *exhibits include everything in storage*.
    private static final Pattern ARE = Pattern.compile(
            LEAD + "(?:the\\s+|all\\s+)?" + TERM
                    + "\\s+(?:are|includes?)\\s+((?:the\\s+|all\\s+|any\\s+|those\\b\\s*|people\\b|persons\\b|every\\w*\\b\\s*|[\\w-]+s\\b)"
                    + "(?:\\s*\\b(?:who|that|which|without|with|of|from|under|over|in|on|\\w+ed)\\b|\\s+[\\w-]+\\s+(?:who|that|which|without|of)\\b).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A load over 25 kg is a heavy load*, *an item counts as overdue after a week*, *a repair is urgent
    /// when it leaks*.
    private static final Pattern COUNTS_AS = Pattern.compile(
            "^\\s*(?:an?|any|every)\\s+([\\w-]+)\\b(.*?)\\s+(?:is|counts as|is considered|is deemed|is regarded as|is treated as|is called)\\s+"
                    + "(?:an?\\s+)?([\\w-]+(?:\\s+\\1)?)\\b(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// *A car is a total loss when its repair takes too long.*
    private static final Pattern IS_WHEN = Pattern.compile(
            "^\\s*(?:an?|any|every)\\s+([\\w-]+)\\s+is\\s+an?\\s+((?:[\\w-]+\\s+)?[\\w-]+)\\s+((?:when|if|once|as soon as)\\b.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:must|should|shall|cannot|never|not to be|allowed|forbidden|permitted|required|exempt)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVES_CASE = Pattern.compile(
            "^\\s*(?:when|if|where|once|as soon as|from|after|with|over|under)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TERM = Set.of(
            "this",
            "that",
            "it",
            "which",
            "these",
            "those",
            "they",
            "what",
            "there",
            "here",
            "he",
            "she",
            "we",
            "you",
            "one",
            "nobody",
            "anyone",
            "everyone",
            "who",
            "following",
            "case",
            "aim",
            "goal",
            "rule",
            "section");

    Sense {
        term = Set.copyOf(term);
        words = Set.copyOf(words);
    }

    /// One pass over the words; most sentences say nothing of the kind.
    static Optional<Sense> in(Line line) {
        String plain = line.plain().replaceFirst("[\\s.;]+$", "");
        for (Pattern form : List.of(MEANS, IS, ARE)) {
            Matcher matcher = form.matcher(plain);
            if (matcher.find() && !(form != MEANS && MODAL.matcher(plain).find())) {
                return of(line, matcher.group(1), matcher.group(2));
            }
        }
        Matcher when = IS_WHEN.matcher(plain);
        if (when.find() && !MODAL.matcher(plain).find()) {
            return of(line, when.group(2), when.group(1) + " " + when.group(3));
        }
        Matcher counts = COUNTS_AS.matcher(plain);
        if (counts.find() && !MODAL.matcher(plain).find()) {
            String sort = counts.group(1).toLowerCase(Locale.ROOT);
            String as = counts.group(3).toLowerCase(Locale.ROOT);
            boolean named = as.endsWith(" " + sort);
            boolean inCase = GIVES_CASE.matcher(counts.group(4)).find();
            boolean which = !counts.group(2).isBlank();
            if (named || inCase || which) {
                return of(line, named ? as : as + " " + sort, counts.group(2) + " " + counts.group(4));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sense> of(Line line, String name, String said) {
        Set<String> term = roots(name);
        Set<String> words = roots(said);
        boolean names =
                !term.isEmpty() && Sentence.of(name).words().stream().noneMatch(word -> NO_TERM.contains(word.lower()));
        return names && !words.isEmpty()
                ? Optional.of(new Sense(line, name.strip(), term, words, said.strip()))
                : Optional.empty();
    }

    static Set<String> roots(String words) {
        Set<String> roots = new HashSet<>();
        for (var word : Sentence.of(words.replace('-', ' ')).words()) {
            if (!Lexicon.isStopWord(word.lower()) && (word.lower().length() > 1 || word.isNumber())) {
                roots.add(Roots.of(word.lower()));
            }
        }
        return roots;
    }

    /// Whether both say of one term something that is not the same.
    boolean differs(Sense other) {
        if (!term.equals(other.term)) {
            return false;
        }
        if (!numbers(said).equals(numbers(other.said))
                && !numbers(said).isEmpty()
                && !numbers(other.said).isEmpty()) {
            return true;
        }
        if (countsWhatIsNotCounted(other) || other.countsWhatIsNotCounted(this)) {
            return true;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return both.size() < 0.5 * Math.min(words.size(), other.words.size());
    }

    /// *Fourteen days after the due date*, and *the day after the due date*.
    private boolean countsWhatIsNotCounted(Sense other) {
        return numbers(other.said).isEmpty()
                && amounts(said).stream().anyMatch(amount -> other.words.contains(amount.unit()));
    }

    private static final Set<PartOfSpeech> OF_A_THING = Set.of(
            PartOfSpeech.DETERMINER,
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.NOUN,
            PartOfSpeech.NUMBER,
            PartOfSpeech.PARTICIPLE,
            PartOfSpeech.GERUND);
    private static final Map<String, Integer> SPELLED = spelled();
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d+(?::\\d\\d|[.,]\\d+)?|" + String.join("|", SPELLED.keySet())
                    + ")(?:[- ]+(years?|hours?|days?|weeks?|months?|minutes?|people|persons|users?|kg|km|members?|items?|euros?|pounds?|dollars?))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:at least|no (?:less|fewer) than|a minimum of|over|above|more than|older than|from)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:at most|no more than|up to|a maximum of|under|below|less than|fewer than|younger than)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_MORE = Pattern.compile(
            "^[\\w\\s-]{0,14}?\\b(?:or|and) (?:more|over|older|above|longer|up)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_LESS = Pattern.compile(
            "^[\\w\\s-]{0,14}?\\b(?:or|and) (?:less|fewer|under|younger|below|shorter)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LACKS = Pattern.compile(
            "\\b(?:without|no|(?:does|do|did) not (?:have|hold|own|state|give|show|contain|include|name|tell)|lacks?|lacking|neither)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS = Pattern.compile(
            "\\b(?:with|(?:has|have|having)(?! \\w+(?:ed|en)\\b)|gives?|states?|shows?|contains?|includes?|names|tells|holds?|holding|their|his|her|its|owns?|carr(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE);

    /// A number and its unit, hours as *h:mm* among them.
    private record Amount(double value, String unit, int start, int end) {}

    private static Map<String, Integer> spelled() {
        String[] words =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen twenty")
                        .split(" ", -1);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i + 1);
        }
        numbers.put("single", 1);
        return numbers;
    }

    private static List<Amount> amounts(String words) {
        List<Amount> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            String digits = matcher.group(1).toLowerCase(Locale.ROOT);
            double value = SPELLED.containsKey(digits)
                    ? SPELLED.get(digits)
                    : Double.parseDouble(digits.replace(':', '.').replace(',', '.'));
            String unit = Optional.ofNullable(matcher.group(2)).map(Roots::of).orElse("");
            found.add(new Amount(value, digits.contains(":") ? "clock" : unit, matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Set<String> numbers(String words) {
        Set<String> found = new HashSet<>();
        amounts(words)
                .forEach(amount -> found.add(amount.value() + (amount.unit().equals("clock") ? ":" : "")));
        return found;
    }

    /// Why a use of the term contradicts what it means; empty where it does not.
    Optional<String> contradiction(Line use) {
        String plain = use.plain();
        return outOfBounds(plain).or(() -> otherHours(plain)).or(() -> lacking(plain));
    }

    private Optional<String> outOfBounds(String use) {
        for (Amount bound : amounts(said)) {
            boolean least = AT_LEAST.matcher(said.substring(0, bound.start())).find()
                    || OR_MORE.matcher(said.substring(bound.end())).find();
            boolean most = AT_MOST.matcher(said.substring(0, bound.start())).find()
                    || OR_LESS.matcher(said.substring(bound.end())).find();
            if (bound.unit().equals("clock") || least == most) {
                continue;
            }
            boolean strict = !OR_MORE.matcher(said.substring(bound.end())).find()
                    && said.substring(0, bound.start())
                            .matches(
                                    "(?is).*\\b(?:over|above|more than|older than|under|below|less than|fewer than|younger than)\\s+");
            for (Amount amount : amounts(use)) {
                boolean out = least
                        ? amount.value() < bound.value() || (strict && amount.value() == bound.value())
                        : amount.value() > bound.value() || (strict && amount.value() == bound.value());
                if (out
                        && isOfTerm(use, amount)
                        && (amount.unit().equals(bound.unit())
                                || amount.unit().isEmpty()
                                || bound.unit().isEmpty())) {
                    return Optional.of(said.substring(0, bound.end()).strip());
                }
            }
        }
        return Optional.empty();
    }

    /// *A sixteen-year-old adult*, *a group of six*, *a short shift of one hour*, *incidents that affect a
    /// single user*.
    private boolean isOfTerm(String use, Amount amount) {
        String behind = use.substring(amount.end());
        String before = use.substring(0, amount.start());
        String end = lastWord();
        return behind.matches("(?is)^[-\\s]*(?:old\\s+)?" + end + "\\w*\\b.*")
                || before.matches(
                        "(?is).*\\b" + end
                                + "\\w*\\s+(?:of|with|from|under|over|at|aged|that \\w+|which \\w+|who \\w+)\\s+(?:an?\\s+|only\\s+)?");
    }

    private String lastWord() {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
        String last = words[words.length - 1];
        return Pattern.quote(last.length() > 3 ? last.substring(0, last.length() - 1) : last);
    }

    private Optional<String> otherHours(String use) {
        List<Amount> mine = amounts(said).stream()
                .filter(each -> each.unit().equals("clock"))
                .toList();
        List<Amount> theirs = amounts(use).stream()
                .filter(each -> each.unit().equals("clock"))
                .toList();
        boolean restated = use.matches("(?is).*\\b" + lastWord()
                + "\\w*,?\\s+(?:which|that)?\\s*(?:is|are|run|runs|last|lasts|go|goes)?\\s*(?:from|between)\\s+\\d.*");
        boolean differ = mine.size() == 2
                && theirs.size() == 2
                && (mine.get(0).value() != theirs.get(0).value()
                        || mine.get(1).value() != theirs.get(1).value());
        return restated && differ ? Optional.of(said) : Optional.empty();
    }

    private Optional<String> lacking(String use) {
        Set<String> has = things(HAS, said);
        Set<String> lacks = things(LACKS, said);
        has.removeAll(lacks);
        Set<String> theyLack = things(LACKS, use);
        Set<String> theyHave = things(HAS, use);
        theyHave.removeAll(theyLack);
        has.retainAll(theyLack);
        lacks.retainAll(theyHave);
        has.removeAll(term);
        lacks.removeAll(term);
        return has.isEmpty() && lacks.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /// The nouns that name what is had or lacked.
    private static Set<String> things(Pattern pattern, String words) {
        Set<String> found = new HashSet<>();
        Sentence sentence = Sentence.of(words);
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            String head = head(sentence, sentence.firstWordFrom(matcher.end()));
            if (!head.isEmpty() && !Nouns.isGeneric(head) && !Clash.isPerson(head)) {
                found.add(Nouns.of(head));
            }
        }
        return found;
    }

    /// The noun of what stands at a word; one in *-s* behind another noun may be the verb: *without a contract pays*.
    private static String head(Sentence sentence, int from) {
        String head = "";
        for (int i = from; isOfThing(sentence, i) && !(isDeterminer(sentence, i) && !head.isEmpty()); i++) {
            boolean names = sentence.tag(i) == PartOfSpeech.NOUN || sentence.tag(i) == PartOfSpeech.GERUND;
            boolean mayBeVerb = !head.isEmpty() && sentence.word(i).endsWith("s");
            head = names && !mayBeVerb ? Roots.of(sentence.word(i)) : head;
        }
        return head;
    }

    private static boolean isDeterminer(Sentence sentence, int at) {
        return sentence.tag(at) == PartOfSpeech.DETERMINER;
    }

    private static boolean isOfThing(Sentence sentence, int at) {
        return OF_A_THING.contains(sentence.tag(at))
                || (sentence.tag(at) == PartOfSpeech.VERB && sentence.word(at).endsWith("ed"));
    }

    /// Whether a sentence names the term.
    boolean isNamedBy(Set<String> roots) {
        return roots.containsAll(term);
    }
}
