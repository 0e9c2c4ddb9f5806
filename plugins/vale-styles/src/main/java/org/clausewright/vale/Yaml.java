package org.clausewright.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.clausewright.lint.HouseRules.Problem;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
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

/// A rule's file: keys with values that are read as texts, numbers and lists as the reader asks for them. Nothing in
/// it is run. What cannot be read is a problem with its line; keys are compared without regard to case, as Vale does.
final class Yaml {

    private static final int LONGEST_QUOTE = 60;

    /// Remarks that styles make beside what Vale reads.
    private static final Set<String> REMARKS =
            Set.of("source", "name", "examples", "category", "tags", "notes", "comment", "author", "version", "tests");

    private final SpecPath file;
    private final String text;
    private final String rule;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean unusable;

    /// @param rule how the rule is named in messages
    Yaml(SpecPath file, String text, String rule) {
        this.file = file;
        this.text = text;
        this.rule = rule;
        compose();
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether something was wrong that leaves no rule.
    boolean isUnusable() {
        return unusable;
    }

    private void compose() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(true);
        try {
            Node root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).compose(new ShortReads(text));
            if (root instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    if (tuple.getKeyNode() instanceof ScalarNode key) {
                        entries.put(key.getValue().toLowerCase(Locale.ROOT), tuple.getValueNode());
                        unread.add(key.getValue().toLowerCase(Locale.ROOT));
                    }
                }
            } else {
                whollyUnusable("holds no keys with values");
            }
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            TextSpan span = mark == null ? TextSpan.at(0) : TextSpan.at(offset(mark.getIndex()));
            add(span, "is not readable as YAML: " + broken.getProblem(), Severity.WARNING);
            unusable = true;
        } catch (YAMLException broken) {
            whollyUnusable("is not readable as YAML");
        }
    }

    Optional<Node> node(String key) {
        unread.remove(key);
        return Optional.ofNullable(entries.get(key)).filter(node -> !Tag.NULL.equals(node.getTag()));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<String> string(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            unusable(node.get(), "has a \"" + key + "\" that is no single value");
        }
        return node.filter(ScalarNode.class::isInstance).map(found -> ((ScalarNode) found).getValue());
    }

    boolean flag(String key, boolean otherwise) {
        Optional<String> value = string(key).map(found -> found.toLowerCase(Locale.ROOT));
        if (value.isEmpty()) {
            return otherwise;
        }
        if (Set.of("true", "yes", "on", "1", "y").contains(value.get())) {
            return true;
        }
        if (!Set.of("false", "no", "off", "0", "n", "").contains(value.get())) {
            unusable(entries.get(key), "has a \"" + key + "\" that is neither true nor false");
        }
        return false;
    }

    double number(String key, double otherwise) {
        Optional<String> value = string(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(value.get());
        } catch (NumberFormatException word) {
            unusable(entries.get(key), "has a \"" + key + "\" that is no number");
            return otherwise;
        }
    }

    /// A list of texts; a single text is a list of one.
    List<String> strings(String key) {
        Optional<Node> node = node(key);
        return node.isEmpty() ? List.of() : strings(key, node.get());
    }

    private List<String> strings(String key, Node node) {
        List<String> items = new ArrayList<>();
        switch (node) {
            case ScalarNode scalar -> items.add(scalar.getValue());
            case SequenceNode sequence -> {
                for (Node item : sequence.getValue()) {
                    if (item instanceof ScalarNode scalar) {
                        items.add(scalar.getValue());
                    } else {
                        unusable(item, "has something in \"" + key + "\" that is no text");
                        return items;
                    }
                }
            }
            default -> unusable(node, "has a \"" + key + "\" that is no list of texts");
        }
        return items;
    }

    /// Pairs of texts, in the order of the file.
    SequencedMap<String, String> pairs(String key) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return pairs;
        }
        List<Node> parts = node.get() instanceof SequenceNode sequence ? sequence.getValue() : List.of(node.get());
        for (Node part : parts) {
            if (!(part instanceof MappingNode mapping)) {
                unusable(part, "has a \"" + key + "\" that holds no pairs");
                return pairs;
            }
            addPairs(key, mapping, pairs);
        }
        return pairs;
    }

    private void addPairs(String key, MappingNode mapping, Map<String, String> pairs) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode left && tuple.getValueNode() instanceof ScalarNode right) {
                pairs.put(left.getValue(), Tag.NULL.equals(right.getTag()) ? "" : right.getValue());
            } else {
                unusable(tuple.getKeyNode(), "has a pair in \"" + key + "\" that is not of two texts");
            }
        }
    }

    Action action() {
        Optional<Node> node = node("action");
        if (node.isEmpty()) {
            return Action.NONE;
        }
        String name = "";
        List<String> params = List.of();
        if (!(node.get() instanceof MappingNode mapping)) {
            unusable(node.get(), "has an \"action\" without a name");
            return Action.NONE;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.equalsIgnoreCase("name") && tuple.getValueNode() instanceof ScalarNode value) {
                name = value.getValue();
            } else if (key.equalsIgnoreCase("params")) {
                params = strings("params", tuple.getValueNode());
            }
        }
        return new Action(name, params);
    }

    /// Names the keys that nobody has asked for.
    void nameUnread() {
        for (String key : unread) {
            if (REMARKS.contains(key)) {
                continue;
            }
            note(entries.get(key), "has the key \"" + key + "\", which is not known and was passed over");
        }
    }

    void unusable(@Nullable Node node, String what) {
        unusable = true;
        add(span(node), what, Severity.WARNING);
    }

    private void whollyUnusable(String what) {
        unusable = true;
        add(TextSpan.at(0), what, Severity.WARNING);
    }

    void unusable(String key, String what) {
        unusable(entries.get(key), what);
    }

    /// Names the first text of a list, or of the left sides of pairs, with which something is wrong; false where
    /// there is none.
    boolean unusable(String key, Function<String, Optional<String>> fault) {
        Node node = entries.get(key);
        List<Node> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            items.addAll(sequence.getValue());
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> items.add(tuple.getKeyNode()));
        }
        for (Node item : items) {
            Optional<String> wrong =
                    item instanceof ScalarNode scalar ? fault.apply(scalar.getValue()) : Optional.empty();
            if (wrong.isPresent() && item instanceof ScalarNode scalar) {
                unusable(item, "cannot be used: " + shortened(scalar.getValue()) + " " + wrong.get());
                return true;
            }
        }
        return false;
    }

    private static String shortened(String pattern) {
        int end = pattern.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, pattern.codePointCount(0, pattern.length())));
        return end < pattern.length() ? pattern.substring(0, end) + "…" : pattern;
    }

    void note(@Nullable Node node, String what) {
        add(span(node), what, Severity.INFO);
    }

    void note(String key, String what) {
        note(entries.get(key), what);
    }

    private void add(TextSpan span, String what, Severity severity) {
        long line =
                text.substring(0, span.start()).chars().filter(c -> c == '\n').count() + 1;
        problems.add(new Problem(file, span, rule + ", line " + line + ": the rule " + what + ".", severity));
    }

    private TextSpan span(@Nullable Node node) {
        if (node == null) {
            return TextSpan.at(0);
        }
        int start = offset(node.getStartMark().getIndex());
        return new TextSpan(
                start, Math.max(start, Math.min(offset(node.getEndMark().getIndex()), lineEnd(start))));
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /// Marks count code points.
    private int offset(int codePoints) {
        int known = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, known);
    }
}
