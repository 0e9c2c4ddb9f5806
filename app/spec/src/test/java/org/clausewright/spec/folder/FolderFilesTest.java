package org.clausewright.spec.folder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecFiles;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class FolderFilesTest {

    @TempDir
    Path folder;

    @Test
    void readsAndListsWhatIsInTheFolder() throws IOException {
        SpecFiles files = spec();
        write("spec/styles/House/B.yml", "b");
        write("spec/styles/House/A.yml", "\uFEFFa");
        write("spec/styles/House/deep/C.yml", "c");
        write("spec/other.txt", "o");
        assertEquals(
                List.of("styles/House/A.yml", "styles/House/B.yml", "styles/House/deep/C.yml"),
                files.list("styles/House").stream().map(SpecPath::value).toList());
        assertEquals(Optional.of("a"), files.read(SpecPath.of("styles/House/A.yml")));
        assertEquals(4, files.list("").size());
    }

    @Test
    void hasNothingOfWhatIsMissingOrTooLarge() throws IOException {
        SpecFiles files = spec();
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("spec/large").toFile(), "rw")) {
            large.setLength(FolderFiles.LARGEST_FILE + 1);
        }
        assertEquals(Optional.empty(), files.read(SpecPath.of("large")));
        assertEquals(Optional.empty(), files.read(SpecPath.of("missing")));
        assertEquals(List.of(), files.list("missing"));
        assertEquals(List.of(), files.list("../spec"));
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        SpecFiles files = spec();
        write("secret/key.yml", "s");
        try {
            Files.createSymbolicLink(folder.resolve("spec/out"), folder.resolve("secret"));
            Files.createSymbolicLink(folder.resolve("spec/key.yml"), folder.resolve("secret/key.yml"));
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "no symbolic links here");
        }
        assertTrue(files.list("out").isEmpty());
        assertEquals(Optional.empty(), files.read(SpecPath.of("key.yml")));
        assertEquals(Optional.empty(), files.read(SpecPath.of("out/key.yml")));
    }

    private SpecFiles spec() throws IOException {
        Files.createDirectories(folder.resolve("spec"));
        return new FolderFiles(folder.resolve("spec"), Settings.DEFAULT);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
