package org.clausewright.spec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// `examples/<id>.md`: the examples and prompts of one clause.
///
/// @param clause the id in the file's name
/// @param header the line `Examples for [^sy73] in Don't be sycophantic:`, where there is one
public record ExampleFile(SpecDocument document, String clause, Optional<Header> header) {

    private static final Pattern HEADER = Pattern.compile(
            "^\\uFEFF?[ \\t]*Examples for \\[\\^([A-Za-z0-9_-]+)] in[ \\t]+([^\\r\\n]*?)[ \\t]*:?[ \\t]*$",
            Pattern.MULTILINE);

    /// The first line of an example file.
    ///
    /// @param clause    the id in it
    /// @param title     the section title in it, as written
    /// @param titleSpan where that title stands
    public record Header(String clause, String title, TextSpan titleSpan) {}

    public static ExampleFile of(SpecDocument document) {
        String head = document.text().substring(0, Math.min(document.length(), 4_000));
        Matcher header = HEADER.matcher(head);
        Optional<Header> found = header.find()
                ? Optional.of(
                        new Header(header.group(1), header.group(2), new TextSpan(header.start(2), header.end(2))))
                : Optional.empty();
        return new ExampleFile(document, document.path().stem(), found);
    }

    /// The header of a new file.
    public static String header(String clause, String sectionTitle) {
        return "Examples for [^" + clause + "] in " + sectionTitle + ":\n";
    }

    public SpecPath path() {
        return document.path();
    }

    public List<Example> examples() {
        return document.examples();
    }

    public int prompts() {
        return (int) examples().stream().filter(Example::isPrompt).count();
    }
}
