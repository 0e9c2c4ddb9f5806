package org.clausewright.desktop.examples;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Verdict;

/// `<!-- BAD[#section]: why -->`, taken apart so that changing one part leaves the others as they were written.
record VerdictComment(String opening, Verdict verdict, String section, String separator, String why, String closing) {

    private static final Pattern FORM = Pattern.compile(
            "(<!--\\s*)(GOOD|OK|BAD)(\\[#[A-Za-z0-9_-]+])?(\\s*[:,]?\\s*)(.*?)(\\s*-->)", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Optional<VerdictComment> read(String comment) {
        Matcher form = FORM.matcher(comment);
        return form.matches()
                ? Optional.of(new VerdictComment(
                        form.group(1),
                        Verdict.valueOf(form.group(2)),
                        form.group(3) == null ? "" : form.group(3),
                        form.group(4),
                        form.group(5),
                        form.group(6)))
                : Optional.empty();
    }

    static VerdictComment of(Verdict verdict) {
        return new VerdictComment("<!-- ", verdict, "", "", "", " -->");
    }

    /// Only a bad answer offends against a section.
    VerdictComment judge(Verdict other) {
        return new VerdictComment(opening, other, other == Verdict.BAD ? section : "", separator, why, closing);
    }

    VerdictComment because(String words) {
        String line = BLANKS.matcher(words.strip()).replaceAll(" ").replace("-->", "->").replace("--!>", "->");
        if (line.isEmpty()) {
            return new VerdictComment(opening, verdict, section, "", "", " -->");
        }
        boolean written = separator.contains(":") || separator.contains(",");
        String before = written ? separator.stripTrailing() + " " : ": ";
        return new VerdictComment(opening, verdict, section, before, line, closing.isEmpty() ? " -->" : closing);
    }

    String text() {
        String end = closing.startsWith("-->") ? " " + closing : closing;
        return opening + verdict + section + separator + why + end;
    }
}
