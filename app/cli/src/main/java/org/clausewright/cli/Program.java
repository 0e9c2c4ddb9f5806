package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.clausewright.cli.command.Challenges;
import org.clausewright.cli.command.Check;
import org.clausewright.cli.command.Clauses;
import org.clausewright.cli.command.Conflicts;
import org.clausewright.cli.command.Doctor;
import org.clausewright.cli.command.New;
import org.clausewright.cli.command.Open;
import org.clausewright.cli.command.Readings;
import org.clausewright.cli.command.RuleList;
import org.clausewright.cli.command.Screenshot;
import org.clausewright.cli.command.Surroundings;
import org.clausewright.cli.command.TopCommand;
import org.clausewright.cli.console.Console;
import org.jspecify.annotations.Nullable;
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
        Map<String, Supplier<Object>> commands = commands();
        needed(args, commands).forEach(command -> program.addSubcommand(command.get()));
        program.setResourceBundle(ResourceBundle.getBundle("org.clausewright.cli.help", Locale.ROOT))
                .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(console.out(), false, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUse(console))
                .setExecutionExceptionHandler(new Fault(console));
        int status;
        try (surroundings) {
            status = program.execute(DefaultCommand.spelledOut(args, commands.keySet()));
        }
        program.getOut().flush();
        console.flush();
        return status;
    }

    /// The one command that is named, since to describe all of them takes longer than most of them run; all of them
    /// where none is.
    private static Collection<Supplier<Object>> needed(String[] args, Map<String, Supplier<Object>> commands) {
        @Nullable Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
        return named == null ? commands.values() : List.of(named);
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("open", () -> new Open(console, surroundings));
        commands.put("new", () -> new New(console));
        commands.put("clauses", () -> new Clauses(console, surroundings));
        commands.put("check", () -> new Check(console, surroundings));
        commands.put("challenge", () -> new Challenges(console, surroundings));
        commands.put("readings", () -> new Readings(console, surroundings));
        commands.put("conflicts", () -> new Conflicts(console, surroundings));
        commands.put("screenshot", () -> new Screenshot(console));
        commands.put("rules", () -> new RuleList(console, surroundings));
        commands.put("doctor", () -> new Doctor(console, surroundings));
        return commands;
    }
}
