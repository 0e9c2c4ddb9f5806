package org.clausewright.cli.console;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.PrintStream;

/// Reports as JSON: the records' fields in their order, an empty `Optional` as null.
final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writerWithDefaultPrettyPrinter();

    private Json() {}

    /// Writes a report as it is made, so that one of half a million findings need not be held as a text.
    static void write(Object report, PrintStream out) {
        try {
            WRITER.writeValue(out, report);
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "a report of records has a JSON form, and a PrintStream throws nothing", impossible);
        }
    }
}
