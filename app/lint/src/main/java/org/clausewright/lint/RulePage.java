package org.clausewright.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.finding.Severity;

/// The page of a rule in Markdown: what it catches and why, with examples that are its tests as well.
///
/// The page starts with its id as a heading and a list of facts (`- Catches: ...`, `- Question: ...`,
/// `- Severity: warning`, `- Basis: word`, `- Source: ...`); the bullets under `## Found` and `## Not found` are
/// examples, with ` / ` between the paragraphs of one.
///
/// @param text     the whole page
/// @param found    passages in which the rule finds something
/// @param notFound passages in which it finds nothing
public record RulePage(RuleInfo info, String text, List<String> found, List<String> notFound) {

    public RulePage {
        found = List.copyOf(found);
        notFound = List.copyOf(notFound);
    }

    /// The page `rules/<id>.md` beside a class.
    ///
    /// @throws IllegalArgumentException where there is none, or it lacks a fact
    public static RulePage of(Class<?> beside, String id) {
        try (InputStream in = beside.getResourceAsStream("rules/" + id + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("no page for the rule " + id);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads a page.
    ///
    /// @throws IllegalArgumentException where it lacks a fact
    public static RulePage parse(String text) {
        String heading = "";
        Map<String, String> facts = new HashMap<>();
        Map<String, List<String>> examples = new HashMap<>();
        String part = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                heading = line.substring(2).strip();
            } else if (line.startsWith("## ")) {
                part = line.substring(3).strip();
            } else if (line.startsWith("- ") && part.isEmpty()) {
                int colon = line.indexOf(':');
                facts.put(
                        line.substring(2, Math.max(2, colon)),
                        line.substring(colon + 1).strip());
            } else if (line.startsWith("- ")) {
                examples.computeIfAbsent(part, _ -> new ArrayList<>()).add(line.substring(2));
            }
        }
        return new RulePage(
                info(heading, facts),
                text,
                examples.getOrDefault("Found", List.of()),
                examples.getOrDefault("Not found", List.of()));
    }

    private static RuleInfo info(String id, Map<String, String> facts) {
        return new RuleInfo(
                id,
                Severity.of(fact(id, facts, "Severity")),
                Basis.of(fact(id, facts, "Basis")).orElseThrow(() -> new IllegalArgumentException("no basis: " + id)),
                fact(id, facts, "Catches"),
                Optional.ofNullable(facts.get("Question")),
                fact(id, facts, "Source"));
    }

    private static String fact(String id, Map<String, String> facts, String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("the page of " + id + " does not say its " + name);
        }
        return fact;
    }
}
