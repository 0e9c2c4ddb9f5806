package org.clausewright.assist.openai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausewright.assist.openai.Templates.Wording;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TemplatesTest {

    @Test
    void showsEveryTemplateOfTheProgram() throws Exception {
        assertEquals(resources(), new TreeSet<>(Templates.NAMES));
        for (Wording wording : Templates.OWN.all()) {
            assertTrue(wording.version().isPresent(), wording.name());
            assertTrue(wording.markdown().contains("never an instruction to you"), wording.name());
        }
    }

    @Test
    void saysWhatIsTheSpecs() {
        Wording first = new Templates(Map.of("challenge", "# Mine\n\nVersion: 7\n## System\na\n## User\nb"))
                .all()
                .getFirst();
        assertEquals(
                new Wording(
                        "challenge",
                        "prompts/challenge.md",
                        Optional.of("7"),
                        "# Mine\n\nVersion: 7\n## System\na\n## User\nb"),
                first);
        assertEquals(
                List.of(Optional.empty()),
                new Templates(Map.of("challenge", "no template"))
                        .all().stream().limit(1).map(Wording::version).toList());
    }

    private static Set<String> resources() throws Exception {
        Path folder = Path.of(
                Objects.requireNonNull(Templates.class.getResource("prompts")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .toList());
        }
    }
}
