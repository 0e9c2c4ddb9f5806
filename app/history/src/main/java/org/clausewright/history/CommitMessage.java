package org.clausewright.history;

import java.util.stream.Collectors;

/// A message as git stores it: no blanks at the ends of lines, no blank lines at its ends nor two in a row, line feeds
/// only, and one at the end.
record CommitMessage(String text) {

    CommitMessage {
        text = text.replace("\0", "")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("^\n+|\n+$", "");
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    String stored() {
        return text + "\n";
    }

    String subject() {
        return text.lines().findFirst().orElse("");
    }
}
