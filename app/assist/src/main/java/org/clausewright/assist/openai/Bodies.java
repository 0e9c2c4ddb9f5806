package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads answers as text.
final class Bodies {

    private Bodies() {}

    /// The JSON that an answer begins with; a byte order mark before it is passed over, and bytes that are
    /// no UTF-8 become U+FFFD.
    static JsonNode json(InputStream body, ObjectMapper mapper) throws IOException {
        return mapper.readTree(text(body));
    }

    /// The text of an answer, under the same conditions.
    static BufferedReader text(InputStream body) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(body, UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
