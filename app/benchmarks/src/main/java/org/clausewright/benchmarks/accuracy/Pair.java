package org.clausewright.benchmarks.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

import static java.util.Objects.requireNonNull;

/// A doubtful clause of a customer-service agent, and how its author would repair it.
///
/// @param kind  the kind of doubt
/// @param doubtful  the clause
/// @param repaired  the same with the doubt cleared up
/// @param held  whether it was held out while the rules were made
record Pair(String kind, String doubtful, String repaired, boolean held) {

    /// How many of some clauses have an error or a warning, and how many errors and warnings they have.
    record Flagged(int clauses, int flagged, int findings) {

        double share() {
            return clauses == 0 ? 0 : (double) flagged / clauses;
        }
    }

    /// The pairs of the project, `pairs.txt`.
    static List<Pair> all() {
        try (InputStream in = requireNonNull(Pair.class.getResourceAsStream("pairs.txt"), "pairs.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Pair> parse(String text) {
        List<Pair> pairs = new ArrayList<>();
        String kind = "";
        String doubtful = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("- ")) {
                doubtful = line.substring(2);
            } else if (line.startsWith("+ ")) {
                pairs.add(new Pair(kind, doubtful, line.substring(2), pairs.size() % 3 == 2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                kind = line.strip();
            }
        }
        return List.copyOf(pairs);
    }

    static Flagged flagged(List<String> clauses) {
        Checked checked = Checked.of(clauses);
        int flagged = 0;
        int findings = 0;
        for (int i = 0; i < clauses.size(); i++) {
            long grave = checked.in(i).stream().filter(Pair::isGrave).count();
            flagged += grave > 0 ? 1 : 0;
            findings += (int) grave;
        }
        return new Flagged(clauses.size(), flagged, findings);
    }

    static boolean isGrave(Finding finding) {
        return finding.severity().isAtLeast(Severity.WARNING);
    }
}
