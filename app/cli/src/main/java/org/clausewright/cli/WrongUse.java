package org.clausewright.cli;

import java.util.List;
import org.clausewright.cli.command.ExitStatus;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
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
        boolean atTop = command.getParent() == null;
        if (!(wrong instanceof UnmatchedArgumentException unmatched) || !atTop) {
            return wrong.getMessage();
        }
        String word = unmatched.getUnmatched().getFirst();
        List<String> suggestions = word.startsWith("-") ? List.of() : unmatched.getSuggestions();
        String unknown = word.startsWith("-") ? wrong.getMessage() : Words.of("wrong-use.unknown-command", word);
        return suggestions.isEmpty()
                ? unknown
                : unknown + " " + Words.of("wrong-use.suggestion", suggestions.getFirst());
    }
}
