package org.clausewright.workspace.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.clausewright.spec.Outcome;

/// Which specs a person trusts: a line per folder, its real path, in one file of the user's configuration. What cannot
/// be read is not trusted.
public final class Trust {

    private final Path file;
    private final Set<String> trusted = new TreeSet<>();
    private final Set<String> forNow = new TreeSet<>();

    public Trust(Path file) {
        this.file = file;
        trusted.addAll(read(file));
    }

    public synchronized boolean isTrusted(Path root) {
        return trusted.contains(line(root)) || forNow.contains(line(root));
    }

    /// Trusts a spec's folder from now on. Where that cannot be saved it holds until the program ends.
    public synchronized Outcome<Path> trust(Path root) {
        trusted.addAll(read(file));
        trusted.add(line(root));
        return write(root);
    }

    public synchronized Outcome<Path> distrust(Path root) {
        trusted.addAll(read(file));
        trusted.remove(line(root));
        forNow.remove(line(root));
        return write(root);
    }

    /// Trusts a folder for this run only: `--trust` on the command line.
    public synchronized void trustForNow(Path root) {
        forNow.add(line(root));
    }

    private static String line(Path root) {
        try {
            return root.toRealPath().toString();
        } catch (IOException gone) {
            return root.toAbsolutePath().normalize().toString();
        }
    }

    private static Set<String> read(Path file) {
        try {
            return Set.copyOf(new TreeSet<>(Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()));
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private Outcome<Path> write(Path root) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, String.join("\n", trusted) + "\n", StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(beside);
            return Outcome.done(root);
        } catch (IOException failed) {
            return Outcome.failed(new ModelFailure.TrustUnsaved(
                    file.toString(), failed.getClass().getSimpleName()));
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
