package org.clausewright.desktop.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SamplesTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @Test
    void eachIsNamedAsItsReadmeNamesIt() {
        assertEquals(
                List.of("Airline agent", "Coding agent", "Community moderation", "Two departments"),
                Samples.in(SAMPLES).stream().map(Samples.Sample::name).toList());
        assertEquals(
                "One company, three specs in one folder",
                Samples.in(SAMPLES).getLast().about());
    }

    @Test
    void ofSeveralSpecsTheOneThatBuildsOnTheOthersIsOpened() {
        assertEquals(
                SAMPLES.resolve("two-departments/sales"),
                Samples.in(SAMPLES).getLast().folder());
        assertEquals(
                SAMPLES.resolve("airline-agent"), Samples.in(SAMPLES).getFirst().folder());
    }

    @Test
    void withoutAReadmeTheFolderNamesIt(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/spec.yaml"), "gate: never\n");
        Samples.Sample sample = Samples.in(folder).getFirst();
        assertEquals("mine", sample.name());
        assertEquals(folder.resolve("mine").toString(), sample.about());
        assertEquals(List.of(), Samples.in(folder.resolve("none")));
    }
}
