package org.clausewright.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;

/// `conditional`: something that asks for something else, as an acronym does for its definition. Where the second
/// expression has a group, what the group caught may be used from there to the end of the document; where it has
/// none, both have to stand in one text.
record Conditional(Definition rule, Expression first, Expression second, boolean byGroup, Exceptions exceptions)
        implements Check {

    private static final String DEFINED = "=";

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        if (!byGroup && second.isIn(text.text())) {
            return;
        }
        if (byGroup) {
            Matcher definition = second.matcher(text.text());
            while (definition.find()) {
                for (int group = 1; group <= definition.groupCount(); group++) {
                    String defined = definition.group(group);
                    if (defined != null && !defined.isEmpty()) {
                        matches.accept(
                                new Match(definition.start(), definition.end(), "", List.of(), DEFINED + defined));
                    }
                }
            }
        }
        Matcher matcher = first.matcher(text.text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && !exceptions.hold(text.text(), matcher.start(), matcher.end())) {
                Match match = rule.match(matcher.start(), matcher.end(), matcher.group());
                matches.accept(new Match(
                        match.start(), match.end(), match.message(), match.replacements(), "?" + matcher.group()));
            }
        }
    }

    @Override
    public <T> List<T> settle(List<T> matches, Function<T, String> note) {
        Set<String> defined = new HashSet<>();
        List<T> settled = new ArrayList<>();
        for (T match : matches) {
            String said = note.apply(match);
            if (said.startsWith(DEFINED)) {
                defined.add(said.substring(1));
            } else if (!defined.contains(said.substring(1))) {
                settled.add(match);
            }
        }
        return settled;
    }
}
