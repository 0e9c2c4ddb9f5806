package org.clausewright.cli;

import org.clausewright.cli.console.Console;

/// Where the program starts. A plain class, since one that extends JavaFX's `Application` does not start from the class
/// path.
final class Main {

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.ofSystem();
        int status = new Program(console).run(args);
        console.flush();
        System.exit(status);
    }
}
