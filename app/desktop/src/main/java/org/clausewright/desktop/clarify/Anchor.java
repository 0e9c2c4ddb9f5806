package org.clausewright.desktop.clarify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// The place that a scope is around.
record Anchor(Optional<SpecPath> file, Optional<String> section, Optional<String> clause) {

    static final Anchor NOWHERE = new Anchor(Optional.empty(), Optional.empty(), Optional.empty());

    static Anchor of(Finding finding) {
        return new Anchor(Optional.of(finding.file()), finding.section(), finding.clause());
    }

    static Anchor of(Spec spec, Caret caret) {
        Optional<ExampleFile> examples =
                spec.exampleFile(caret.file().stem()).filter(file -> file.path().equals(caret.file()));
        if (examples.isPresent()) {
            Optional<Clause> clause = spec.clause(examples.get().clause()).map(Found::value);
            return new Anchor(Optional.of(caret.file()), clause.flatMap(Clause::section), clause.map(Clause::id));
        }
        Optional<SpecDocument> document = spec.document(caret.file())
                .filter(found -> found.path().prefix().isEmpty() && caret.offset() <= found.length());
        return new Anchor(
                Optional.of(caret.file()),
                document.flatMap(found -> found.sectionAt(caret.offset())).map(Section::id),
                document.flatMap(found -> found.clauseAt(caret.offset())).map(Clause::id));
    }

    /// Whether a finding stands within the scope around this place.
    Predicate<Finding> holds(Spec spec, Scope scope) {
        return switch (scope) {
            case SPEC -> finding -> true;
            case DOCUMENT -> finding -> file.filter(finding.file()::equals).isPresent();
            case SECTION -> {
                Set<String> within = sectionsWithin(spec);
                yield finding -> finding.section().filter(within::contains).isPresent();
            }
            case CLAUSE -> finding -> clause.isPresent() && clause.equals(finding.clause());
        };
    }

    /// Whether what an id names stands within the scope around this place.
    Predicate<String> holdsId(Spec spec, Scope scope) {
        return switch (scope) {
            case SPEC -> id -> true;
            case DOCUMENT -> id -> file.filter(here -> isIn(spec, here, id)).isPresent();
            case SECTION -> {
                Set<String> within = sectionsWithin(spec);
                yield id -> within.contains(id)
                        || spec.clause(id)
                                .flatMap(found -> found.value().section())
                                .filter(within::contains)
                                .isPresent();
            }
            case CLAUSE -> id -> clause.filter(id::equals).isPresent();
        };
    }

    private static boolean isIn(Spec spec, SpecPath file, String id) {
        return spec.section(id)
                .map(Found::document)
                .or(() -> spec.clause(id).map(Found::document))
                .filter(document -> document.path().equals(file))
                .isPresent();
    }

    /// The section and those below it.
    private Set<String> sectionsWithin(Spec spec) {
        Set<String> within = new HashSet<>();
        section.flatMap(spec::section).ifPresent(root -> {
            for (Section candidate : root.document().sections()) {
                boolean below = candidate.parent().filter(within::contains).isPresent();
                if (below || candidate.id().equals(root.value().id())) {
                    within.add(candidate.id());
                }
            }
        });
        return within;
    }
}
