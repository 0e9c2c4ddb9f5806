package org.clausewright.vale;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.clausewright.lint.HouseRules.Problem;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;

/// Reads the file of one rule.
final class RuleReader {

    /// The levels of Vale, and what they are here.
    static final Map<String, Severity> LEVELS =
            Map.of("suggestion", Severity.INFO, "warning", Severity.WARNING, "error", Severity.ERROR);

    /// What Vale has and this plugin has not: a tagger, dictionaries, a script language.
    static final Set<String> UNSUPPORTED = Set.of("sequence", "spelling", "script");

    private static final Set<String> POINTS = Set.of(
            "existence",
            "substitution",
            "occurrence",
            "repetition",
            "consistency",
            "conditional",
            "capitalization",
            "metric",
            "readability");
    private static final Set<String> ACTIONS = Set.of("", "suggest", "replace", "remove", "convert", "edit");

    /// What a file gave.
    ///
    /// @param unsupported the extension point of the rule, where it is one of those
    record Read(Optional<Parsed> rule, Optional<String> unsupported, List<Problem> problems) {

        Read {
            problems = List.copyOf(problems);
        }
    }

    /// A rule with what it looks for: at texts or at a whole document.
    sealed interface Parsed {

        Definition definition();

        record Texts(Definition definition, Check check) implements Parsed {}

        record Whole(Measure measure) implements Parsed {

            @Override
            public Definition definition() {
                return measure.rule();
            }
        }
    }

    private final Yaml yaml;
    private final String name;
    private final Words words;

    /// The vocabulary that a style is used with.
    ///
    /// @param template how the tokens of a rule become an expression, with `%s` for them; empty for Vale's own way
    record Words(List<String> accepted, String template) {

        static final Words NONE = new Words(List.of(), "");

        Words {
            accepted = List.copyOf(accepted);
        }
    }

    private RuleReader(Yaml yaml, String name, Words words) {
        this.yaml = yaml;
        this.name = name;
        this.words = words;
    }

    static Read read(SpecPath file, String text, String name, Words words) {
        Yaml yaml = new Yaml(file, text, name);
        RuleReader reader = new RuleReader(yaml, name, words);
        if (yaml.isUnusable()) {
            return new Read(Optional.empty(), Optional.empty(), yaml.problems());
        }
        String point = yaml.string("extends").orElse("").strip();
        if (UNSUPPORTED.contains(point)) {
            return new Read(Optional.empty(), Optional.of(point), List.of());
        }
        Optional<Parsed> parsed = reader.parse(point);
        yaml.nameUnread();
        return new Read(yaml.isUnusable() ? Optional.empty() : parsed, Optional.empty(), yaml.problems());
    }

    private Optional<Parsed> parse(String point) {
        if (!POINTS.contains(point)) {
            yaml.unusable(
                    "extends",
                    point.isEmpty()
                            ? "does not say what it extends"
                            : "extends \"" + point + "\", which Vale does not know");
            yaml.string("message");
            return Optional.empty();
        }
        Definition definition = definition(point);
        if (yaml.isUnusable()) {
            return Optional.empty();
        }
        try {
            return switch (point) {
                case "metric" -> Optional.of(new Parsed.Whole(metric(definition)));
                case "readability" -> Optional.of(new Parsed.Whole(readability(definition)));
                default -> Optional.of(new Parsed.Texts(definition, new CheckReader(yaml, words).read(definition)));
            };
        } catch (PatternFault fault) {
            String key = keyOfPatterns(point);
            if (!yaml.unusable(key, RuleReader::fault)) {
                yaml.unusable(key, "cannot be used: an expression in it " + fault.getMessage());
            }
            return Optional.empty();
        }
    }

    private static Optional<String> fault(String pattern) {
        try {
            Expression.of(pattern);
            return Optional.empty();
        } catch (PatternFault fault) {
            return Optional.of(fault.getMessage());
        }
    }

    private String keyOfPatterns(String point) {
        return switch (point) {
            case "existence" -> yaml.has("tokens") ? "tokens" : "raw";
            case "substitution" -> "swap";
            case "occurrence" -> "token";
            case "repetition" -> "tokens";
            case "consistency" -> "either";
            case "conditional" -> "first";
            case "capitalization" -> "match";
            default -> "formula";
        };
    }

    private Definition definition(String point) {
        Optional<String> message = yaml.string("message");
        if (message.isEmpty()) {
            yaml.unusable("message", "has no message");
        }
        String level = yaml.string("level").orElse("warning").toLowerCase(Locale.ROOT);
        if (!LEVELS.containsKey(level)) {
            yaml.unusable("level", "has the level \"" + level + "\"; it is suggestion, warning or error");
        }
        List<String> scope = yaml.strings("scope");
        Action action = yaml.action();
        if (!ACTIONS.contains(action.name())) {
            yaml.note("action", "has the action \"" + action.name() + "\", which Vale does not know");
        }
        if (yaml.string("pos").filter(pos -> !pos.isBlank()).isPresent()) {
            yaml.note("pos", "asks for parts of speech, which are not looked at");
        }
        return new Definition(
                name,
                point,
                message.orElse(""),
                LEVELS.getOrDefault(level, Severity.WARNING),
                scope.isEmpty() ? List.of("text") : scope,
                yaml.string("link"),
                yaml.string("description"),
                (int) Math.max(0, yaml.number("limit", 0)),
                action);
    }

    private Measure metric(Definition definition) throws PatternFault {
        Set<String> names = Set.copyOf(Statistics.NAMES);
        Formula formula = Formula.parse(yaml.string("formula").orElse(""), names);
        String condition = yaml.string("condition").orElse("");
        Formula limit = Formula.parse("__value__ " + condition, union(names, "__value__"));
        return new Measure(
                definition,
                statistics -> formula.value(statistics::count),
                (value, statistics) ->
                        limit.value(name -> name.equals("__value__") ? value : statistics.count(name)) != 0);
    }

    private static Set<String> union(Set<String> names, String name) {
        Set<String> all = new HashSet<>(names);
        all.add(name);
        return all;
    }

    private Measure readability(Definition definition) {
        List<String> metrics = yaml.strings("metrics");
        double grade = yaml.number("grade", 0);
        for (String metric : metrics) {
            if (!Measure.GRADES.containsKey(metric)) {
                yaml.unusable("metrics", "uses the metric \"" + metric + "\", which Vale does not know");
            }
        }
        ToDoubleFunction<Statistics> mean = statistics -> Measure.mean(metrics, statistics);
        return new Measure(definition, mean, (value, _) -> value > grade);
    }
}
