package org.clausewright.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `open` may be left out: `clausewright` alone, and `clausewright PATH`, mean it. A first word that is neither a
/// command nor a path is left as it is, so that a misspelled command is called unknown, and not a missing file.
final class DefaultCommand {

    private static final String NAME = "open";

    private DefaultCommand() {}

    static String[] spelledOut(String[] args, Set<String> commands) {
        Optional<String> word =
                Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst();
        boolean asksForHelp = Stream.of("-h", "--help", "-V", "--version").anyMatch(Arrays.asList(args)::contains);
        boolean meant =
                word.map(first -> !commands.contains(first) && isPath(first)).orElse(!asksForHelp);
        return meant ? Stream.concat(Stream.of(NAME), Arrays.stream(args)).toArray(String[]::new) : args;
    }

    private static boolean isPath(String word) {
        if (word.indexOf('/') >= 0 || word.indexOf('\\') >= 0 || word.startsWith(".")) {
            return true;
        }
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
