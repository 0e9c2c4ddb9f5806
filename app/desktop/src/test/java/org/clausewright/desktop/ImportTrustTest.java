package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What lies outside of a spec's repository is read once the person has said so in the window.
class ImportTrustTest {

    @TempDir
    Path home;

    @Test
    void asksWhetherASpecMayImportFromOutside() throws IOException {
        Path spec = home.resolve("company/spec");
        Files.createDirectories(spec.resolve(".git"));
        Files.createDirectories(home.resolve("law"));
        Files.writeString(home.resolve("law/spec.md"), "# Law {#law authority=root}\n");
        Files.writeString(spec.resolve("spec.yaml"), "imports: { law: ../../law }\n");
        Files.writeString(spec.resolve("spec.md"), "# Offers {#offers}\n\nSee [?](#law:law).\n");
        try (RealWindow window = RealWindow.in(home)) {
            window.open(spec);
            Workspace workspace = window.workspace();
            assertFalse(Bench.on(() -> workspace.spec().has("law:law")));
            window.press("Trust this spec");
            Bench.await("the import is read", () -> workspace.spec().has("law:law"));
            assertTrue(Bench.on(() -> workspace.spec().allImports().problems().isEmpty()));
        }
    }
}
