package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.SourceText;

/// The texts of a folder's files, as they are read one by one.
final class FolderTexts {

    /// Why a folder or file could not be read.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FolderFailure failure;

        Unusable(FolderFailure failure) {
            super(failure.message(), null, false, false);
            this.failure = failure;
        }

        FolderFailure failure() {
            return failure;
        }
    }

    private static final long LARGEST_IMPORT = 32_000_000;
    private static final int MOST_OF_IMPORT = 2_000;

    private final Path root;
    private final long largest;
    private final int most;
    private final Optional<Path> border;
    private final Map<SpecPath, SourceText> texts = new HashMap<>();
    private long bytes;

    private FolderTexts(Path root, long largest, int most, Optional<Path> border) {
        this.root = root;
        this.largest = largest;
        this.most = most;
        this.border = border;
    }

    FolderTexts(Path root) {
        this(root, Long.MAX_VALUE, Integer.MAX_VALUE, Optional.empty());
    }

    /// Of an import, which comes on top of the spec that it is for, so that it has to stay small.
    ///
    /// @param border the folder that no symbolic link may lead out of
    static FolderTexts ofImport(Path root, Optional<Path> border) {
        return new FolderTexts(root, LARGEST_IMPORT, MOST_OF_IMPORT, border);
    }

    Map<SpecPath, SourceText> all() {
        return texts;
    }

    boolean has(SpecPath path) {
        return texts.containsKey(path);
    }

    /// The text of a file that was read; empty for any other.
    String text(SpecPath path) {
        SourceText text = texts.get(path);
        return text == null ? "" : text.text();
    }

    /// Whether a file that was read is UTF-8 text.
    boolean isEditable(SpecPath path) {
        SourceText text = texts.get(path);
        return text != null && text.editable();
    }

    /// Reads a file; false where there is none.
    boolean read(SpecPath path) throws Unusable {
        try {
            Path file = path.in(root);
            if (!Files.isRegularFile(file)) {
                return false;
            }
            return read(path, file);
        } catch (InvalidPathException nameless) {
            return false;
        }
    }

    private boolean read(SpecPath path, Path file) throws Unusable {
        try {
            if (border.isPresent() && !file.toRealPath().startsWith(border.get())) {
                throw new Unusable(
                        new FolderFailure.Unreadable(file, "it is a link that leads out of this spec's repository"));
            }
            long size = Files.size(file);
            bytes += size;
            if (size > SpecFolder.LARGEST_FILE || bytes > largest) {
                throw new Unusable(new FolderFailure.TooLarge(file, Math.min(size, bytes)));
            }
            if (texts.size() >= most) {
                throw new Unusable(new FolderFailure.TooManyFiles(root, most));
            }
            texts.put(path, SourceText.decode(Files.readAllBytes(file)));
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new Unusable(new FolderFailure.Unreadable(file, reason(unreadable)));
        }
    }

    /// Lets go of the Markdown files in the root that are none of these.
    void keepDocuments(Set<SpecPath> documents) {
        texts.keySet()
                .removeIf(path -> !path.value().contains("/") && isMarkdown(path.value()) && !documents.contains(path));
    }

    static List<String> markdownIn(Path folder) throws Unusable {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (isMarkdown(name) && SpecPath.isValid(name) && !name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (IOException unreadable) {
            throw new Unusable(new FolderFailure.Unreadable(folder, reason(unreadable)));
        } catch (DirectoryIteratorException broken) {
            throw new Unusable(new FolderFailure.Unreadable(folder, "the system reports an error"));
        }
        names.sort(null);
        return names;
    }

    static boolean isMarkdown(String name) {
        return name.endsWith(".md");
    }

    /// Why the system refused, in words for a person.
    static String reason(IOException refused) {
        return switch (refused) {
            case AccessDeniedException _ -> "this account may not do that";
            case NoSuchFileException _ -> "it is not there any more";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> "the system reports an error";
        };
    }
}
