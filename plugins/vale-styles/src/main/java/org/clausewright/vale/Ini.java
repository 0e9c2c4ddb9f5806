package org.clausewright.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.clausewright.spec.text.TextSpan;

/// A `.vale.ini` as it stands: sections of keys with values. What stands before the first section is the section "".
record Ini(SequencedMap<String, SequencedMap<String, Entry>> sections) {

    /// @param span where the line stands
    record Entry(String value, TextSpan span) {

        /// The value as a list with commas; a comma after a backslash belongs to an item.
        List<String> items() {
            List<String> items = new ArrayList<>();
            for (String item : value.split("(?<!\\\\),", -1)) {
                String plain = item.replace("\\,", ",").strip();
                if (!plain.isEmpty() && !items.contains(plain)) {
                    items.add(plain);
                }
            }
            return items;
        }
    }

    /// Reads any text; a line that is no key with a value is passed over.
    static Ini parse(String text) {
        SequencedMap<String, SequencedMap<String, Entry>> sections = new LinkedHashMap<>();
        String section = "";
        int at = 0;
        while (at < text.length()) {
            int start = at;
            StringBuilder line = new StringBuilder();
            boolean continued = true;
            while (continued && at < text.length()) {
                int end = text.indexOf('\n', at);
                String part = text.substring(at, end < 0 ? text.length() : end).strip();
                at = end < 0 ? text.length() : end + 1;
                boolean value = line.length() > 0 || part.contains("=");
                continued = value && part.endsWith("\\");
                line.append(continued ? part.substring(0, part.length() - 1) : part);
            }
            section = readLine(line.toString(), new TextSpan(start, lineEnd(text, start)), section, sections);
        }
        return new Ini(sections);
    }

    private static String readLine(
            String line, TextSpan span, String section, SequencedMap<String, SequencedMap<String, Entry>> sections) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
            return section;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            String name = line.substring(1, line.length() - 1).strip();
            sections.computeIfAbsent(name, _ -> new LinkedHashMap<>());
            return name;
        }
        int equals = line.indexOf('=');
        if (equals > 0) {
            String value = line.substring(equals + 1).strip();
            sections.computeIfAbsent(section, _ -> new LinkedHashMap<>())
                    .put(line.substring(0, equals).strip(), new Entry(uncommented(value), span));
        }
        return section;
    }

    private static String uncommented(String value) {
        int end = value.length();
        for (String comment : List.of(" #", " ;", "\t#", "\t;")) {
            int at = value.indexOf(comment);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return value.startsWith("#") || value.startsWith(";")
                ? ""
                : value.substring(0, end).strip();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    SequencedMap<String, Entry> section(String name) {
        return sections.getOrDefault(name, new LinkedHashMap<>());
    }

    Optional<Entry> entry(String section, String key) {
        return Optional.ofNullable(section(section).get(key));
    }

    /// The sections whose name is not one of these.
    List<String> otherSections(Predicate<String> known) {
        return sections.sequencedKeySet().stream().filter(known.negate()).toList();
    }
}
