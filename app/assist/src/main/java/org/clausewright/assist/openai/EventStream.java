package org.clausewright.assist.openai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// Server-sent events as they arrive, after the HTML standard's section 9.2.6: any line break, comments passed over,
/// the data of one event put together. Bytes that are no UTF-8 become U+FFFD.
final class EventStream {

    private static final Pattern FIELD = Pattern.compile("(?:data|event|id|retry)?(?::.*)?");

    private final BufferedReader lines;
    private boolean foreign;

    /// @param name what sort of event; empty for the usual one
    record Event(String name, String data) {}

    EventStream(InputStream in) throws IOException {
        this.lines = Bodies.text(in);
    }

    /// Waits for the next event that carries data; empty at the end of the stream. What ends without a blank line
    /// counts too: not all servers end their last event.
    Optional<Event> next() throws IOException {
        StringBuilder data = new StringBuilder();
        String name = "";
        boolean any = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (any) {
                    break;
                }
                name = "";
            } else if (line.startsWith("data:")) {
                data.append(any ? "\n" : "").append(value(line, "data:"));
                any = true;
            } else if (line.startsWith("event:")) {
                name = value(line, "event:").strip();
            } else {
                foreign |= !FIELD.matcher(line).matches();
            }
        }
        return any ? Optional.of(new Event(name, data.toString())) : Optional.empty();
    }

    /// Whether there was anything that has no place among events.
    boolean isForeign() {
        return foreign;
    }

    private static String value(String line, String field) {
        return line.substring(line.startsWith(" ", field.length()) ? field.length() + 1 : field.length());
    }
}
