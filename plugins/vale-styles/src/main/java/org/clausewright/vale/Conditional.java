package org.clausewright.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// `conditional`: something that asks for something else, as an acronym does for its definition. Where the second
/// expression has a group, what the group caught may be used from there to the end of the document; where it has
/// none, both have to stand in one text.
record Conditional(Definition rule, Expression first, Expression second, boolean byGroup, Exceptions exceptions)
        implements Check {

    private static final String DEFINED = "=";

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        if (!byGroup && text.has(second)) {
            return;
        }
        if (byGroup) {
            for (Groups definition : text.find(second)) {
                for (int group = 1; group <= definition.count(); group++) {
                    if (definition.has(group) && definition.end(group) > definition.start(group)) {
                        String defined = text.text().substring(definition.start(group), definition.end(group));
                        matches.accept(
                                new Match(definition.start(), definition.end(), "", List.of(), DEFINED + defined));
                    }
                }
            }
        }
        Exceptions.Within excepted = exceptions.within(text);
        for (Groups found : text.find(first)) {
            if (found.end() > found.start() && !excepted.hold(found.start(), found.end())) {
                String words = found.in(text.text());
                Match match = rule.match(found.start(), found.end(), words);
                matches.accept(
                        new Match(match.start(), match.end(), match.message(), match.replacements(), "?" + words));
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
