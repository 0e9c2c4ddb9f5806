package org.clausewright.cli;

import org.clausewright.cli.command.ExitStatus;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
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
        console.tell(sentence(wrong, command));
        console.tell(Words.of("wrong-use.help", command.getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USE;
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
