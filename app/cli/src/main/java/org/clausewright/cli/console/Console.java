package org.clausewright.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.clausewright.spec.Failure;

import static java.util.Objects.requireNonNull;

/// Where the program writes: results to one stream, messages to the other, both in UTF-8 whatever the locale says.
///
/// @param colour whether a person is looking who can see styles and wants them
public record Console(PrintStream out, PrintStream err, boolean colour) {

    public Console {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
    }

    /// The streams of the process. Colour is for terminals, unless the variable NO_COLOR is set (no-color.org).
    public static Console ofSystem() {
        boolean unwanted = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        java.io.Console terminal = unwanted ? null : System.console();
        return new Console(
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                terminal != null && terminal.isTerminal());
    }

    public static Console of(OutputStream out, OutputStream err) {
        return new Console(utf8(out), utf8(err), false);
    }

    public Style style() {
        return colour ? Style.COLOUR : Style.PLAIN;
    }

    /// A line of the result.
    public void say(String line) {
        out.print(line);
        out.print('\n');
    }

    /// A sentence about what is going on.
    public void tell(String message) {
        out.flush();
        err.print(PlainText.lines(message));
        err.print('\n');
        err.flush();
    }

    public void tell(Failure failure) {
        tell(failure.advice().isEmpty() ? failure.message() : failure.message() + " " + failure.advice());
    }

    public void json(Object report) {
        Json.write(report, out);
        out.print('\n');
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }
}
