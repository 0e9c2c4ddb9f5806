package org.clausewright.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.finding.Severity;

/// What `spec.yaml` says, with the defaults where it says nothing. Read by `folder.SettingsReader`.
///
/// @param name      the spec's name; empty when not given
/// @param documents the files named; empty means: find them
/// @param imports   other specs above this one or beside it, by prefix, in the order of the file
/// @param gate      the severity that blocks a commit; empty means never
public record Settings(
        Optional<String> name,
        List<SpecPath> documents,
        Ladder ladder,
        Map<String, Import> imports,
        Lint lint,
        Optional<Severity> gate,
        Model model) {

    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            List.of(),
            Ladder.DEFAULT,
            Map.of(),
            Lint.DEFAULT,
            Optional.of(Severity.ERROR),
            Model.DEFAULT);

    /// How a rule is set: at a severity, or off.
    public sealed interface RuleSetting {
        record Off() implements RuleSetting {}

        record At(Severity severity) implements RuleSetting {}
    }

    /// Another spec that this one builds on.
    ///
    /// @param folder as written: a folder relative to the root, or one Markdown file
    /// @param beside whether neither of the two outranks the other at the same level; else the import does
    public record Import(String folder, boolean beside) {}

    /// The `lint` part.
    ///
    /// @param rules         per rule id
    /// @param sectionRules  per section id, then rule id
    /// @param documentRules per document, then rule id
    /// @param terms         the preferred term, then the variants to report
    /// @param styles        folders of Vale styles, relative to the root
    public record Lint(
            Map<String, RuleSetting> rules,
            Map<String, Map<String, RuleSetting>> sectionRules,
            Map<String, Map<String, RuleSetting>> documentRules,
            Map<String, List<String>> terms,
            List<String> styles) {

        public static final Lint DEFAULT = new Lint(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

        public Lint {
            rules = Map.copyOf(rules);
            sectionRules = Map.copyOf(sectionRules);
            documentRules = Map.copyOf(documentRules);
            terms = Map.copyOf(terms);
            styles = List.copyOf(styles);
        }
    }

    /// The `model` part. None of it takes effect for a spec that the person has not trusted.
    ///
    /// @param baseUrl the endpoint; empty when not given
    public record Model(
            Optional<String> baseUrl, String assistant, List<String> subjects, String grader, int samples, int passAt) {

        public static final Model DEFAULT =
                new Model(Optional.empty(), "gpt-5-mini", List.of("gpt-5-mini"), "gpt-5", 5, 6);

        public Model {
            subjects = List.copyOf(subjects);
        }
    }

    public Settings {
        documents = List.copyOf(documents);
        imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
    }
}
