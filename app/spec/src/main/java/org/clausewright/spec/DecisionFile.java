package org.clausewright.spec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextEdit;

/// `decisions/<id>.md`: the decisions about one clause or section, newest last. What in it is no decision is left as it
/// is and not read. A value that is too long for a line may go on in lines that start with a blank.
public final class DecisionFile {

    private static final Pattern HEADING =
            Pattern.compile("## +(?<date>\\d{4}-\\d{2}-\\d{2}) +(?<rule>[A-Za-z0-9_.-]+): *\"(?<words>.*)\" *");
    private static final Pattern FIELD = Pattern.compile("- +(?<name>[A-Z][a-z]+): *(?<value>.*?) *");
    private static final Pattern NOT_OF_A_RULE = Pattern.compile("[^A-Za-z0-9_.-]+");
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\x1C-\\x1F]+");

    private DecisionFile() {}

    /// The decisions in a file's text, in its order. One whose date or answer cannot be read is left out.
    public static List<Decision> read(String text) {
        List<Decision> decisions = new ArrayList<>();
        Optional<Matcher> heading = Optional.empty();
        Map<String, String> fields = new HashMap<>();
        Optional<String> open = Optional.empty();
        String readable = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : readable.lines().toList()) {
            Matcher asHeading = HEADING.matcher(line);
            Matcher asField = FIELD.matcher(line);
            if (asHeading.matches()) {
                heading.flatMap(found -> decision(found, fields)).ifPresent(decisions::add);
                heading = Optional.of(asHeading);
                fields.clear();
            } else if (line.startsWith("#")) {
                heading.flatMap(found -> decision(found, fields)).ifPresent(decisions::add);
                heading = Optional.empty();
                fields.clear();
            } else if (asField.matches()) {
                String name = asField.group("name");
                open = fields.containsKey(name) ? Optional.empty() : Optional.of(name);
                fields.putIfAbsent(name, asField.group("value"));
                continue;
            } else if (open.isPresent() && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
                fields.computeIfPresent(open.get(), (_, begun) -> onOneLine(begun + " " + line));
                continue;
            }
            open = Optional.empty();
        }
        heading.flatMap(found -> decision(found, fields)).ifPresent(decisions::add);
        return List.copyOf(decisions);
    }

    private static Optional<Decision> decision(Matcher heading, Map<String, String> fields) {
        Optional<Decision.Answer> answer = Decision.Answer.of(fields.getOrDefault("Decision", ""));
        try {
            LocalDate date = LocalDate.parse(heading.group("date"));
            return answer.map(found -> new Decision(
                    date,
                    heading.group("rule"),
                    heading.group("words"),
                    fields.getOrDefault("Question", ""),
                    found,
                    fields.getOrDefault("Text", ""),
                    fields.getOrDefault("Why", ""),
                    fields.getOrDefault("By", ""),
                    against(fields.getOrDefault("Against", "")),
                    Optional.ofNullable(fields.get("Source")).filter(source -> !source.isEmpty())));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Decision.Against> against(String value) {
        String[] parts = value.split(" +", -1);
        return parts.length == 2 ? Optional.of(new Decision.Against(parts[0], parts[1])) : Optional.empty();
    }

    /// A decision as it stands in a file, ending with a line break. What would break out of its line is put on one.
    public static String write(Decision decision) {
        StringBuilder text = new StringBuilder();
        String rule = NOT_OF_A_RULE.matcher(decision.rule()).replaceAll("-");
        text.append("## ").append(decision.date()).append(' ').append(rule.isEmpty() ? "question" : rule);
        text.append(": \"").append(onOneLine(decision.words())).append("\"\n");
        field(text, "Question", decision.question());
        field(text, "Decision", decision.answer().id());
        field(text, "Text", decision.textHash());
        decision.against().ifPresent(other -> field(text, "Against", other.id() + " " + other.textHash()));
        field(text, "Why", decision.why());
        decision.source().ifPresent(source -> field(text, "Source", source));
        field(text, "By", decision.by());
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append("- ").append(name).append(": ").append(onOneLine(value)).append('\n');
        }
    }

    private static String onOneLine(String value) {
        return BLANKS.matcher(value).replaceAll(" ").strip();
    }

    /// The edit that adds a decision at the end of a file.
    ///
    /// @param current the file's text, empty where there is none
    public static TextEdit append(String current, Decision decision) {
        String lineBreak = current.contains("\r\n") ? "\r\n" : "\n";
        boolean separate = current.isBlank() || current.endsWith(lineBreak + lineBreak);
        String gap = separate ? "" : current.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
        return TextEdit.insert(current.length(), (gap + write(decision)).replaceAll("\\R", lineBreak));
    }
}
