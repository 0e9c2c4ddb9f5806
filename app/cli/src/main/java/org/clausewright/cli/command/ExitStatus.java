package org.clausewright.cli.command;

/// How the program ends, a promise to scripts.
public final class ExitStatus {

    public static final int FINE = 0;
    /// The check, gate or run failed.
    public static final int FAILED = 1;
    /// Wrong use or unreadable input.
    public static final int WRONG_USE = 2;

    private ExitStatus() {}
}
