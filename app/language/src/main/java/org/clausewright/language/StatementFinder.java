package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a sentence commands or states where no word of duty rules it: one norm for each clause that does.
final class StatementFinder {

    private final Sentence sentence;
    private final Commands commands;
    private final Presents presents;

    private StatementFinder(Sentence sentence) {
        this.sentence = sentence;
        this.commands = new Commands(sentence);
        this.presents = new Presents(sentence);
    }

    static List<Norm> in(Sentence sentence) {
        return sentence.size() == 0 ? List.of() : new StatementFinder(sentence).find();
    }

    private List<Norm> find() {
        List<Integer> starts = Clauses.starts(sentence);
        List<Norm> found = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : sentence.size();
            if (!isRuled(starts.get(i), end)) {
                found.addAll(
                        starts.size() == 1
                                ? alone()
                                : clause(
                                                Openings.after(sentence, starts.get(i)),
                                                Cases.in(sentence, starts.get(i), end - 1))
                                        .stream()
                                        .toList());
            }
        }
        return List.copyOf(found);
    }

    /// Whether a word of duty stands between two words, the latter excluded.
    private boolean isRuled(int from, int end) {
        return sentence.norms().stream()
                .map(Norm::modal)
                .anyMatch(modal -> modal.first() >= from && modal.first() < end);
    }

    private List<Norm> alone() {
        Cases cases = Cases.in(sentence);
        int at = Openings.after(sentence, 0);
        Optional<Norm> first = clause(at, cases);
        if (first.isEmpty()) {
            return List.of();
        }
        int joined = behindCase(first.get());
        Optional<Norm> second = joined < 0 ? Optional.empty() : joined(first.get(), joined);
        if (second.isEmpty()) {
            return List.of(first.get());
        }
        Cases before =
                Cases.in(sentence, 0, sentence.firstWordFrom(first.get().span().end()) - 1);
        return List.of(clause(at, before).orElse(first.get()), second.get());
    }

    private Optional<Norm> clause(int at, Cases cases) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        return Impersonal.at(sentence, at, cases)
                .or(() -> commands.at(at, cases))
                .or(() -> presents.at(at, cases));
    }

    /// *..., and, if he agrees, order one*: the index of the verb behind the case; -1 where there is none.
    private int behindCase(Norm first) {
        int end = sentence.firstWordFrom(first.span().end());
        String join = sentence.word(end);
        if (!join.equals("and") && !join.equals("or") && !join.equals("but")) {
            return -1;
        }
        int after = Openings.afterCase(sentence, end + 1);
        return after > end + 1 && after < sentence.size() ? after : -1;
    }

    private Optional<Norm> joined(Norm first, int verb) {
        int end = sentence.firstWordFrom(first.span().end());
        Cases own = Cases.in(sentence, end, sentence.size() - 1);
        Cases before = Cases.in(sentence, 0, end);
        Cases cases = new Cases(
                own.condition().isEmpty() ? before.condition() : own.condition(),
                own.exception(),
                own.holdsIn().or(before::holdsIn),
                own.exceptIn());
        return first.ground() == Norm.Ground.COMMAND ? commands.at(verb, cases) : presents.joined(first, verb, cases);
    }
}
