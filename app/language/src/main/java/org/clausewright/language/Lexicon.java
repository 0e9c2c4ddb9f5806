package org.clausewright.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Closed classes of English words, in lower case.
public final class Lexicon {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> FUNCTION_WORDS = words("""
            a an the this that these those and or nor but so yet if then than as when whenever where while
            unless until because since although though whether of in on at by for from to into onto with without
            within about above below under over between through during before after against per via i you he she
            it we they me him her us them my your his its our their who whom whose which what how why is am are
            was were be been being do does did done has have had having not no yes there here also too very such
            other own same more most some any all each every both either neither few many much only just even
            still again never always don't doesn't isn't aren't it's
            """);

    private static final Set<String> MODALS = words("""
            must shall should ought may might can could will would cannot can't mustn't shouldn't won't wouldn't
            couldn't need needs needn't required allowed permitted except e.g i.e etc
            """);

    private static final Set<String> STOP_WORDS =
            Stream.concat(FUNCTION_WORDS.stream(), MODALS.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NUMBERS = words("""
            one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty
            hundred thousand million half third quarter twice
            """);

    private Lexicon() {}

    /// The words of a text, which blanks part; none may stand twice.
    static Set<String> words(String list) {
        return Set.of(BLANKS.split(list.strip()));
    }

    /// The same in their order.
    static List<String> list(String list) {
        return List.of(BLANKS.split(list.strip()));
    }

    /// Articles, pronouns, prepositions, auxiliaries and their like: words that say nothing of the matter.
    public static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /// A number spelled out: *three*, *twice*.
    public static boolean isNumber(String word) {
        return NUMBERS.contains(word);
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }
}
