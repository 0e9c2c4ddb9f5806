package org.clausewright.benchmarks.conflicts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;

import static java.util.Objects.requireNonNull;

/// A small spec whose clauses come in pairs: half of the pairs conflict, the others have words in common and do not.
///
/// @param name  what it is about
/// @param spec  each clause under a heading of its own
/// @param pairs in the order of the file
record LabelledPairs(String name, Spec spec, List<Pair> pairs) {

    /// @param kind   the kind of conflict, or why there is none
    /// @param isReal whether a careful reader can name a case in which both cannot be followed
    /// @param ids    of the sections of its two clauses
    record Pair(String kind, boolean isReal, Set<String> ids) {}

    private static final String DEFAULT_LEVEL = "user";

    /// The specs of a resource beside this class.
    static List<LabelledPairs> read(String name) {
        try (InputStream in = requireNonNull(LabelledPairs.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// `== name of the spec`, and its pairs: `+ kind` or `- why not`, and behind it two lines `Title | clause`. A title
    /// may end in ` @level`.
    static List<LabelledPairs> parse(String text) {
        List<LabelledPairs> specs = new ArrayList<>();
        for (String part : text.split("(?m)^== ", -1)) {
            if (part.contains(" | ")) {
                specs.add(parseSpec(part));
            }
        }
        return List.copyOf(specs);
    }

    private static LabelledPairs parseSpec(String part) {
        StringBuilder markdown = new StringBuilder();
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Set<String> ids = new HashSet<>();
        String label = "";
        for (String line : part.lines().skip(1).toList()) {
            if (line.startsWith("+ ") || line.startsWith("- ")) {
                label = line;
            } else if (line.contains(" | ")) {
                ids.add(addSection(line, seen, markdown));
            }
            if (ids.size() == 2) {
                pairs.add(new Pair(label.substring(2), label.startsWith("+"), Set.copyOf(ids)));
                ids.clear();
            }
        }
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), markdown.toString());
        String name = part.lines().findFirst().orElse("");
        return new LabelledPairs(
                name, Spec.of(name, Settings.DEFAULT, List.of(document), Map.of()), List.copyOf(pairs));
    }

    private static String addSection(String line, Map<String, Integer> seen, StringBuilder markdown) {
        String[] parts = line.split(" \\| ", 2);
        String[] head = parts[0].split(" @", 2);
        String slug = head[0].toLowerCase(Locale.ROOT).replace(' ', '-');
        int times = seen.merge(slug, 1, Integer::sum);
        String id = times == 1 ? slug : slug + "-" + times;
        markdown.append("# %s {#%s authority=%s}\n\n%s\n\n"
                .formatted(head[0], id, head.length == 2 ? head[1] : DEFAULT_LEVEL, parts[1]));
        return id;
    }
}
