package org.clausewright.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// `consistency`: either of two ways to say something, but not both in one document. Found wherever one of them
/// stands once both have been seen.
///
/// @param pairs of two groups each, one for either way
record Consistency(Definition rule, List<Expression> pairs) implements Check {

    private static final String SEEN = "seen ";

    Consistency {
        pairs = List.copyOf(pairs);
    }

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            int start = -1;
            int end = -1;
            boolean[] seen = new boolean[2];
            for (Groups found : text.find(pairs.get(pair))) {
                int side = found.has(1) ? 0 : 1;
                start = found.start();
                end = found.end();
                if (!seen[side]) {
                    seen[side] = true;
                    matches.accept(new Match(start, end, "", List.of(), SEEN + pair + " " + side));
                }
            }
            if (start >= 0) {
                Match match = rule.match(start, end, text.text().substring(start, end));
                matches.accept(new Match(start, end, match.message(), match.replacements(), "" + pair));
            }
        }
    }

    @Override
    public <T> List<T> settle(List<T> matches, Function<T, String> note) {
        Set<String> seen = new HashSet<>();
        List<T> settled = new ArrayList<>();
        for (T match : matches) {
            String said = note.apply(match);
            if (said.startsWith(SEEN)) {
                seen.add(said);
            } else if (seen.contains(SEEN + said + " 0") && seen.contains(SEEN + said + " 1")) {
                settled.add(match);
            }
        }
        return settled;
    }
}
