package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.Linter;
import org.clausewright.lint.Rules;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.Lint;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecFiles;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// Specs with a house style of one or a few rules.
final class Styles {

    private Styles() {}

    /// The rules of the style `House`, which `spec.yaml` names.
    static HouseRules house(Map<String, String> rules) {
        Map<SpecPath, String> texts = new TreeMap<>();
        rules.forEach((name, text) -> texts.put(SpecPath.of("styles/House/" + name + ".yml"), text));
        return new ValeStyles().rules(SpecFiles.of(settings("styles/House"), texts));
    }

    static Settings settings(String... styles) {
        Settings defaults = Settings.DEFAULT;
        Lint lint = new Lint(Map.of(), Map.of(), Map.of(), Map.of(), List.of(styles));
        return new Settings(
                defaults.name(),
                defaults.documents(),
                defaults.ladder(),
                defaults.imports(),
                lint,
                defaults.gate(),
                defaults.model());
    }

    /// The rules of a spec with a `.vale.ini` and other files.
    static HouseRules configured(String ini, Map<String, String> files) {
        Map<SpecPath, String> texts = new TreeMap<>();
        texts.put(SpecPath.of(".vale.ini"), ini);
        files.forEach((path, text) -> texts.put(SpecPath.of(path), text));
        return new ValeStyles().rules(SpecFiles.of(Settings.DEFAULT, texts));
    }

    static Spec spec(String... documents) {
        List<SpecDocument> parsed = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            String name = i == 0 ? "spec.md" : "spec" + i + ".md";
            parsed.add(SpecDocument.parse(SpecPath.of(name), documents[i]));
        }
        return Spec.of("spec", Settings.DEFAULT, parsed, Map.of());
    }

    static List<Finding> findings(HouseRules house, Spec spec) {
        return Linter.of(Rules.of(List.of()).with(house.rules())).lint(spec);
    }

    /// What one rule finds.
    static List<Finding> findings(String rule, String document) {
        HouseRules house = house(Map.of("Rule", rule));
        if (house.rules().isEmpty()) {
            throw new AssertionError("unusable: " + house.problems());
        }
        return findings(house, spec(document));
    }

    /// The words that one rule finds.
    static List<String> words(String rule, String document) {
        return findings(rule, document).stream().map(Finding::text).toList();
    }

    static List<String> messages(String rule, String document) {
        return findings(rule, document).stream().map(Finding::message).toList();
    }

    static List<String> problems(HouseRules house) {
        return house.problems().stream().map(HouseRules.Problem::message).toList();
    }
}
