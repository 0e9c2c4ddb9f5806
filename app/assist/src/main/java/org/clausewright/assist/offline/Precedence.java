package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a clause puts first, and before what: *safety comes before style*.
///
/// @param winner as the clause names it
/// @param loser  empty where it is all the rest
record Precedence(String winner, Optional<String> loser) {

    private static final String NAME = "(?:(?:an?|the|this|our|your) )?(?:[\\w'’-]+ ){0,4}?[\\w'’-]+";
    private static final Pattern OVER = Pattern.compile("(?i)(?:^|, |; |\\band |: )(?<winner>" + NAME
            + ") (?:(?:comes?|goes|go|ranks?|stands?) (?:before|above|ahead of|over)|outranks?|overrides?|outweighs?|trumps?|beats?"
            + "|(?:takes?|has|have) (?:precedence|priority) over|prevails? over|wins? over|(?:is|are) more important than) (?<loser>"
            + NAME + ")(?=$|[,;.])");
    private static final Pattern FIRST = Pattern.compile(
            "(?i)(?:^|, |; |: )(?<winner>" + NAME
                    + ") (?:always )?(?:(?:comes?|goes|go) first|(?:has|have|takes?) (?:priority|precedence))(?: of all)?(?=$|[,;.])");
    private static final Pattern CLASH = Pattern.compile(
            "(?i)(?:when|whenever|where|wherever|if) (?<one>.+?) and (?<other>.+?)"
                    + " (?:differ|conflict|collide|clash|contradict each other|disagree|pull (?:in|apart)|are at odds|compete|cannot both)\\b[^,]*, (?<winner>"
                    + NAME
                    + ") (?:wins?|prevails?|goes first|comes first|counts|applies|takes (?:precedence|priority|first place)|is followed|decides|holds)(?=$|[,;.])");
    private static final Pattern ALL_ELSE = Pattern.compile(
            "(?i)(?:all|every|any|everything)(?: the)?(?: other| else)?(?: .*)?|other rules|the others?");

    static Optional<Precedence> of(String sentence) {
        return all(sentence).stream().findFirst();
    }

    /// All that a sentence sets, in its order.
    static List<Precedence> all(String sentence) {
        String text = sentence.replaceFirst("[.]$", "");
        Matcher clash = CLASH.matcher(text);
        if (clash.find()) {
            String winner = clash.group("winner");
            String one = clash.group("one");
            boolean isOne = !Content.of(winner).isEmpty()
                    && Content.shared(Content.of(one), Content.of(winner))
                            > Content.shared(Content.of(clash.group("other")), Content.of(winner));
            String other = isOne ? clash.group("other") : one;
            return List.of(new Precedence(winner, Optional.of(other.replaceFirst("^an? ", "the "))));
        }
        List<Precedence> all = new ArrayList<>();
        Matcher over = OVER.matcher(text);
        while (over.find()) {
            Optional<String> loser = Optional.of(over.group("loser"))
                    .filter(found -> !ALL_ELSE.matcher(found).matches());
            all.add(new Precedence(over.group("winner"), loser));
        }
        Matcher first = FIRST.matcher(text);
        if (all.isEmpty() && first.find()) {
            all.add(new Precedence(first.group("winner"), Optional.empty()));
        }
        return all;
    }
}
