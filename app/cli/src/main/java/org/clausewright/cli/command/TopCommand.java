package org.clausewright.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's name; what it does stands in its commands.
@Command(name = "clausewright", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class TopCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Reached only by options without a command, since `open` is spelled out where nothing is said.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
