package org.clausewright.cli.console;

/// How words look on a terminal; in plain style they look like any others.
public enum Style {
    PLAIN,
    COLOUR;

    public String error(String text) {
        return with("1;31", text);
    }

    public String warning(String text) {
        return with("33", text);
    }

    public String info(String text) {
        return with("36", text);
    }

    public String good(String text) {
        return with("32", text);
    }

    public String strong(String text) {
        return with("1", text);
    }

    public String faint(String text) {
        return with("2", text);
    }

    /// Words that a question is about.
    public String marked(String text) {
        return with("1;4", text);
    }

    private String with(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
