package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Failure;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.text.Brief;

/// What is said of an import that cannot be used, and the way out.
final class ImportProblems {

    private static final int MOST_NEIGHBOURS = 500;
    private static final int LONGEST = 120;

    private ImportProblems() {}

    /// @param path where it would be
    static ImportProblem missing(String prefix, String folder, Path path) {
        Optional<String> meant = neighbour(folder, path);
        String message = "There is no folder " + shown(folder) + ", which spec.yaml imports as “" + prefix + "”.";
        String advice = meant.map(other -> "Did you mean " + other + "?")
                .orElse("Give its path from the folder of spec.yaml, or take the import out.");
        return new ImportProblem(prefix, Kind.MISSING, message, advice, meant);
    }

    static ImportProblem noFolder(String prefix, String folder) {
        return missing(
                prefix,
                "“" + shown(folder) + "”, imported as “" + prefix + "”, is no path of a folder.",
                "Put a copy of that spec beside this one, for instance as a git submodule, and give its path from the"
                        + " folder of spec.yaml.");
    }

    static ImportProblem unusable(String prefix, String folder, Failure failure) {
        return switch (failure) {
            case FolderFailure.NoSpec _ ->
                missing(
                        prefix,
                        named(prefix, folder) + ", holds no Markdown document.",
                        "Give the folder that the other spec's spec.yaml or documents stand in.");
            case FolderFailure.TooLarge _ ->
                missing(
                        prefix,
                        named(prefix, folder) + ", is too large to be read beside this spec.",
                        "Name the documents that count in its spec.yaml.");
            default ->
                missing(prefix, "“" + prefix + "” could not be imported: " + failure.message(), failure.advice());
        };
    }

    static ImportProblem unreadable(String prefix, String folder, String reason) {
        return missing(
                prefix,
                named(prefix, folder) + ", could not be read: " + reason + ".",
                "Let this account read it, or take the import out.");
    }

    static ImportProblem notUtf8(String prefix, String folder) {
        return missing(
                prefix,
                named(prefix, folder) + ", holds a file that is not UTF-8 text.",
                "Save that file there as UTF-8.");
    }

    static ImportProblem settings(String prefix, String folder) {
        return new ImportProblem(
                prefix,
                Kind.SETTINGS,
                named(prefix, folder) + ", was read without its settings: nothing in its spec.yaml can be used.",
                "Mend that file there; until then every Markdown document of that folder counts, and the ladder of"
                        + " authority is the usual one.",
                Optional.empty());
    }

    static ImportProblem twice(String prefix, String folder) {
        return missing(
                prefix,
                "“" + prefix + "” is another name for " + shown(folder) + ", which is imported already.",
                "Keep one of the two names, and link by it.");
    }

    static ImportProblem tooMany(String prefix, String folder, int deepest, int most) {
        return missing(
                prefix,
                named(prefix, folder) + ", was left out: imports reach at most " + deepest + " specs deep, and " + most
                        + " in all.",
                "Import less, or import it directly.");
    }

    static ImportProblem untrusted(String prefix, String folder) {
        return new ImportProblem(
                prefix,
                Kind.UNTRUSTED,
                named(prefix, folder) + ", lies outside of this spec's repository, and was not read.",
                "If you trust this spec, say so in the window's settings, or with --trust on the command line.",
                Optional.empty());
    }

    /// @param way the specs of the circle, from the one that is imported again to the one that imports it
    static ImportProblem cyclic(String prefix, String folder, List<String> way) {
        String message = way.size() == 1
                ? "“" + prefix + "” is the spec that imports it: its path, " + shown(folder) + ", leads back here."
                : "The imports go round in a circle: " + String.join(", ", way) + ", and by “" + prefix + "” back to "
                        + way.getFirst() + ".";
        String advice = way.size() == 1
                ? "Take the import out: what stands here is linked to without a prefix."
                : "Let only one of them import the other, or move what both need into a spec that both import.";
        return new ImportProblem(prefix, Kind.CYCLIC, message, advice, Optional.empty());
    }

    private static String named(String prefix, String folder) {
        return shown(folder) + ", imported as “" + prefix + "”";
    }

    private static ImportProblem missing(String prefix, String message, String advice) {
        return new ImportProblem(prefix, Kind.MISSING, message, advice, Optional.empty());
    }

    /// A folder beside the missing one whose name is near to its name.
    private static Optional<String> neighbour(String folder, Path path) {
        Path parent = path.getParent();
        Path name = path.getFileName();
        if (parent == null || name == null || !folder.endsWith(name.toString())) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path each : beside) {
                names.add(String.valueOf(each.getFileName()));
                if (names.size() >= MOST_NEIGHBOURS) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        String before = folder.substring(0, folder.length() - name.toString().length());
        return new Nearest(names).to(name.toString()).map(found -> before + found);
    }

    private static String shown(String folder) {
        return Brief.line(folder, LONGEST);
    }
}
