package org.clausewright.assist.openai;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out what a model thinks aloud before it answers: `<think>...</think>` at the start, as several open models
/// write it, or prose that ends in such a mark where the template of the model has swallowed the first one.
final class Thoughts {

    /// @param afresh what was said before was a thought too
    record Said(boolean afresh, String text) {}

    private static final List<String> BEGIN = List.of("<think>", "<thinking>", "[THINK]");
    private static final Pattern END = Pattern.compile("</think(?:ing)?>|\\[/THINK]|<\\|message\\|>");
    private static final int LONGEST_END = 16;
    /// What an answer in JSON starts with, or a fence around it.
    private static final String ANSWER = "{[`";

    private final StringBuilder held = new StringBuilder();
    private State state = State.UNDECIDED;

    private enum State {
        UNDECIDED,
        THINKING,
        /// Prose, which is handed on and may turn out to be a thought.
        TALKING,
        ANSWERING
    }

    /// What of this piece, and of what was held back before, belongs to the answer.
    Said hear(String piece) {
        if (state == State.ANSWERING) {
            return new Said(false, piece);
        }
        int known = held.length();
        int said = state == State.UNDECIDED ? 0 : known;
        held.append(piece);
        if (state == State.UNDECIDED) {
            decide();
        }
        return switch (state) {
            case UNDECIDED -> new Said(false, "");
            case THINKING -> thinking(said);
            case TALKING -> talking(said);
            case ANSWERING -> new Said(false, all());
        };
    }

    /// What is left when the answer is over: a thought that never ended is the answer.
    String rest() {
        return state == State.TALKING ? "" : all();
    }

    private void decide() {
        String begun = held.toString().stripLeading();
        if (begun.isEmpty()) {
            return;
        }
        for (String mark : BEGIN) {
            if (begun.startsWith(mark)) {
                state = State.THINKING;
                held.delete(0, held.indexOf(mark) + mark.length());
                return;
            }
        }
        if (BEGIN.stream().noneMatch(mark -> mark.startsWith(begun))) {
            state = ANSWER.indexOf(begun.charAt(0)) >= 0 ? State.ANSWERING : State.TALKING;
        }
    }

    /// @param read how much of what is held has no mark in it
    private Said thinking(int read) {
        Matcher end = END.matcher(held);
        return end.find(Math.clamp(read - LONGEST_END, 0, held.length())) ? after(end) : new Said(false, "");
    }

    /// @param said how much of what is held was handed on before
    private Said talking(int said) {
        Matcher end = END.matcher(held);
        if (end.find()) {
            return new Said(true, after(end).text());
        }
        String news = held.substring(said);
        held.delete(0, Math.max(0, held.length() - LONGEST_END));
        return new Said(false, news);
    }

    private Said after(Matcher end) {
        String rest = held.substring(end.end());
        held.setLength(0);
        state = State.UNDECIDED;
        return hear(rest);
    }

    private String all() {
        String text = held.toString();
        held.setLength(0);
        return text;
    }
}
