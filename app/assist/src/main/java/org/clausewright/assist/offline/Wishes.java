package org.clausewright.assist.offline;

import java.util.regex.Pattern;

/// What people want done and what they want to be spared, as far as the verb of an act tells.
final class Wishes {

    private static final Pattern UNASKED = Pattern.compile(
            "(?i)(?:(?:tell|ask) .* to\\b|blame|judge|mislead|deceive|assume|refuse|ignore|shy|flatter|wait|lecture|moral|punish"
                    + "|discriminate|insult|guess|threaten|disconnect|evict|charge|fine |record|sanction|expose|pressure|upsell|store|track|bring up|raise|comment|hear|joke\\b"
                    + "|harass|invent|exaggerat|fabricat|distort|conceal|manipulat|bully|mock|spam|embarrass|interrupt|.*\\bwithout (?:the|an?|their) (?:\\w+ ){0,2}(?:consent|permission|knowledge)\\b|(?!(?:disclose|reveal|tell|repeat|share)\\b)\\w+ what\\b|ask\\b|be |have |sound |let |differ|change (?:its|their) (?:stance|mind)).*");

    private static final Pattern UNPLEADED = Pattern.compile(
            "(?i)(?:\\w+ly )*(?:try|strive|aim|be|stay|apologi[sz]e|praise|listen|say that|state that|consider|respect|ensure|assume|avoid|maintain|weigh|balance|treat|remain|uphold|embody"
                    + "|sound|have|behave|act|understand|convey|refuse|decline|adhere|care|take|use (?:its|their|your))\\b.*");

    private static final Pattern DEMANDING =
            Pattern.compile("(?i)^(?:ask|require|demand|wait|check|quote|need|want|insist|get|collect|keep)\\b");

    private static final Pattern OF_ME = Pattern.compile("(?i)\\b(?:me|my(?! neighbour))\\b");

    private static final Pattern WISHED = Pattern.compile(
            "(?i)^(?:\\w+ly )?(?:give|lend|tell|show|send|write|describe|offer|read|confirm|sign me|book|rebook|move|change|refund|pay|grant"
                    + "|release|connect|call|discuss|discount|extend|renew|cancel|reset|unlock|let|allow|add|invite|sell|serve|promise"
                    + "|reveal|disclose|share|name|say|correct|grade|mark|check|review|translate|summari[sz]e|explain|order|solve|approve|open|delete|remove|publish|edit|sign|warn|remind|answer|help|recommend|forward|transfer|put|keep|waive|return|deliver|upgrade|register|admit)\\b");

    private static final Pattern GRANTS = Pattern.compile(
            "(?i)^(?:\\w+ly )?(?:offer|give|answer|tell|say|explain|help|recommend|suggest|provide|inform|show|name|list|point|describe"
                    + "|refund|pay|rebook|move|book|put me|connect me|call|send|warn|return|replace|hand out|deliver|serve|provide|find out|look up|summari[sz]e|correct)\\b");

    private static final Pattern TELLING = Pattern.compile(
            "(?i)^(?:\\w+ly )?(?:tell|disclose|reveal|share|confirm|deny|publish|look up|show|name|give out|read out|say|forward|post|discuss|repeat)\\b.*");

    private Wishes() {}

    /// What nobody asks for, so that a ban on it is no answer to a request.
    static boolean isUnasked(String act) {
        return UNASKED.matcher(act).matches();
    }

    /// What nobody asks to be spared, because nobody sees it done.
    static boolean isUnseen(String act) {
        return UNPLEADED.matcher(act).matches();
    }

    /// What is a burden to the one who asks for less of it.
    static boolean isBurden(String act) {
        return DEMANDING.matcher(act).find();
    }

    /// What an actor does for somebody's sake.
    static boolean isFavour(String act) {
        return GRANTS.matcher(act).find();
    }

    /// By which something comes to be known.
    static boolean isTelling(String act) {
        return TELLING.matcher(act).matches();
    }

    /// What somebody may want to have done to them.
    static boolean isWished(String act) {
        return WISHED.matcher(act).find();
    }

    /// False for what is done to the one who talks, or with what is theirs, unless they may want it.
    static boolean mayBeAsked(String act) {
        return !OF_ME.matcher(act).find() || WISHED.matcher(act).find();
    }
}
