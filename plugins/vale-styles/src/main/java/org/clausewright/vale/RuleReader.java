package org.clausewright.vale;

import java.util.ArrayList;
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
                default -> Optional.of(new Parsed.Texts(definition, check(definition)));
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

    private Check check(Definition definition) throws PatternFault {
        return switch (definition.extend()) {
            case "existence" -> existence(definition);
            case "substitution" -> substitution(definition);
            case "occurrence" -> occurrence(definition);
            case "repetition" -> repetition(definition);
            case "consistency" -> consistency(definition);
            case "conditional" -> conditional(definition);
            default -> new CapitalizationReader(yaml, exceptions(true)).read(definition);
        };
    }

    private Exceptions exceptions(boolean forWords) throws PatternFault {
        boolean vocab = yaml.flag("vocab", true);
        return Exceptions.of(yaml.strings("exceptions"), vocab && forWords ? words.accepted() : List.of());
    }

    private String ignoreCase() {
        return yaml.flag("ignorecase", false) ? "(?i)" : "";
    }

    /// What stands around the alternatives of a rule.
    private String[] around(boolean wordBounds) {
        String template =
                !wordBounds ? "(?m)(?:%s)" : words.template().isEmpty() ? "(?m)\\b(?:%s)\\b" : words.template();
        int at = template.indexOf("%s");
        return at < 0
                ? new String[] {template, ""}
                : new String[] {template.substring(0, at), template.substring(at + 2)};
    }

    private Check existence(Definition definition) throws PatternFault {
        boolean nonword = yaml.flag("nonword", false);
        List<String> tokens = yaml.strings("tokens").stream()
                .filter(token -> !token.isBlank())
                .toList();
        String raw = String.join("", yaml.strings("raw"));
        if (tokens.isEmpty() && raw.isEmpty()) {
            yaml.note("tokens", "has neither tokens nor a raw expression, and finds nothing");
        }
        String[] around = around(!nonword && !tokens.isEmpty());
        String pattern = around[0] + WordTree.alternatives(tokens) + around[1];
        boolean append = yaml.flag("append", false);
        String whole = ignoreCase() + (append ? pattern + raw : raw + pattern);
        return new Existence(definition, Expression.of(whole), exceptions(!nonword));
    }

    private Check substitution(Definition definition) throws PatternFault {
        Map<String, String> pairs = yaml.pairs("swap");
        List<String> patterns = pairs.keySet().stream()
                .sorted((left, right) -> Integer.compare(right.length(), left.length()))
                .toList();
        String ignoreCase = ignoreCase();
        List<Swap> swaps = new ArrayList<>();
        StringBuilder alternatives = new StringBuilder();
        for (String pattern : patterns) {
            swaps.add(Swap.of(pattern, pairs.getOrDefault(pattern, ""), !ignoreCase.isEmpty()));
            alternatives
                    .append(alternatives.isEmpty() ? "(" : "|(")
                    .append(Translator.withoutGroups(pattern))
                    .append(')');
        }
        String[] around = around(!yaml.flag("nonword", false));
        if (swaps.isEmpty()) {
            yaml.note("swap", "has nothing to swap, and finds nothing");
        }
        String java = Translator.around(ignoreCase + around[0], alternatives.toString(), around[1]);
        Expression any = Expression.of(ignoreCase + around[0] + WordTree.alternatives(patterns) + around[1]);
        boolean capitalize = yaml.flag("capitalize", false);
        return new Substitution(definition, any, Expression.ofJava(java), swaps, exceptions(true), capitalize);
    }

    private Check occurrence(Definition definition) throws PatternFault {
        String token = yaml.string("token").orElse("");
        Expression expression = Expression.of(ignoreCase() + "(?:" + token + ")");
        return new Occurrence(definition, expression, (int) yaml.number("min", 0), (int) yaml.number("max", 0));
    }

    private Check repetition(Definition definition) throws PatternFault {
        String ignoreCase = ignoreCase();
        Expression token = Expression.of(ignoreCase + "(" + String.join("|", yaml.strings("tokens")) + ")");
        return new Repetition(
                definition,
                token,
                (int) yaml.number("max", 0),
                !ignoreCase.isEmpty(),
                yaml.flag("alpha", false),
                exceptions(true));
    }

    private Check consistency(Definition definition) throws PatternFault {
        String ignoreCase = ignoreCase();
        String[] around = around(!yaml.flag("nonword", false));
        List<Expression> pairs = new ArrayList<>();
        for (Map.Entry<String, String> either : yaml.pairs("either").entrySet()) {
            String first = Translator.withoutGroups(either.getKey());
            String second = Translator.withoutGroups(either.getValue());
            String both = "(" + first + ")|(" + second + ")";
            pairs.add(Expression.ofJava(Translator.around(ignoreCase + around[0], both, around[1])));
        }
        return new Consistency(definition, pairs);
    }

    private Check conditional(Definition definition) throws PatternFault {
        yaml.flag("ignorecase", false);
        String second = yaml.string("second").orElse("");
        Expression consequent = Expression.of(second);
        return new Conditional(
                definition,
                Expression.of(yaml.string("first").orElse("")),
                consequent,
                consequent.groups() > 0,
                exceptions(true));
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
