package org.clausewright.cli.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/// Reports as JSON: the records' fields in their order, an empty `Optional` as null.
final class Json {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new Jdk8Module()).build().writerWithDefaultPrettyPrinter();

    private Json() {}

    static String text(Object report) {
        try {
            return WRITER.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report of records has a JSON form", impossible);
        }
    }
}
