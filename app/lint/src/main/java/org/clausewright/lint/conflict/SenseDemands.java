package org.clausewright.lint.conflict;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What the meaning of a term demands of every use of it, as far as plain words show it: a number within a bound, its
/// hours, and what it has or lacks.
final class SenseDemands {

    private static final Set<PartOfSpeech> OF_A_THING = Set.of(
            PartOfSpeech.DETERMINER,
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.NOUN,
            PartOfSpeech.NUMBER,
            PartOfSpeech.PARTICIPLE,
            PartOfSpeech.GERUND);
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

    private static final Pattern STRICTLY = Pattern.compile(
            "\\b(?:over|above|more than|older than|under|below|less than|fewer than|younger than)\\s+$",
            Pattern.CASE_INSENSITIVE);

    /// @param least  whether it is the least that there may be, and not the most
    /// @param strict whether the number itself is out
    private record Bound(SenseAmount amount, boolean least, boolean strict) {

        boolean shutsOut(SenseAmount other) {
            boolean beyond = least ? other.value() < amount.value() : other.value() > amount.value();
            boolean comparable = other.unit().equals(amount.unit())
                    || other.unit().isEmpty()
                    || amount.unit().isEmpty();
            return comparable && (beyond || (strict && other.value() == amount.value()));
        }
    }

    private final List<Bound> bounds;
    private final List<SenseAmount> hours;
    private final Set<String> has;
    private final Set<String> lacks;
    /// *A sixteen-year-old adult.*
    private final Pattern isCounted;
    /// *A group of six*, *a short shift of one hour*, *incidents that affect a single user*.
    private final Pattern counts;
    private final Pattern hasHours;

    SenseDemands(Sense sense) {
        String said = sense.said();
        List<SenseAmount> amounts = SenseAmount.in(said);
        hours = amounts.stream().filter(SenseAmount::isClock).toList();
        bounds = amounts.stream()
                .filter(amount -> !amount.isClock())
                .map(amount -> bound(said, amount))
                .flatMap(Optional::stream)
                .toList();
        lacks = things(LACKS, said);
        has = things(HAS, said);
        has.removeAll(lacks);
        has.removeAll(sense.term());
        lacks.removeAll(sense.term());
        String end = lastWord(sense.name());
        isCounted = Pattern.compile("(?is)^[-\\s]*(?:old\\s+)?" + end + "\\w*\\b");
        counts = Pattern.compile(
                "(?is)\\b" + end
                        + "\\w*\\s+(?:of|with|from|under|over|at|aged|that \\w+|which \\w+|who \\w+)\\s+(?:an?\\s+|only\\s+)?$");
        hasHours = Pattern.compile("(?is)\\b" + end
                + "\\w*,?\\s+(?:which|that)?\\s*(?:is|are|run|runs|last|lasts|go|goes)?\\s*(?:from|between)\\s+\\d");
    }

    private static Optional<Bound> bound(String said, SenseAmount amount) {
        String before = said.substring(0, amount.start());
        String behind = said.substring(amount.end());
        boolean orMore = OR_MORE.matcher(behind).find();
        boolean least = orMore || AT_LEAST.matcher(before).find();
        boolean most = OR_LESS.matcher(behind).find() || AT_MOST.matcher(before).find();
        boolean strict = !orMore && STRICTLY.matcher(before).find();
        return least == most ? Optional.empty() : Optional.of(new Bound(amount, least, strict));
    }

    private static String lastWord(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
        String last = words[words.length - 1];
        return Pattern.quote(last.length() > 3 ? last.substring(0, last.length() - 1) : last);
    }

    /// Whether a sentence that names the term says of it what its meaning shuts out.
    boolean areBrokenBy(String use) {
        return isOutOfBounds(use) || hasOtherHours(use) || lacksOrHas(use);
    }

    private boolean isOutOfBounds(String use) {
        return !bounds.isEmpty()
                && SenseAmount.in(use).stream()
                        .anyMatch(amount ->
                                bounds.stream().anyMatch(bound -> bound.shutsOut(amount)) && isOfTerm(use, amount));
    }

    private boolean isOfTerm(String use, SenseAmount amount) {
        return isCounted.matcher(use.substring(amount.end())).find()
                || counts.matcher(use.substring(0, amount.start())).find();
    }

    private boolean hasOtherHours(String use) {
        if (hours.size() != 2 || !hasHours.matcher(use).find()) {
            return false;
        }
        List<SenseAmount> theirs =
                SenseAmount.in(use).stream().filter(SenseAmount::isClock).toList();
        return theirs.size() == 2
                && (hours.get(0).value() != theirs.get(0).value()
                        || hours.get(1).value() != theirs.get(1).value());
    }

    private boolean lacksOrHas(String use) {
        if (has.isEmpty() && lacks.isEmpty()) {
            return false;
        }
        Set<String> theyLack = things(LACKS, use);
        Set<String> theyHave = things(HAS, use);
        theyHave.removeAll(theyLack);
        return !Collections.disjoint(has, theyLack) || !Collections.disjoint(lacks, theyHave);
    }

    /// The nouns that name what is had or lacked.
    private static Set<String> things(Pattern pattern, String words) {
        Set<String> found = new HashSet<>();
        Sentence sentence = Sentence.of(words);
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            String head = head(sentence, sentence.firstWordFrom(matcher.end()));
            if (!head.isEmpty() && !Nouns.isGeneric(head) && !People.isPerson(head)) {
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
}
