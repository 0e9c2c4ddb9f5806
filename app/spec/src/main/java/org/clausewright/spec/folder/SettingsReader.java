package org.clausewright.spec.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.yaml.snakeyaml.nodes.Tag;

/// Reads `spec.yaml`. What cannot be read keeps its default and is named as a problem; nothing in it is run, no tag of
/// YAML is resolved to a class, aliases and nesting are bounded.
public final class SettingsReader {

    /// Something in `spec.yaml` that cannot be used.
    public record Problem(TextSpan span, String message) {}

    /// What was read, and what could not be.
    public record Read(Settings settings, List<Problem> problems) {}

    private static final int LARGEST = 1 << 20;
    private static final int MOST_PROBLEMS = 100;
    private static final Set<String> OFF = Set.of("off", "false", "no");

    private final String text;
    private final boolean hasSurrogates;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsReader(String text) {
        this.text = text;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    public static Read read(String text) {
        SettingsReader reader = new SettingsReader(text);
        Settings settings = reader.settings();
        return new Read(settings, List.copyOf(reader.problems));
    }

    /// Where `lint.sections` names the section of that id: what a rename has to change.
    public static List<TextSpan> sectionKeys(String text, String id) {
        SettingsReader reader = new SettingsReader(text);
        return reader.compose()
                .flatMap(node -> reader.mapping(node, "spec.yaml"))
                .flatMap(root -> find(entries(root), "lint"))
                .flatMap(node -> reader.mapping(node, "lint"))
                .flatMap(lint -> find(entries(lint), "sections"))
                .flatMap(node -> reader.mapping(node, "sections"))
                .map(sections -> reader.keys(sections, id))
                .orElse(List.of());
    }

    private List<TextSpan> keys(MappingNode mapping, String name) {
        List<TextSpan> keys = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                TextSpan span = at(key.getStartMark(), key.getEndMark());
                int start = text.indexOf(name, span.start());
                if (start >= 0 && start + name.length() <= span.end()) {
                    keys.add(new TextSpan(start, start + name.length()));
                }
            }
        }
        return keys;
    }

    private Settings settings() {
        Optional<MappingNode> root = compose().flatMap(node -> mapping(node, "spec.yaml"));
        Settings settings = Settings.DEFAULT;
        if (root.isEmpty()) {
            return settings;
        }
        Map<String, Node> top = entries(root.get());
        return new Settings(
                scalar(top, "name").filter(name -> !name.isBlank()),
                documents(top),
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
            problem(TextSpan.at(0), "spec.yaml is larger than 1 MB and was not read.");
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(true);
        try {
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).compose(new ShortReads(text)));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            problem(
                    mark == null ? TextSpan.at(0) : at(mark, mark),
                    "spec.yaml is not readable as YAML: " + broken.getProblem() + ".");
        } catch (YAMLException broken) {
            problem(TextSpan.at(0), "spec.yaml is not readable as YAML.");
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
            } else if (OFF.contains(setting.toLowerCase(Locale.ROOT))) {
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
        if (!value.get().matches("[1-9][0-9]{0,3}")) {
            problem(parent.get(key), key + " is a whole number from 1, not \"" + value.get() + "\".");
            return otherwise;
        }
        return Integer.parseInt(value.get());
    }

    private List<SpecPath> documents(Map<String, Node> top) {
        List<SpecPath> paths = new ArrayList<>();
        for (String value : strings(top, "documents")) {
            String relative = value.startsWith("./") ? value.substring(2) : value;
            if (SpecPath.isValid(relative) && relative.endsWith(".md")) {
                paths.add(SpecPath.of(relative));
            } else {
                problem(top.get("documents"), "\"" + value + "\" is no Markdown file within the spec's folder.");
            }
        }
        return paths;
    }

    private Map<String, String> stringMap(Map<String, Node> parent, String key) {
        Map<String, String> map = new LinkedHashMap<>();
        find(parent, key).flatMap(node -> mapping(node, key)).ifPresent(node -> entries(node)
                .forEach((name, value) -> {
                    if (value instanceof ScalarNode scalar) {
                        map.put(name, scalar.getValue());
                    } else {
                        problem(value, name + " is a single value.");
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
            case SequenceNode sequence -> {
                List<String> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                        items.add(scalar.getValue());
                    } else {
                        problem(item, key + " is a list of texts.");
                    }
                }
                yield items;
            }
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

    /// A key without a value counts as not given.
    private static Optional<Node> find(Map<String, Node> entries, String key) {
        return Optional.ofNullable(entries.get(key)).filter(node -> !Tag.NULL.equals(node.getTag()));
    }

    private void problem(@Nullable Node node, String message) {
        problem(node == null ? TextSpan.at(0) : at(node.getStartMark(), node.getEndMark()), message);
    }

    /// A person mends what is named first; a hundred thousand problems help nobody.
    private void problem(TextSpan span, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(span, message));
        }
    }

    /// Marks count code points.
    private TextSpan at(Mark start, Mark end) {
        int from = offset(start.getIndex());
        return new TextSpan(from, Math.max(from, offset(end.getIndex())));
    }

    private int offset(int codePoints) {
        if (!hasSurrogates) {
            return Math.min(codePoints, text.length());
        }
        int known = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, known);
    }
}
