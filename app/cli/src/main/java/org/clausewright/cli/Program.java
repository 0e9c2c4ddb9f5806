package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clausewright.cli.command.Challenges;
import org.clausewright.cli.command.Check;
import org.clausewright.cli.command.Clauses;
import org.clausewright.cli.command.Conflicts;
import org.clausewright.cli.command.Doctor;
import org.clausewright.cli.command.New;
import org.clausewright.cli.command.Open;
import org.clausewright.cli.command.RuleList;
import org.clausewright.cli.command.Screenshot;
import org.clausewright.cli.command.Surroundings;
import org.clausewright.cli.command.TopCommand;
import org.clausewright.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The command line as a whole: finds the command that is meant, runs it, and gives the exit status.
public final class Program {

    private final Console console;
    private final Surroundings surroundings;

    public Program(Console console) {
        this(console, Surroundings.ofThisSystem());
    }

    Program(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    public int run(String... args) {
        boolean colour = console.colour() && !List.of(args).contains("--no-color");
        CommandLine program = new CommandLine(new TopCommand());
        for (Object command : commands()) {
            program.addSubcommand(command);
        }
        program.setResourceBundle(ResourceBundle.getBundle("org.clausewright.cli.help", Locale.ROOT))
                .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(console.out(), false, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUse(console))
                .setExecutionExceptionHandler(new Fault(console));
        int status = program.execute(
                DefaultCommand.spelledOut(args, program.getSubcommands().keySet()));
        program.getOut().flush();
        console.flush();
        return status;
    }

    private List<Object> commands() {
        return List.of(
                new Open(console, surroundings),
                new New(console),
                new Clauses(console),
                new Check(console, surroundings),
                new Challenges(console, surroundings),
                new Conflicts(console, surroundings),
                new Screenshot(console),
                new RuleList(console, surroundings),
                new Doctor(console, surroundings));
    }
}
