package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// The acts of a rule that names several: *must not be skipped, deleted or weakened*, *summarises it and asks*.
final class Acts {

    private static final Pattern JOINT = Pattern.compile(",? (?:and then|and|or|nor|then) |, ");
    private static final int MOST = 3;

    private Acts() {}

    /// A rule for each act; the rule as it is where there is one, or where either of two acts will do.
    static List<Rule> of(Rule rule) {
        boolean isChoice =
                rule.isDuty() && rule.act().contains(" or ") && !rule.act().contains(" and ");
        List<String> acts = isChoice ? List.of(rule.act()) : split(rule.act());
        List<Rule> rules =
                acts.stream().map(rule::with).filter(Rule::isSound).limit(MOST).toList();
        return rules.isEmpty() ? List.of(rule) : rules;
    }

    private static List<String> split(String act) {
        boolean isPassive = act.startsWith("be ");
        List<String> acts = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINT.matcher(act);
        while (joint.find()) {
            String behind = act.substring(joint.end());
            boolean opens = isPassive ? isParticiple(behind) || behind.matches("(?:have|has) .*") : isVerb(behind);
            if (opens && !isInClause(act.substring(0, joint.start()))) {
                acts.add(act.substring(from, joint.start()));
                from = joint.end();
            }
        }
        acts.add(act.substring(from));
        return acts.size() == 1
                ? acts
                : isPassive ? passives(acts) : acts.stream().map(Acts::base).toList();
    }

    /// What stands behind the last of bare participles holds for all of them.
    private static List<String> passives(List<String> acts) {
        String last = acts.getLast();
        int blank = last.indexOf(' ');
        boolean isOfLast = last.matches(".* (?:for|until|within|after) .*");
        boolean areBare = !isOfLast
                && acts.subList(0, acts.size() - 1).stream()
                        .allMatch(act -> act.replaceFirst("^be ", "").matches("(?:not )?\\w+"));
        String tail = areBare && blank > 0 ? last.substring(blank) : "";
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            String done = acts.get(i).replaceFirst("^be ", "").replaceFirst("^then ", "");
            boolean isActive = done.matches("(?:have|has) .*");
            whole.add((isActive ? "" : "be ") + done + (i < acts.size() - 1 && !isActive ? tail : ""));
        }
        return whole;
    }

    private static String base(String act) {
        String verb = act.split(" ", 2)[0];
        boolean isInflected = verb.endsWith("s") && !verb.endsWith("ss") && !Sayable.isAct(act);
        return isInflected
                ? Inflection.base(verb)
                        .map(found -> found + act.substring(verb.length()))
                        .orElse(act)
                : act;
    }

    private static boolean isParticiple(String words) {
        return Sentence.of("It is " + words).tag(2) == PartOfSpeech.PARTICIPLE
                || Sentence.of("It is " + words).word(2).equals("then");
    }

    /// A verb, and not the next thing of a list.
    private static boolean isVerb(String words) {
        Sentence sentence = Sentence.of(words);
        String first = sentence.word(0);
        boolean isInflected = first.endsWith("s") && !first.endsWith("ss");
        boolean asVerb = Sentence.of((isInflected ? "It " : "They ") + words).tag(1) == PartOfSpeech.VERB;
        PartOfSpeech second = sentence.tag(1);
        boolean hasObject = second == PartOfSpeech.DETERMINER
                || second == PartOfSpeech.PRONOUN
                || second == PartOfSpeech.SUBORDINATOR
                || second == PartOfSpeech.TO
                || (isInflected && second == PartOfSpeech.ADVERB)
                || sentence.word(1).matches("how|what|on|to|with|for|from|back|afterwards|later|again");
        boolean isKnown = sentence.tag(0) == PartOfSpeech.VERB
                || first.matches(
                        "send|ask|move|give|tell|offer|say|keep|make|quote|post|report|link|show|write|use|name");
        return asVerb && (hasObject || isKnown) && sentence.tag(0) != PartOfSpeech.DETERMINER;
    }

    private static boolean isInClause(String before) {
        return before.matches("(?i).*\\b(?:that|who|which|whether|if|how|what|because)\\b(?!.*,).*");
    }
}
