package org.clausewright.assist.openai;

/// Leaves out what a model thinks aloud before it answers: `<think>...</think>` at the start of an answer, as several
/// open models write it.
final class Thoughts {

    private static final String BEGIN = "<think>";
    private static final String END = "</think>";

    private final StringBuilder held = new StringBuilder();
    private State state = State.UNDECIDED;

    private enum State {
        UNDECIDED,
        THINKING,
        ANSWERING
    }

    /// What of this piece, and of what was held back before, belongs to the answer.
    String without(String piece) {
        if (state == State.ANSWERING) {
            return piece;
        }
        held.append(piece);
        if (state == State.UNDECIDED) {
            String begun = held.toString().stripLeading();
            if (begun.startsWith(BEGIN)) {
                state = State.THINKING;
            } else if (!BEGIN.startsWith(begun)) {
                return answer(0);
            }
        }
        int end = state == State.THINKING ? held.indexOf(END) : -1;
        if (end >= 0) {
            return answer(end + END.length());
        }
        if (state == State.THINKING && held.length() > BEGIN.length() + END.length()) {
            held.delete(BEGIN.length(), held.length() - END.length());
        }
        return "";
    }

    private String answer(int from) {
        state = State.ANSWERING;
        String rest = held.substring(from);
        held.setLength(0);
        return rest;
    }
}
