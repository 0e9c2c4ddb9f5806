package org.clausewright.assist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;

/// Small specs for tests.
public final class Specs {

    private Specs() {}

    public static Spec of(String markdown) {
        return of(markdown, Map.of());
    }

    public static Spec of(String markdown, Map<String, String> examples) {
        Map<SpecPath, String> others = new HashMap<>();
        examples.forEach((clause, text) -> others.put(SpecPath.examplesOf(clause), text));
        return Spec.of("test", Settings.DEFAULT, List.of(SpecDocument.parse(SpecPath.of("spec.md"), markdown)), others);
    }

    public static Found<Clause> clause(Spec spec, String id) {
        return spec.clause(id).orElseThrow();
    }
}
