package org.clausewright.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.clausewright.cli.command.ExitStatus;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ErrorReport;
import org.clausewright.spec.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line what is wrong with the command line, and where to read on, instead of printing the whole help.
record WrongUse(Console console) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String said = sentence(wrong, command);
        String help = Words.of("wrong-use.help", command.getCommandSpec().qualifiedName());
        console.tell(said);
        console.tell(help);
        if (wantsJson(List.of(args))) {
            console.json(ErrorReport.of(said, help));
        }
        return ExitStatus.WRONG_USE;
    }

    /// Whether the result was to be JSON, as far as a command line says that could not be read or carried out.
    static boolean wantsJson(List<String> args) {
        return args.stream().anyMatch("--format=json"::equalsIgnoreCase)
                || IntStream.range(1, args.size())
                        .anyMatch(at -> args.get(at - 1).equals("--format")
                                && args.get(at).equalsIgnoreCase("json"));
    }

    private static String sentence(ParameterException wrong, CommandLine command) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)
                || command.getParent() != null
                || unmatched.getUnmatched().getFirst().startsWith("-")) {
            return String.valueOf(wrong.getMessage());
        }
        String word = unmatched.getUnmatched().getFirst();
        return Words.of("wrong-use.unknown-command", word)
                + new Nearest(command.getSubcommands().keySet())
                        .to(word)
                        .map(name -> " " + Words.of("wrong-use.suggestion", name))
                        .orElse("");
    }
}
