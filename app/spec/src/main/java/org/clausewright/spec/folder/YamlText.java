package org.clausewright.spec.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SettingsFile.Problem;
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
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A text in YAML, and the problems that are met while reading it. No tag is resolved to a class; aliases and nesting
/// are bounded.
final class YamlText {

    private static final int LARGEST = 1 << 20;
    private static final int MOST_PROBLEMS = 100;

    private final String name;
    private final String text;
    private final boolean hasSurrogates;
    private final List<Problem> problems = new ArrayList<>();
    private int @Nullable [] offsets;

    /// @param name the file's, for messages
    YamlText(String name, String text) {
        this.name = name;
        this.text = text;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /// The whole as a mapping; without entries where it is none.
    YamlMap root() {
        return compose().map(node -> mapping(node, name)).orElseGet(() -> new YamlMap(this, name));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Optional<Node> compose() {
        if (text.length() > LARGEST) {
            problem(TextSpan.at(0), name + " is larger than 1 MB and was not read.");
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
            TextSpan at = mark == null ? TextSpan.at(0) : span(mark, mark);
            problem(at, name + " is not readable as YAML: " + broken.getProblem() + ".");
        } catch (YAMLException broken) {
            problem(TextSpan.at(0), name + " is not readable as YAML.");
        }
        return Optional.empty();
    }

    /// A value as a mapping. What is neither a mapping nor empty is a problem, and counts as empty.
    YamlMap mapping(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(this, key, mapping);
        }
        boolean empty = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (!empty) {
            problem(span(node), key + " holds keys with values.");
        }
        return new YamlMap(this, key);
    }

    void problem(TextSpan span, String message) {
        problem(span, message, Optional.empty());
    }

    /// A person mends what is named first; a hundred thousand problems help nobody.
    void problem(TextSpan span, String message, Optional<String> replacement) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(span, message, replacement));
        }
    }

    TextSpan span(Node node) {
        return span(node.getStartMark(), node.getEndMark());
    }

    /// Where the characters of a value stand, without quotes; with them where it is written with escapes.
    TextSpan span(ScalarNode node) {
        TextSpan whole = span((Node) node);
        String value = node.getValue();
        int start = text.indexOf(value, whole.start(), whole.end());
        return start < 0 ? whole : new TextSpan(start, start + value.length());
    }

    /// Marks count code points.
    private TextSpan span(Mark start, Mark end) {
        int from = offset(start.getIndex());
        return new TextSpan(from, Math.max(from, offset(end.getIndex())));
    }

    private int offset(int codePoints) {
        if (!hasSurrogates) {
            return Math.min(codePoints, text.length());
        }
        int[] known = offsets;
        if (known == null) {
            known = offsetsOfCodePoints();
            offsets = known;
        }
        return known[Math.min(codePoints, known.length - 1)];
    }

    private int[] offsetsOfCodePoints() {
        int[] found = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < found.length - 1; i++) {
            found[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        found[found.length - 1] = text.length();
        return found;
    }
}
