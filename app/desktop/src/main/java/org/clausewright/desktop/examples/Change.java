package org.clausewright.desktop.examples;

import org.clausewright.spec.document.Verdict;

/// What a person changes in an example. Turns and answers are counted from 0 in the order of the text.
sealed interface Change {

    record Title(String title) implements Change {}

    record TurnText(int turn, String content) implements Change {}

    record AnswerText(int answer, String content) implements Change {}

    record Judge(int answer, Verdict verdict) implements Change {}

    record Why(int answer, String why) implements Change {}

    record AddTurn(String role) implements Change {}

    record AddAnswer(Verdict verdict) implements Change {}

    record RemoveTurn(int turn) implements Change {}

    record RemoveAnswer(int answer) implements Change {}
}
