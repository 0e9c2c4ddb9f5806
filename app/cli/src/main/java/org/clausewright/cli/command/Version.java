package org.clausewright.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that stands in the program's jar.
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Clausewright " + number()};
    }

    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packed)");
    }
}
