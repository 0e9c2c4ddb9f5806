package org.clausewright.spec.edit;

import java.util.Optional;
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
        draft.rubric().ifPresent(rubric -> {
            line("");
            line("");
            text.append("**Rubric**: ").append(onOneLine(rubric));
        });
    }

    private void element(String role, String attributes, String comment, String content) {
        line(opening(role, attributes) + comment);
        line(content(content, lineBreak));
        line("</" + role + ">");
    }

    static String opening(String role, String attributes) {
        return attributes.isBlank() ? "<" + role + ">" : "<" + role + " " + attributes.strip() + ">";
    }

    static String title(String title) {
        String line = onOneLine(title);
        return line.isEmpty() ? "untitled" : line;
    }

    static String comment(Verdict verdict, Optional<String> otherSection, String why) {
        String other = otherSection.map(section -> "[#" + section + "]").orElse("");
        String reason = onOneLine(why).replace("-->", "->").replace("--", "-");
        return "<!-- " + verdict + other + (reason.isEmpty() ? "" : ": " + reason) + " -->";
    }

    static String content(String content, String lineBreak) {
        String safe = ENTITY.matcher(content).replaceAll("&amp;");
        safe = CLOSING.matcher(safe).replaceAll("&lt;");
        safe = LEADING_COMMENT.matcher(safe).replaceAll("$1&lt;");
        safe = FENCE.matcher(safe).replaceAll("$1&#126;");
        return safe.strip().replaceAll("\\r\\n|\\r|\\n", Matcher.quoteReplacement(lineBreak));
    }

    static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private void line(String line) {
        text.append(line).append(lineBreak);
    }
}
