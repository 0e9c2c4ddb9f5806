package org.clausewright.assist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What models have answered, a file an answer, so that looking again costs nothing. Bounded: what was not looked at
/// for the longest time goes first. Several programs may use one folder. A file that is not as it was written counts
/// as not there, and nothing here ever fails a call: where the disk does not play along, the model is asked again.
public final class ReplyCache {

    private static final String ENDING = ".reply.json";
    private static final long LARGEST_REPLY = 1_000_000;
    private static final String EMBEDDINGS = "embeddings";
    private final Path folder;
    private final int mostFiles;
    private final long mostBytes;

    /// An answer, and where it comes from.
    ///
    /// @param template the id of the template that it was asked with
    public record Entry(String template, String model, String text) {}

    /// How full the cache is.
    public record Fill(int files, long bytes) {}

    /// Made when the first answer is read or written.
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private record Kept(Path file, FileTime used, long bytes) {}

    /// At most 2,000 answers and 50 MB, not counting [#embeddings].
    public ReplyCache(Path folder) {
        this(folder, 2_000, 50_000_000);
    }

    ReplyCache(Path folder, int mostFiles, long mostBytes) {
        this.folder = folder;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /// The name of an answer: a hash of all that it depends on.
    public static String key(String... inputs) {
        MessageDigest digest = sha256();
        for (String input : inputs) {
            byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The part for embeddings, which are many and small and must not crowd out the answers: at most 10,000 and 100 MB.
    /// What is asked of the whole cache ([#fill], [#clear]) is asked of this part too.
    public ReplyCache embeddings() {
        return new ReplyCache(folder.resolve(EMBEDDINGS), 10_000, 100_000_000);
    }

    /// The text of an answer, which from now on is the one looked at last.
    public Optional<String> get(String key) {
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 8 * LARGEST_REPLY) {
                return Optional.empty();
            }
            JsonNode entry = Json.MAPPER.readTree(Files.readString(file));
            String text = entry.path("text").asText("");
            if (!entry.path("key").asText("").equals(key)
                    || !entry.path("check").asText("").equals(key(key, text))) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(text);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public void put(String key, Entry entry) {
        putAll(Map.of(key, entry));
    }

    /// Several at once, which is quicker than one after the other.
    public void putAll(Map<String, Entry> entries) {
        try {
            makeFolder();
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                write(entry.getKey(), entry.getValue());
            }
            trim();
        } catch (IOException full) {
            // Nothing is lost: the answers are in use already, and are asked for again the next time.
            return;
        }
    }

    private void write(String key, Entry entry) throws IOException {
        if (entry.text().length() <= LARGEST_REPLY) {
            Path beside = Files.createTempFile(folder, "new", ".tmp");
            try {
                Files.writeString(beside, json(key, entry));
                Files.move(beside, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }

    public Fill fill() {
        List<Kept> kept = all();
        return new Fill(kept.size(), kept.stream().mapToLong(Kept::bytes).sum());
    }

    /// Forgets all answers.
    ///
    /// @return how many
    public int clear() {
        List<Kept> kept = all();
        kept.forEach(one -> delete(one.file()));
        return kept.size() - all().size();
    }

    private List<Kept> all() {
        List<Kept> all = kept();
        if (Files.isDirectory(folder.resolve(EMBEDDINGS), LinkOption.NOFOLLOW_LINKS)) {
            all.addAll(embeddings().kept());
        }
        return all;
    }

    private void trim() {
        List<Kept> kept = kept();
        kept.sort(Comparator.comparing(Kept::used));
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        int files = kept.size();
        for (Kept oldest : kept) {
            if (files <= mostFiles && bytes <= mostBytes) {
                return;
            }
            delete(oldest.file());
            files--;
            bytes -= oldest.bytes();
        }
    }

    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                BasicFileAttributes about =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                kept.add(new Kept(file, about.lastModifiedTime(), about.size()));
            }
        } catch (IOException | DirectoryIteratorException gone) {
            return kept;
        }
        return kept;
    }

    /// For this person only, where the system knows such a thing: answers quote the spec.
    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // Another program holds it; it goes the next time.
            return;
        }
    }

    private static String json(String key, Entry entry) {
        try {
            return Json.MAPPER.writeValueAsString(Map.of(
                    "key", key,
                    "template", entry.template(),
                    "model", entry.model(),
                    "text", entry.text(),
                    "check", key(key, entry.text())));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
