package org.clausewright.spec.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.text.TextSpan;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A mapping of a [YamlText]. A key without a value counts as not given; a value of another shape than the one that is
/// asked for is a problem of the text.
final class YamlMap {

    private final YamlText text;
    private final String name;
    private final List<ScalarNode> keys = new ArrayList<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    /// A mapping without entries.
    YamlMap(YamlText text, String name) {
        this.text = text;
        this.name = name;
    }

    YamlMap(YamlText text, String name, MappingNode mapping) {
        this(text, name);
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                text.problem(text.span(tuple.getKeyNode()), "A key of " + name + " is a single word.");
                continue;
            }
            keys.add(key);
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                text.problem(text.span(key), "The key \"" + key.getValue() + "\" is given twice; the last one counts.");
            }
        }
    }

    /// This mapping, its keys being fixed: any other one is a problem.
    YamlMap knows(List<String> known) {
        Nearest nearest = new Nearest(known);
        for (ScalarNode key : keys) {
            String given = key.getValue();
            if (known.contains(given)) {
                continue;
            }
            Optional<String> meant = nearest.to(given);
            String message = "Unknown key \"" + given + "\""
                    + meant.map(other -> ": did you mean \"" + other + "\"?")
                            .orElseGet(() -> "; " + name + " knows " + String.join(", ", known) + ".");
            text.problem(text.span(key), message, meant);
        }
        return this;
    }

    /// Calls for every key with the place where it stands, repeated ones included.
    void eachKey(BiConsumer<String, TextSpan> action) {
        keys.forEach(key -> action.accept(key.getValue(), text.span(key)));
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    private Optional<Node> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !Tag.NULL.equals(node.getTag()));
    }

    /// The value of that key as a mapping; one without entries where it is none.
    YamlMap map(String key) {
        return find(key).map(node -> text.mapping(node, key)).orElseGet(() -> new YamlMap(text, key));
    }

    Optional<String> scalar(String key) {
        Optional<Node> node = find(key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            problem(key, key + " is a single value.");
        }
        return node.filter(ScalarNode.class::isInstance).map(found -> ((ScalarNode) found).getValue());
    }

    /// The value as it is written, also where it is empty or `null`; empty where it is no single value.
    String written(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /// Where the value of a key stands; at the start of the text where there is none.
    TextSpan valueSpan(String key) {
        return find(key).map(text::span).orElseGet(() -> TextSpan.at(0));
    }

    /// Whether the value of a key is itself a mapping.
    boolean isMap(String key) {
        return find(key).filter(MappingNode.class::isInstance).isPresent();
    }

    /// A whole number from 1 to 9999.
    int number(String key, int otherwise) {
        Optional<String> value = scalar(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.get().matches("[1-9][0-9]{0,3}")) {
            problem(key, key + " is a whole number from 1, not \"" + value.get() + "\".");
            return otherwise;
        }
        return Integer.parseInt(value.get());
    }

    /// A list of texts; a single text counts as a list of one.
    List<String> strings(String key) {
        List<String> found = new ArrayList<>();
        eachString(key, (value, _) -> found.add(value));
        return List.copyOf(found);
    }

    /// Calls for every text of a list with the place where it stands.
    void eachString(String key, BiConsumer<String, TextSpan> action) {
        Optional<Node> node = find(key);
        if (node.isEmpty()
                || (node.get() instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            return;
        }
        List<Node> items = node.get() instanceof SequenceNode sequence ? sequence.getValue() : List.of(node.get());
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                action.accept(scalar.getValue(), text.span(scalar));
            } else {
                text.problem(text.span(item), key + " is a list of texts.");
            }
        }
    }

    /// Names a problem with the value of a key.
    void problem(String key, String message) {
        problem(key, message, Optional.empty());
    }

    void problem(String key, String message, Optional<String> replacement) {
        Node value = values.get(key);
        text.problem(value == null ? TextSpan.at(0) : text.span(value), message, replacement);
    }
}
