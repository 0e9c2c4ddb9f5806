package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// The files of a spec that hold Markdown, and places in them.
final class SpecFiles {

    private SpecFiles() {}

    /// The documents and the example files.
    static List<SpecDocument> of(Spec spec) {
        List<SpecDocument> files = new ArrayList<>(spec.documents());
        spec.exampleFiles().stream().map(ExampleFile::document).forEach(files::add);
        return files;
    }

    /// The first line of a file, without its line break.
    static TextSpan firstLine(SpecDocument document) {
        String text = document.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return new TextSpan(0, end);
    }

    /// Where a finding about an example is shown: its title, or its start where it has none.
    static TextSpan place(Example example) {
        TextSpan title = example.titleSpan();
        return title.isEmpty() ? TextSpan.at(example.span().start()) : title;
    }
}
