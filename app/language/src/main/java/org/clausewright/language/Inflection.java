package org.clausewright.language;

import java.util.Map;
import java.util.Optional;

/// Takes the endings off verbs. Unlike [Stem] it gives words that can be said.
public final class Inflection {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("is", "be"),
            Map.entry("has", "have"),
            Map.entry("does", "do"),
            Map.entry("given", "give"),
            Map.entry("made", "make"),
            Map.entry("taken", "take"),
            Map.entry("shown", "show"),
            Map.entry("sent", "send"),
            Map.entry("told", "tell"),
            Map.entry("held", "hold"),
            Map.entry("kept", "keep"),
            Map.entry("put", "put"),
            Map.entry("set", "set"),
            Map.entry("read", "read"),
            Map.entry("written", "write"),
            Map.entry("seen", "see"),
            Map.entry("done", "do"),
            Map.entry("found", "find"),
            Map.entry("paid", "pay"),
            Map.entry("sold", "sell"),
            Map.entry("lent", "lend"),
            Map.entry("built", "build"),
            Map.entry("chosen", "choose"),
            Map.entry("drawn", "draw"),
            Map.entry("left", "leave"),
            Map.entry("met", "meet"),
            Map.entry("said", "say"),
            Map.entry("brought", "bring"),
            Map.entry("bought", "buy"),
            Map.entry("taught", "teach"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("overridden", "override"),
            Map.entry("eaten", "eat"),
            Map.entry("gone", "go"),
            Map.entry("come", "come"),
            Map.entry("become", "become"),
            Map.entry("fallen", "fall"),
            Map.entry("won", "win"),
            Map.entry("slept", "sleep"),
            Map.entry("spent", "spend"),
            Map.entry("flown", "fly"),
            Map.entry("grown", "grow"),
            Map.entry("stolen", "steal"),
            Map.entry("heard", "hear"),
            Map.entry("caught", "catch"),
            Map.entry("stood", "stand"),
            Map.entry("split", "split"),
            Map.entry("cut", "cut"),
            Map.entry("broken", "break"),
            Map.entry("run", "run"),
            Map.entry("hidden", "hide"),
            Map.entry("known", "know"),
            Map.entry("lost", "lose"),
            Map.entry("thrown", "throw"),
            Map.entry("begun", "begin"),
            Map.entry("spoken", "speak"),
            Map.entry("driven", "drive"),
            Map.entry("withheld", "withhold"),
            Map.entry("rewritten", "rewrite"),
            Map.entry("overwritten", "overwrite"),
            Map.entry("forgotten", "forget"),
            Map.entry("worn", "wear"),
            Map.entry("fed", "feed"),
            Map.entry("led", "lead"));

    private Inflection() {}

    /// *give* of *gives*, *given* and *giving*, in lower case; empty where the word has no such ending.
    public static Optional<String> base(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        if (word.length() < 4) {
            return Optional.empty();
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return Optional.of(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("ing")) {
            return Optional.of(known(word.substring(0, word.length() - 3)));
        }
        if (word.endsWith("ed")) {
            return Optional.of(known(word.substring(0, word.length() - 2)));
        }
        return word.endsWith("s") && !word.endsWith("ss") ? Optional.of(singular(word)) : Optional.empty();
    }

    /// *given* of *give*, *stopped* of *stop*.
    public static String participle(String base) {
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (irregular.getValue().equals(base) && !irregular.getKey().endsWith("s")) {
                return irregular.getKey();
            }
        }
        int last = base.length() - 1;
        char end = base.charAt(last);
        if (end == 'e') {
            return base + "d";
        }
        boolean isAfterConsonant = last > 0 && "aeiou".indexOf(base.charAt(last - 1)) < 0;
        if (end == 'y' && isAfterConsonant) {
            return base.substring(0, last) + "ied";
        }
        boolean doubles =
                last == 2 && !isAfterConsonant && "aeiou".indexOf(base.charAt(0)) < 0 && "bdgmnprt".indexOf(end) >= 0;
        boolean stops = base.equals("stop") || base.equals("drop") || base.equals("cancel") || base.equals("travel");
        return base + (doubles || stops ? String.valueOf(end) : "") + "ed";
    }

    private static String singular(String word) {
        boolean hisses =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (hisses || word.endsWith("oes") ? 2 : 1));
    }

    /// What is left without *-ed* or *-ing*, with the *e* that it lost or without the letter that it doubled.
    private static String known(String rest) {
        WordClasses words = WordClasses.english();
        int last = rest.length() - 1;
        boolean isDoubled = last > 1 && rest.charAt(last) == rest.charAt(last - 1);
        if (words.isVerb(rest + "e") || words.isVerb(rest)) {
            return words.isVerb(rest) && !words.isVerb(rest + "e") ? rest : rest + "e";
        }
        if (isDoubled && "bdgmnprt".indexOf(rest.charAt(last)) >= 0) {
            return rest.substring(0, last);
        }
        boolean lostE = "vcgzu".indexOf(rest.charAt(last)) >= 0
                || (rest.charAt(last) == 's' && !isDoubled)
                || (rest.length() > 2
                        && "aiou".indexOf(rest.charAt(last - 1)) >= 0
                        && "aeiou".indexOf(rest.charAt(last - 2)) < 0
                        && "tlkmnr".indexOf(rest.charAt(last)) >= 0
                        && rest.length() < 5);
        return lostE ? rest + "e" : rest;
    }
}
