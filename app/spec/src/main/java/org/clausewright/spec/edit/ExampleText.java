package org.clausewright.spec.edit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Verdict;

/// Writes examples as text. Content that would end its own turn, fence or comment is written with entities, so that it
/// is read back as it was.
final class ExampleText {

    private static final Pattern ENTITY =
            Pattern.compile("&(?=(?:amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)");
    private static final Pattern CLOSING =
            Pattern.compile("<(?=/(?:system|developer|user|assistant|tool|comparison)>)");
    private static final Pattern FENCE = Pattern.compile("(?m)^( {0,3})~(?=~~)");
    private static final Pattern LEADING_COMMENT = Pattern.compile("\\A(\\s*)<(?=!--)");
    private static final Pattern LEADING_BLANK_LINES = Pattern.compile("\\A(?:[^\\S\\r\\n]*[\\r\\n])+");
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\x1C-\\x1F]+");
    private static final Pattern TAG = Pattern.compile("\\[\\^(?=[A-Za-z0-9_-]+])");
    private static final Pattern NO_ATTRIBUTE = Pattern.compile("[<>\\s]+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Set<String> ROLES = Set.of("system", "developer", "user", "assistant", "tool");

    private final String lineBreak;
    private final StringBuilder text = new StringBuilder();

    private ExampleText(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /// The whole example, without a line break at its end.
    static String of(ExampleDraft draft, String lineBreak) {
        ExampleText writer = new ExampleText(lineBreak);
        writer.write(draft);
        return writer.text.toString();
    }

    private void write(ExampleDraft draft) {
        line("**Example**: " + title(draft.title()));
        line("");
        line("~~~xml");
        draft.turns().forEach(turn -> element(turn.role(), turn.attributes(), "", turn.content()));
        if (!draft.answers().isEmpty()) {
            line("<comparison>");
            draft.answers()
                    .forEach(answer -> element(
                            "assistant",
                            answer.attributes(),
                            " " + comment(answer.verdict(), answer.otherSection(), answer.why()),
                            answer.content()));
            line("</comparison>");
        }
        text.append("~~~");
        draft.rubric()
                .map(ExampleText::words)
                .filter(rubric -> !rubric.isEmpty())
                .ifPresent(rubric -> {
                    line("");
                    line("");
                    text.append("**Rubric**: ").append(rubric);
                });
    }

    private void element(String wanted, String attributes, String comment, String content) {
        String role = ROLES.contains(wanted) ? wanted : "user";
        line(opening(role, attributes) + comment);
        line(content(content, lineBreak));
        line("</" + role + ">");
    }

    static String opening(String role, String attributes) {
        String safe = NO_ATTRIBUTE.matcher(attributes).replaceAll(" ").strip();
        return safe.isEmpty() ? "<" + role + ">" : "<" + role + " " + safe + ">";
    }

    static String title(String title) {
        String line = words(title);
        return line.isEmpty() ? "untitled" : line;
    }

    static String comment(Verdict verdict, Optional<String> otherSection, String why) {
        String other = otherSection
                .filter(section -> ID.matcher(section).matches())
                .map(section -> "[#" + section + "]")
                .orElse("");
        String reason = onOneLine(why).replaceAll("-{2,}", "-");
        return "<!-- " + verdict + other + (reason.isEmpty() ? "" : ": " + reason) + " -->";
    }

    static String content(String content, String lineBreak) {
        String safe = ENTITY.matcher(content).replaceAll("&amp;");
        safe = CLOSING.matcher(safe).replaceAll("&lt;");
        safe = LEADING_COMMENT.matcher(safe).replaceAll("$1&lt;");
        safe = FENCE.matcher(safe).replaceAll("$1&#126;");
        safe = LEADING_BLANK_LINES.matcher(safe).replaceFirst("");
        return safe.stripTrailing().replaceAll("\\r\\n|\\r|\\n", Matcher.quoteReplacement(lineBreak));
    }

    /// Words for a title or a rubric: what would be a clause's tag in them is none.
    private static String words(String words) {
        return TAG.matcher(onOneLine(words)).replaceAll("[ ^");
    }

    private static String onOneLine(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private void line(String line) {
        text.append(line).append(lineBreak);
    }
}
