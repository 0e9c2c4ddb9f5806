package org.clausewright.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Remembers what was asked of the facts and what they said, so that a result can be kept until an answer changes.
final class AskedFacts implements Facts {

    private record Asked(Kind kind, Object about) {}

    private enum Kind {
        STANDING,
        TERM,
        LIST,
        ACTORS,
        EXAMPLE,
        NEIGHBOUR
    }

    private record Told(Function<Facts, Object> question, Object answer) {}

    private final Facts facts;
    private final Map<Asked, Told> told = new HashMap<>(0);

    AskedFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Standing standing() {
        return ask(Kind.STANDING, "", Facts::standing);
    }

    @Override
    public boolean defines(String term) {
        return ask(Kind.TERM, term, now -> now.defines(term));
    }

    @Override
    public boolean listFollows() {
        return ask(Kind.LIST, "", Facts::listFollows);
    }

    @Override
    public Set<String> actors() {
        return ask(Kind.ACTORS, "", Facts::actors);
    }

    @Override
    public boolean isExemplified(String words) {
        return ask(Kind.EXAMPLE, words, now -> now.isExemplified(words));
    }

    @Override
    public Optional<String> section(Neighbour neighbour) {
        return ask(Kind.NEIGHBOUR, neighbour, now -> now.section(neighbour));
    }

    @SuppressWarnings("unchecked") // what a question gave once it gives again
    private <T> T ask(Kind kind, Object about, Function<Facts, T> question) {
        Asked asked = new Asked(kind, about);
        Told known = told.get(asked);
        if (known == null) {
            known = new Told(question::apply, question.apply(facts));
            told.put(asked, known);
        }
        return (T) known.answer();
    }

    Answers answers() {
        return new Answers(new ArrayList<>(told.values()));
    }

    /// What the facts said.
    static final class Answers {

        private final List<Told> told;

        private Answers(List<Told> told) {
            this.told = List.copyOf(told);
        }

        boolean stillHold(Facts now) {
            for (Told one : told) {
                if (!one.question().apply(now).equals(one.answer())) {
                    return false;
                }
            }
            return true;
        }
    }
}
