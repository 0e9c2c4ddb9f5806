package org.clausewright.workspace.help.challenge;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.SentenceHash;
import org.clausewright.workspace.help.challenge.AnswerDrafts.Drafted;
import org.clausewright.workspace.help.challenge.Challenges.Idea;

/// Keeps the ideas and drafted answers of one spec that nobody has decided on yet, outside the spec's
/// folder: a file to which each window adds a line for what comes and one for what goes, so that two
/// windows do not undo each other's work. A damaged line costs itself and no other. The calls block, and
/// may be made from any thread.
final class IdeaStore {

    private static final int TRIES = 200;
    private static final int PAUSE_MS = 10;
    /// So many lines of what is gone may stand there before the file is written anew.
    private static final int LITTER = 100;

    private final Path log;
    private final Path lockFile;

    /// What is done while no other window does anything.
    private interface Step<T> {

        T run() throws IOException;
    }

    /// @param ideas   by clause, oldest first
    /// @param answers by clause, oldest first
    /// @param damage  what could not be read
    record Read(Map<String, List<Idea>> ideas, Map<String, List<Drafted>> answers, Optional<ChallengeFailure> damage) {}

    /// @param state where the program keeps its state
    IdeaStore(Path state, Path root) {
        String place = SentenceHash.of(real(root).toUri().toString());
        this.log = state.resolve("ideas").resolve(place + ".log");
        this.lockFile = state.resolve("ideas").resolve(place + ".lock");
    }

    /// However a spec is reached, it has one place here.
    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException gone) {
            return root.toAbsolutePath();
        }
    }

    Path file() {
        return log;
    }

    Read read() throws IOException {
        if (!Files.exists(log)) {
            return new Read(Map.of(), Map.of(), Optional.empty());
        }
        return alone(() -> {
            Map<String, IdeaLine.Waiting> waiting = new LinkedHashMap<>();
            int gone = 0;
            int damaged = 0;
            for (String text : lines()) {
                switch (IdeaLine.read(text)) {
                    case IdeaLine.Waiting line -> waiting.put(line.id(), line);
                    case IdeaLine.Gone(var id) -> {
                        waiting.remove(id);
                        gone++;
                    }
                    case IdeaLine.Damaged() -> damaged++;
                }
            }
            Optional<ChallengeFailure> damage = damaged == 0 ? Optional.empty() : Optional.of(setAside(damaged));
            if (damaged > 0 || gone > LITTER) {
                rewrite(List.copyOf(waiting.values()));
            }
            Map<String, List<Idea>> ideas = new LinkedHashMap<>();
            Map<String, List<Drafted>> answers = new LinkedHashMap<>();
            for (IdeaLine.Waiting line : waiting.values()) {
                switch (line) {
                    case IdeaLine.Added(var clause, var idea) ->
                        ideas.computeIfAbsent(clause, first -> new ArrayList<>())
                                .add(idea);
                    case IdeaLine.Answered(var clause, var answer) ->
                        answers.computeIfAbsent(clause, first -> new ArrayList<>())
                                .add(answer);
                }
            }
            return new Read(ideas, answers, damage);
        });
    }

    void add(String clause, Idea idea) throws IOException {
        append(new IdeaLine.Added(clause, idea));
    }

    void add(String clause, Drafted answer) throws IOException {
        append(new IdeaLine.Answered(clause, answer));
    }

    /// @param id of an idea or of a drafted answer
    void remove(String id) throws IOException {
        append(new IdeaLine.Gone(id));
    }

    private void append(IdeaLine line) throws IOException {
        alone(() -> {
            boolean torn = Files.exists(log) && !endsLine();
            Files.writeString(
                    log, (torn ? "\n" : "") + line.text() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        });
    }

    private boolean endsLine() throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
    }

    private List<String> lines() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private ChallengeFailure setAside(int damaged) throws IOException {
        Path copy = log.resolveSibling(log.getFileName() + ".damaged");
        Files.copy(log, copy, StandardCopyOption.REPLACE_EXISTING);
        return new ChallengeFailure.SomeUnreadable(damaged, copy);
    }

    private void rewrite(List<IdeaLine.Waiting> waiting) throws IOException {
        Path fresh = log.resolveSibling(log.getFileName() + ".new");
        StringBuilder text = new StringBuilder();
        waiting.forEach(line -> text.append(line.text()).append('\n'));
        Files.writeString(fresh, text);
        Files.move(fresh, log, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private <T> T alone(Step<T> step) throws IOException {
        Files.createDirectories(log.getParent());
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (!lock.isValid()) {
                throw new IOException("the file of ideas is in use");
            }
            return step.run();
        }
    }

    /// Another process is waited for by the system; another window of this process is not.
    private static FileLock lock(FileChannel channel) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException ours) {
                pause();
            }
        }
        throw new IOException("another window holds the file of ideas");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    static String reason(IOException refused) {
        return refused instanceof NoSuchFileException
                ? "the folder is gone"
                : refused.getClass().getSimpleName();
    }
}
