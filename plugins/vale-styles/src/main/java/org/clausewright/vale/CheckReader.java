package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads what a rule looks for in texts, by its extension point.
final class CheckReader {

    private final Yaml yaml;
    private final RuleReader.Words words;

    CheckReader(Yaml yaml, RuleReader.Words words) {
        this.yaml = yaml;
        this.words = words;
    }

    Check read(Definition definition) throws PatternFault {
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
}
