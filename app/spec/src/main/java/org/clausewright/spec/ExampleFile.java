package org.clausewright.spec;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// `examples/<id>.md`: the examples and prompts of one clause.
///
/// @param clause the id in the file's name
/// @param header the line `Examples for [^sy73] in Don't be sycophantic:`, where there is one
public record ExampleFile(SpecDocument document, String clause, Optional<Header> header) {

    /// The first line of an example file.
    ///
    /// @param clause    the id in it
    /// @param title     the section title in it, as written
    /// @param titleSpan where that title stands
    public record Header(String clause, String title, TextSpan titleSpan) {}

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
