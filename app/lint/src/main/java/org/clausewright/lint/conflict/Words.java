package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// English words, brought to a common form as far as comparing sentences needs it.
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}'’-]*|\\p{N}+");
    private static final Set<String> EMPTY = Set.of(
            ("a an the this that these those it its they them their he she his her we our you your i me my who whom"
                            + " whose which what where when why how if then than as at by for from in into of on onto out over to"
                            + " under up with within without before after during until while and or but nor not no only also too"
                            + " very be is are was were been being am do does did done has have had having must shall should may"
                            + " might can could will would need other another same such any each every all both either some more"
                            + " most less least about above below again there here one own so just even ever never always unless"
                            + " except otherwise however because since between against through per via s t")
                    .split(" "));
    private static final Set<String> LANGUAGES = Set.of(
            "english french german spanish italian portuguese dutch swedish norwegian danish finnish polish russian"
                    .split(" "));

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return words;
    }

    /// The words that carry content, in their common form, repetitions kept.
    static List<String> content(String text) {
        return of(text).stream()
                .filter(word -> !EMPTY.contains(word))
                .map(Words::stem)
                .toList();
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /// A common form of a word's inflections; the name of a language becomes that of `language`.
    static String stem(String word) {
        if (LANGUAGES.contains(word)) {
            return "languag";
        }
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 4 && (stem.endsWith("sses") || stem.endsWith("shes") || stem.endsWith("ches"))) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            return undouble(stem.substring(0, stem.length() - 3));
        }
        if (stem.length() > 4 && stem.endsWith("ed")) {
            return undouble(stem.substring(0, stem.length() - 2));
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String undouble(String stem) {
        int length = stem.length();
        boolean doubled = length > 3
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0;
        return doubled ? stem.substring(0, length - 1) : stem;
    }
}
