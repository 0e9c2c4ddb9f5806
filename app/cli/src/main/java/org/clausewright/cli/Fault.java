package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.cli.command.ExitStatus;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ErrorReport;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What happens when the program itself is at fault: a person gets a sentence, and the trace goes into a file that can
/// be sent along with a report.
record Fault(Console console) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        String said = written(exception)
                .map(file -> Words.of("fault.reported", file))
                .orElseGet(() -> Words.of("fault.unreported"));
        console.tell(said);
        if (WrongUse.wantsJson(parsed.originalArgs())) {
            console.json(ErrorReport.of(said, ""));
        }
        return ExitStatus.WRONG_USE;
    }

    private static Optional<Path> written(Exception exception) {
        try {
            Path file = Files.createTempFile("clausewright-fault-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, UTF_8))) {
                exception.printStackTrace(writer);
            }
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
