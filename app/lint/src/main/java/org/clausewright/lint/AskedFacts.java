package org.clausewright.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what was asked of the facts and what they said, so that a result can be kept until an answer changes.
final class AskedFacts implements Facts {

    private final Facts facts;
    private final Map<String, Boolean> terms = new HashMap<>(0);
    private @Nullable Standing asked;

    AskedFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Standing standing() {
        asked = facts.standing();
        return facts.standing();
    }

    @Override
    public boolean defines(String term) {
        return terms.computeIfAbsent(term, facts::defines);
    }

    Answers answers() {
        return new Answers(asked, Map.copyOf(terms));
    }

    /// What the facts said.
    record Answers(@Nullable Standing standing, Map<String, Boolean> terms) {

        boolean stillHold(Facts now) {
            return (standing == null || standing == now.standing())
                    && terms.entrySet().stream().allMatch(asked -> now.defines(asked.getKey()) == asked.getValue());
        }
    }
}
