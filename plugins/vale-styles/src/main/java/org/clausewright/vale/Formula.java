package org.clausewright.vale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// An arithmetic expression with comparisons: what `metric` rules are written in. True is 1 and false is 0.
///
/// The grammar is that of C's operators `|| && == != < <= > >= + - * / %`, with `math.` functions of one or two
/// values, numbers and names.
interface Formula {

    int DEEPEST = 100;

    /// @param names what each name stands for
    double value(ToDoubleFunction<String> names);

    /// @param known the names that may stand in it
    static Formula parse(String text, Collection<String> known) throws PatternFault {
        Parser parser = new Parser(text, known);
        Formula formula = parser.binary(0, 0);
        if (!parser.atEnd()) {
            throw new PatternFault("is not understood at \"" + parser.rest() + "\"");
        }
        return formula;
    }

    /// Reads from left to right, by precedence.
    final class Parser {

        private static final List<List<String>> LEVELS = List.of(
                List.of("||"),
                List.of("&&"),
                List.of("==", "!="),
                List.of("<=", ">=", "<", ">"),
                List.of("+", "-"),
                List.of("*", "/", "%"));
        private static final Map<String, Integer> FUNCTIONS = Map.of(
                "abs", 1, "sqrt", 1, "cbrt", 1, "floor", 1, "ceil", 1, "log", 1, "log10", 1, "pow", 2, "min", 2, "max",
                2);

        private final String text;
        private final Collection<String> known;
        private int at;

        Parser(String text, Collection<String> known) {
            this.text = text;
            this.known = known;
        }

        boolean atEnd() {
            skipBlanks();
            return at == text.length();
        }

        String rest() {
            return text.substring(at, Math.min(text.length(), at + 20));
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private boolean take(String sign) {
            skipBlanks();
            if (!text.startsWith(sign, at)) {
                return false;
            }
            at += sign.length();
            return true;
        }

        Formula binary(int level, int depth) throws PatternFault {
            if (depth > DEEPEST) {
                throw new PatternFault("is nested too deeply");
            }
            if (level == LEVELS.size()) {
                return unary(depth + 1);
            }
            Formula left = binary(level + 1, depth);
            while (true) {
                String operator = LEVELS.get(level).stream()
                        .filter(this::take)
                        .findFirst()
                        .orElse("");
                if (operator.isEmpty()) {
                    return left;
                }
                Formula first = left;
                Formula second = binary(level + 1, depth);
                left = names -> apply(operator, first.value(names), second.value(names));
            }
        }

        private static double apply(String operator, double left, double right) {
            return switch (operator) {
                case "||" -> left != 0 || right != 0 ? 1 : 0;
                case "&&" -> left != 0 && right != 0 ? 1 : 0;
                case "==" -> left == right ? 1 : 0;
                case "!=" -> left != right ? 1 : 0;
                case "<=" -> left <= right ? 1 : 0;
                case ">=" -> left >= right ? 1 : 0;
                case "<" -> left < right ? 1 : 0;
                case ">" -> left > right ? 1 : 0;
                case "+" -> left + right;
                case "-" -> left - right;
                case "*" -> left * right;
                case "/" -> left / right;
                default -> left % right;
            };
        }

        private Formula unary(int depth) throws PatternFault {
            if (depth > DEEPEST) {
                throw new PatternFault("is nested too deeply");
            }
            if (take("-")) {
                Formula inner = unary(depth + 1);
                return names -> -inner.value(names);
            }
            if (take("!")) {
                Formula inner = unary(depth + 1);
                return names -> inner.value(names) == 0 ? 1 : 0;
            }
            if (take("(")) {
                Formula inner = binary(0, depth + 1);
                expect(")");
                return inner;
            }
            skipBlanks();
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            String word = text.substring(start, at);
            if (word.startsWith("math.")) {
                return function(word.substring(5), depth + 1);
            }
            if (word.matches("[0-9]*\\.?[0-9]+|[0-9]+\\.")) {
                double number = Double.parseDouble(word);
                return _ -> number;
            }
            if (word.isEmpty()) {
                throw new PatternFault("is not understood at \"" + rest() + "\"");
            }
            String name = word.replace("heading.h", "heading_h");
            if (!known.contains(name)) {
                throw new PatternFault("uses " + word + ", which is not known");
            }
            return names -> names.applyAsDouble(name);
        }

        private Formula function(String name, int depth) throws PatternFault {
            Integer arity = FUNCTIONS.get(name.toLowerCase(Locale.ROOT));
            if (arity == null) {
                throw new PatternFault("uses math." + name + ", which is not known");
            }
            expect("(");
            List<Formula> values = new ArrayList<>();
            do {
                values.add(binary(0, depth));
            } while (take(","));
            expect(")");
            if (values.size() != arity) {
                throw new PatternFault("gives math." + name + " " + values.size() + " values");
            }
            Formula first = values.getFirst();
            Formula last = values.getLast();
            return names -> call(name, first.value(names), last.value(names));
        }

        private static double call(String name, double first, double last) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "abs" -> Math.abs(first);
                case "sqrt" -> Math.sqrt(first);
                case "cbrt" -> Math.cbrt(first);
                case "floor" -> Math.floor(first);
                case "ceil" -> Math.ceil(first);
                case "log" -> Math.log(first);
                case "log10" -> Math.log10(first);
                case "pow" -> Math.pow(first, last);
                case "min" -> Math.min(first, last);
                default -> Math.max(first, last);
            };
        }

        private void expect(String sign) throws PatternFault {
            if (!take(sign)) {
                throw new PatternFault("lacks a " + sign + " at \"" + rest() + "\"");
            }
        }
    }
}
