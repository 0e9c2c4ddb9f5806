package org.clausewright.assist.openai;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What a template may say of a clause that is read for a case: its id, its section's title and authority, its words,
/// what its section rules, and the case. Texts are fenced.
record CaseContext(Spec spec, Found<Clause> clause, String situation) {

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("id", Fence.name(clause.value().id()));
        values.put("title", Fence.around("title", section().map(Section::title).orElse("")));
        values.put(
                "authority",
                section()
                        .flatMap(found -> spec.authorityOf(new Found<>(document(), found)))
                        .map(Fence::name)
                        .orElse("none named"));
        values.put(
                "clause", Fence.around("clause", document().text(clause.value().text())));
        values.put("section", Fence.around("section", sentence() + "\n\n" + rules()));
        values.put("case", Fence.around("case", situation));
        return values;
    }

    SpecDocument document() {
        return clause.document();
    }

    Optional<Section> section() {
        return document().sectionAt(clause.value().sentence().start());
    }

    String sentence() {
        return document().text(clause.value().sentence());
    }

    /// What the section rules; empty where there is none.
    String rules() {
        return section().map(found -> Rules.of(document(), found.own())).orElse("");
    }
}
