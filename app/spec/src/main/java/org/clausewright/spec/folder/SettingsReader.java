package org.clausewright.spec.folder;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.Lint;
import org.clausewright.spec.Settings.Model;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `spec.yaml`. What cannot be read keeps its default and is named as a problem; nothing in it is run, no tag of
/// YAML is resolved to a class, aliases and nesting are bounded.
public final class SettingsReader {

    /// Something in `spec.yaml` that cannot be used.
    public record Problem(TextSpan span, String message) {}

    /// What was read, and what could not be.
    public record Read(Settings settings, List<Problem> problems) {}

    private static final int LARGEST = 1 << 20;

    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsReader(String text) {
        this.text = text;
    }

    public static Read read(String text) {
        SettingsReader reader = new SettingsReader(text);
        Settings settings = reader.settings();
        return new Read(settings, List.copyOf(reader.problems));
    }

    private Settings settings() {
        Optional<MappingNode> root = compose().flatMap(node -> mapping(node, "spec.yaml"));
        Settings settings = Settings.DEFAULT;
        if (root.isEmpty()) {
            return settings;
        }
        Map<String, Node> top = entries(root.get());
        return new Settings(
                scalar(top, "name"),
                strings(top, "documents").stream().flatMap(this::path).toList(),
                ladder(top),
                stringMap(top, "imports"),
                find(top, "lint")
                        .flatMap(node -> mapping(node, "lint"))
                        .map(this::lint)
                        .orElse(Lint.DEFAULT),
                gate(top),
                find(top, "model")
                        .flatMap(node -> mapping(node, "model"))
                        .map(this::model)
                        .orElse(Model.DEFAULT));
    }

    private Optional<Node> compose() {
        if (text.length() > LARGEST) {
            problems.add(new Problem(TextSpan.at(0), "spec.yaml is larger than 1 MB and was not read."));
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(true);
        try {
            String readable = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).compose(new StringReader(readable)));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            problems.add(new Problem(
                    mark == null ? TextSpan.at(0) : at(mark, mark),
                    "spec.yaml is not readable as YAML: " + broken.getProblem() + "."));
        } catch (YAMLException broken) {
            problems.add(new Problem(TextSpan.at(0), "spec.yaml is not readable as YAML."));
        }
        return Optional.empty();
    }

    private Ladder ladder(Map<String, Node> top) {
        List<String> levels = strings(top, "authority");
        if (levels.isEmpty()) {
            return Ladder.DEFAULT;
        }
        if (levels.stream().distinct().count() != levels.size()) {
            problem(top.get("authority"), "authority names a level twice; the default ladder is used.");
            return Ladder.DEFAULT;
        }
        return new Ladder(levels);
    }

    private Optional<Severity> gate(Map<String, Node> top) {
        Optional<String> value = scalar(top, "gate");
        if (value.isEmpty()) {
            return Settings.DEFAULT.gate();
        }
        Optional<Severity> severity = Severity.of(value.get());
        if (severity.isEmpty() && !value.get().equals("never")) {
            problem(top.get("gate"), "gate is error, warning or never, not \"" + value.get() + "\".");
            return Settings.DEFAULT.gate();
        }
        return severity;
    }

    private Lint lint(MappingNode node) {
        Map<String, Node> lint = entries(node);
        return new Lint(
                rules(lint, "rules"),
                rulesByPlace(lint, "sections"),
                rulesByPlace(lint, "documents"),
                terms(lint),
                strings(lint, "styles"));
    }

    private Map<String, RuleSetting> rules(Map<String, Node> parent, String key) {
        return find(parent, key)
                .flatMap(node -> mapping(node, key))
                .map(this::rules)
                .orElse(Map.of());
    }

    private Map<String, RuleSetting> rules(MappingNode node) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        entries(node).forEach((rule, value) -> {
            String setting = value instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Severity> severity = Severity.of(setting);
            if (severity.isPresent()) {
                rules.put(rule, new RuleSetting.At(severity.get()));
            } else if (setting.equals("off") || setting.equals("false")) {
                rules.put(rule, new RuleSetting.Off());
            } else {
                problem(value, rule + " is set to off, info, warning or error, not \"" + setting + "\".");
            }
        });
        return rules;
    }

    private Map<String, Map<String, RuleSetting>> rulesByPlace(Map<String, Node> parent, String key) {
        Map<String, Map<String, RuleSetting>> byPlace = new LinkedHashMap<>();
        find(parent, key).flatMap(node -> mapping(node, key)).ifPresent(places -> entries(places)
                .forEach((place, node) -> mapping(node, place).ifPresent(rules -> byPlace.put(place, rules(rules)))));
        return byPlace;
    }

    private Map<String, List<String>> terms(Map<String, Node> lint) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        find(lint, "terms").flatMap(node -> mapping(node, "terms")).ifPresent(node -> {
            Map<String, Node> byTerm = entries(node);
            byTerm.keySet().forEach(term -> terms.put(term, strings(byTerm, term)));
        });
        return terms;
    }

    private Model model(MappingNode node) {
        Map<String, Node> model = entries(node);
        Model defaults = Model.DEFAULT;
        List<String> subjects = strings(model, "subjects");
        return new Model(
                scalar(model, "baseUrl").filter(url -> !url.isBlank()),
                scalar(model, "assistant").orElse(defaults.assistant()),
                subjects.isEmpty() ? defaults.subjects() : subjects,
                scalar(model, "grader").orElse(defaults.grader()),
                number(model, "samples", defaults.samples()),
                number(model, "passAt", defaults.passAt()));
    }

    private int number(Map<String, Node> parent, String key, int otherwise) {
        Optional<String> value = scalar(parent, key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.get().matches("\\d{1,4}")) {
            problem(parent.get(key), key + " is a whole number, not \"" + value.get() + "\".");
            return otherwise;
        }
        return Integer.parseInt(value.get());
    }

    private Stream<SpecPath> path(String value) {
        String relative = value.startsWith("./") ? value.substring(2) : value;
        if (SpecPath.isValid(relative)) {
            return Stream.of(SpecPath.of(relative));
        }
        problems.add(new Problem(TextSpan.at(0), "\"" + value + "\" is no file within the spec's folder."));
        return Stream.empty();
    }

    private Map<String, String> stringMap(Map<String, Node> parent, String key) {
        Map<String, String> map = new LinkedHashMap<>();
        find(parent, key).flatMap(node -> mapping(node, key)).ifPresent(node -> entries(node)
                .forEach((name, value) -> {
                    if (value instanceof ScalarNode scalar) {
                        map.put(name, scalar.getValue());
                    }
                }));
        return map;
    }

    private Optional<String> scalar(Map<String, Node> parent, String key) {
        Optional<Node> node = find(parent, key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            problem(node.get(), key + " is a single value.");
        }
        return node.filter(ScalarNode.class::isInstance).map(found -> ((ScalarNode) found).getValue());
    }

    /// A list of texts; a single text counts as a list of one.
    private List<String> strings(Map<String, Node> parent, String key) {
        Optional<Node> node = find(parent, key);
        if (node.isEmpty()) {
            return List.of();
        }
        return switch (node.get()) {
            case ScalarNode scalar -> scalar.getValue().isBlank() ? List.of() : List.of(scalar.getValue());
            case SequenceNode sequence ->
                sequence.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(item -> ((ScalarNode) item).getValue())
                        .toList();
            default -> {
                problem(node.get(), key + " is a list of texts.");
                yield List.of();
            }
        };
    }

    private Optional<MappingNode> mapping(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        boolean empty = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (!empty) {
            problem(node, key + " holds keys with values.");
        }
        return Optional.empty();
    }

    private static Map<String, Node> entries(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), tuple.getValueNode());
            }
        }
        return entries;
    }

    private static Optional<Node> find(Map<String, Node> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private void problem(@Nullable Node node, String message) {
        TextSpan span = node == null ? TextSpan.at(0) : at(node.getStartMark(), node.getEndMark());
        problems.add(new Problem(span, message));
    }

    /// Marks count code points.
    private TextSpan at(Mark start, Mark end) {
        int from = offset(start.getIndex());
        return new TextSpan(from, Math.max(from, offset(end.getIndex())));
    }

    private int offset(int codePoints) {
        int known = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, known);
    }
}
