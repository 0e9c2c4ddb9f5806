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
/// is and not read.
public final class DecisionFile {

    private static final Pattern HEADING =
            Pattern.compile("## +(?<date>\\d{4}-\\d{2}-\\d{2}) +(?<rule>[A-Za-z0-9_.-]+): *\"(?<words>.*)\" *");
    private static final Pattern FIELD = Pattern.compile("- +(?<name>[A-Z][a-z]+): *(?<value>.*?) *");

    private DecisionFile() {}

    /// The decisions in a file's text, in its order. One whose date or answer cannot be read is left out.
    public static List<Decision> read(String text) {
        List<Decision> decisions = new ArrayList<>();
        Optional<Matcher> heading = Optional.empty();
        Map<String, String> fields = new HashMap<>();
        for (String line : text.lines().toList()) {
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
                fields.putIfAbsent(asField.group("name"), asField.group("value"));
            }
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
                    against(fields.getOrDefault("Against", ""))));
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
        text.append("## ").append(decision.date()).append(' ').append(decision.rule());
        text.append(": \"").append(onOneLine(decision.words())).append("\"\n");
        field(text, "Question", decision.question());
        field(text, "Decision", decision.answer().id());
        field(text, "Text", decision.textHash());
        decision.against().ifPresent(other -> field(text, "Against", other.id() + " " + other.textHash()));
        field(text, "Why", decision.why());
        field(text, "By", decision.by());
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append("- ").append(name).append(": ").append(onOneLine(value)).append('\n');
        }
    }

    private static String onOneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    /// The edit that adds a decision at the end of a file.
    ///
    /// @param current the file's text, empty where there is none
    public static TextEdit append(String current, Decision decision) {
        String gap = current.isEmpty() || current.endsWith("\n\n") ? "" : current.endsWith("\n") ? "\n" : "\n\n";
        return TextEdit.insert(current.length(), gap + write(decision));
    }
}
