package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What became of the questions of this session, newest first, and how far back the author looks.
final class PastAnswers {

    private final List<PastAnswer> answers = new ArrayList<>();
    private int looking;

    void add(PastAnswer answer) {
        answers.addFirst(answer);
        looking = 0;
    }

    boolean canGoBack() {
        return looking < answers.size();
    }

    /// One further back; the oldest stays.
    Optional<PastAnswer> back() {
        looking = Math.min(answers.size(), looking + 1);
        return shown();
    }

    /// One nearer to now; empty where that is the question in front.
    Optional<PastAnswer> onward() {
        looking = Math.max(0, looking - 1);
        return shown();
    }

    private Optional<PastAnswer> shown() {
        return looking == 0 ? Optional.empty() : Optional.of(answers.get(looking - 1));
    }

    void stopLooking() {
        looking = 0;
    }

    void remove(PastAnswer answer) {
        answers.remove(answer);
        looking = 0;
    }

    /// Forgets those that are answers no more, and says which was the newest of them.
    Optional<PastAnswer> forget(Predicate<PastAnswer> undone) {
        Optional<PastAnswer> newest = answers.stream().filter(undone).findFirst();
        answers.removeIf(undone);
        looking = Math.min(looking, answers.size());
        return newest;
    }

    /// How many were answered since one was skipped.
    int streak() {
        return (int) answers.stream().takeWhile(answer -> !answer.isSkipped()).count();
    }
}
