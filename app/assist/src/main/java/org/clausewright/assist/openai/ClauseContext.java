package org.clausewright.assist.openai;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What a template may say of a clause: the ladder, its id, its section's title and authority, its words, and the
/// section around it. Texts of the spec are fenced.
record ClauseContext(Spec spec, Found<Clause> clause) {

    private static final int LONGEST_SECTION = 12_000;

    Map<String, String> values() {
        SpecDocument document = clause.document();
        Optional<Section> section = document.sectionAt(clause.value().sentence().start());
        String around = section.map(found -> document.text(found.own())).orElse("");
        Map<String, String> values = new HashMap<>();
        values.put("ladder", Fence.names(spec.ladder().levels()));
        values.put("id", Fence.name(clause.value().id()));
        values.put("title", Fence.around("title", section.map(Section::title).orElse("")));
        values.put(
                "authority",
                section.flatMap(found -> spec.authorityOf(new Found<>(document, found)))
                        .map(Fence::name)
                        .orElse("none named"));
        values.put("clause", Fence.around("clause", document.text(clause.value().text())));
        values.put(
                "section",
                Fence.around(
                        "section",
                        document.text(clause.value().sentence()) + "\n\n"
                                + around.substring(0, Math.min(around.length(), LONGEST_SECTION))));
        return values;
    }
}
