package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Stem;

/// Verbs that rules use for one and the same act, narrower than an [ActField]: two rules whose verbs share a sense are
/// about one act where they share its object too. The groups follow the classes of Levin, English Verb Classes and
/// Alternations (1993), and the opposites are antonyms as WordNet lists them, both only as far as rules use them.
enum VerbSense {
    TELL(
            0,
            "tell say disclose reveal inform share state mention name cite explain discuss announce describe divulge show confirm"
                    + " communicate report expose talk relay display impart forward"),
    HIDE(1, "hide conceal withhold omit redact suppress"),
    CLAIM(2, "claim say pretend assert state"),
    KEEP(3, "keep retain note store archive preserve save hold remember record log"),
    ERASE(4, "erase delete remove drop discard destroy purge clear wipe shred forget dispose"),
    SURRENDER(5, "surrender return"),
    CHANGE(6, "change modify alter edit correct amend adjust rewrite update rebook fix"),
    PRESERVE(7, "reproduce preserve quote"),
    ADD(8, "add install introduce include insert"),
    ACCEPT(9, "accept approve grant take receive"),
    REFUSE(10, "refuse reject decline deny"),
    LEAVE(11, "leave deposit"),
    FETCH(12, "take fetch collect"),
    ASK(13, "ask request question inquire require"),
    CHECK(14, "check verify confirm validate examine inspect investigate review"),
    RECOMMEND(15, "recommend suggest advise propose"),
    REFUND(16, "refund reimburse repay"),
    BLOCK(17, "block suspend freeze ban lock"),
    UNBLOCK(18, "unblock unlock reinstate release open"),
    PHOTOGRAPH(19, "photograph photo picture film"),
    ANSWER(20, "answer reply respond call"),
    SEND(21, "send forward pass transfer submit"),
    PUBLISH(22, "publish post print write"),
    BEGIN(23, "begin start open launch"),
    END(24, "end stop close finish terminate"),
    GUESS(25, "guess infer assume presume"),
    OBEY(26, "obey follow respect honour honor comply adhere"),
    IGNORE(27, "ignore disregard override bypass disobey"),
    HELP(28, "help assist support aid"),
    CHARGE(29, "charge bill invoice"),
    WAIVE(30, "waive"),
    LEND(31, "lend loan"),
    ENTER(32, "enter access"),
    USE(33, "use employ"),
    BUY(34, "buy purchase order acquire"),
    LEARN(35, "ask request verify check collect"),
    NOTE(36, "record note log enter write document"),
    HAND(37, "hand leave deliver entrust deposit"),
    ADMIT(38, "admit receive welcome accept"),
    EXCLUDE(39, "exclude bar expel dismiss"),
    OPEN(40, "open unlock unseal"),
    CLOSE(41, "close shut lock seal"),
    CANCEL(42, "cancel revoke withdraw rescind annul"),
    CONFIRM(43, "confirm uphold maintain honour"),
    EXPIRE(44, "expire lapse"),
    EXTEND(45, "extend renew prolong"),
    ALLOW(46, "allow permit authorise authorize enable"),
    FORBID(47, "forbid prohibit ban disallow prevent"),
    WAIT(48, "wait delay postpone defer"),
    PROCEED(49, "proceed continue start begin"),
    WASH(50, "wash clean rinse disinfect scrub sweep mop"),
    CALL(51, "call phone telephone ring dial"),
    CHOOSE(52, "choose select decide determine"),
    STAY(53, "stay remain"),
    DEPART(54, "leave depart exit quit"),
    SWITCH_ON(55, "enable activate unmute"),
    SWITCH_OFF(56, "disable deactivate mute silence"),
    RAISE(57, "raise increase heighten"),
    LOWER(58, "lower reduce decrease cut shorten"),
    DISSUADE(59, "discourage dissuade"),
    REPEAT(60, "repeat retry redo"),
    REPLACE(61, "exchange replace swap substitute"),
    WARN(62, "warn caution alert notice"),
    /// The one pays what the other takes.
    PAY(63, "pay charge collect bill");

    private static final VerbSense[][] OPPOSITES = {
        {TELL, HIDE},
        {KEEP, ERASE},
        {KEEP, SURRENDER},
        {CHANGE, PRESERVE},
        {ADD, ERASE},
        {ACCEPT, REFUSE},
        {ANSWER, REFUSE},
        {HELP, REFUSE},
        {LEAVE, FETCH},
        {BLOCK, UNBLOCK},
        {BEGIN, END},
        {OBEY, IGNORE},
        {CHARGE, WAIVE},
        {CHARGE, REFUND},
        {ADMIT, EXCLUDE},
        {ADMIT, REFUSE},
        {OPEN, CLOSE},
        {CANCEL, CONFIRM},
        {CANCEL, EXTEND},
        {EXPIRE, EXTEND},
        {EXPIRE, KEEP},
        {ALLOW, FORBID},
        {WAIT, PROCEED},
        {CHOOSE, OBEY},
        {STAY, DEPART},
        {SWITCH_ON, SWITCH_OFF},
        {RAISE, LOWER},
        {RECOMMEND, DISSUADE},
        {ANSWER, IGNORE},
        {ASK, GUESS},
        {ASK, PROCEED}
    };

    /// Verbs of no other sense that undo one another.
    private static final Map<String, Set<String>> ANTONYMS = antonyms(
            "include exclude, include omit, connect disconnect, attach detach, fill empty, join leave, grant revoke,"
                    + " impose lift, encourage discourage, interrupt listen, agree contradict, publish withhold, confirm deny,"
                    + " hold release, load unload, cover uncover, hire dismiss, save waste, greet ignore, praise criticise,"
                    + " enrol expel, sit stand, heat cool, wear remove, hurry wait, show cover, admit deny, ban lift, block lift,"
                    + " escort leave, mention omit, speed slow, fasten loosen, hoist lower, win lose, pass fail");

    private static final Map<String, Long> BY_STEM = byStem();

    private final int number;
    private final String verbs;

    /// @param number from 0
    /// @param verbs  their common forms
    VerbSense(int number, String verbs) {
        this.number = number;
        this.verbs = verbs;
    }

    private static Map<String, Long> byStem() {
        Map<String, Long> senses = new HashMap<>();
        for (VerbSense sense : values()) {
            for (String verb : sense.verbs.split(" ", -1)) {
                senses.merge(Stem.of(verb), sense.bit(), (one, other) -> one | other);
            }
        }
        return Map.copyOf(senses);
    }

    private static Map<String, Set<String>> antonyms(String pairs) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String pair : pairs.split(", ", -1)) {
            String[] verbs = pair.strip().split(" ", -1);
            String one = Stem.of(verbs[0]);
            String other = Stem.of(verbs[1]);
            found.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            found.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        }
        return Map.copyOf(found);
    }

    /// Whether the one act is the beginning and the other the end of the same: *open* and *close*.
    static boolean areInTurn(long left, long right) {
        return areBoth(left, right, OPEN, CLOSE) || areBoth(left, right, BEGIN, END);
    }

    private static boolean areBoth(long left, long right, VerbSense one, VerbSense other) {
        return ((left & one.bit()) != 0 && (right & other.bit()) != 0)
                || ((left & other.bit()) != 0 && (right & one.bit()) != 0);
    }

    /// Whether the one verb undoes the other.
    static boolean areOpposed(Deed left, Deed right) {
        return (opposites(left.senses()) & right.senses()) != 0
                || ANTONYMS.getOrDefault(left.verb(), Set.of()).contains(right.verb());
    }

    /// The senses of a verb, a bit for each.
    static long of(String verbStem) {
        return BY_STEM.getOrDefault(verbStem, 0L);
    }

    private long bit() {
        return 1L << number;
    }

    /// The senses that undo one of some senses.
    static long opposites(long senses) {
        long found = 0;
        for (VerbSense[] pair : OPPOSITES) {
            found |= (senses & pair[0].bit()) != 0 ? pair[1].bit() : 0;
            found |= (senses & pair[1].bit()) != 0 ? pair[0].bit() : 0;
        }
        return found;
    }
}
