package org.clausewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small specs for tests, written into a folder.
final class SpecOnDisk {

    private SpecOnDisk() {}

    /// One section with one clause and one example file.
    static Path write(Path root) throws IOException {
        Files.createDirectories(root.resolve("examples"));
        Files.writeString(root.resolve("spec.md"), """
                # Be brief {#be_brief authority=user}

                Ünlike others 😀, the assistant must answer in 80 words[^br80].

                **Example**: a short answer

                ~~~xml
                <user>
                How far is the moon?
                </user>
                <comparison>
                <assistant> <!-- GOOD -->
                About 384,400 km.
                </assistant>
                <assistant> <!-- BAD: too long -->
                Well, that depends.
                </assistant>
                </comparison>
                ~~~
                """);
        Files.writeString(root.resolve("examples/br80.md"), """
                Examples for [^br80] in Be brief:

                **Example**: a question that needs more

                ~~~xml
                <user>
                Explain general relativity.
                </user>
                ~~~
                """);
        return root;
    }
}
