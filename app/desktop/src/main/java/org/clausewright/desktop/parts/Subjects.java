package org.clausewright.desktop.parts;

import java.util.Optional;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.parts.Subject.Imported;
import org.clausewright.desktop.parts.Subject.Nothing;
import org.clausewright.desktop.parts.Subject.OfClause;
import org.clausewright.desktop.parts.Subject.OfFile;
import org.clausewright.desktop.parts.Subject.OfSection;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;

/// Says what a caret stands in.
final class Subjects {

    private Subjects() {}

    /// @param before what was shown until now: it stays where the caret went into one of its own examples, so that
    ///               choosing an example does not take the list away from under the pointer
    static Subject at(Spec spec, Optional<Caret> caret, Subject before) {
        if (caret.isEmpty()) {
            return new Nothing();
        }
        Optional<SpecDocument> document = spec.document(caret.get().file());
        if (document.isEmpty()) {
            return new Nothing();
        }
        int offset = Math.min(caret.get().offset(), document.get().length());
        Subject own = before instanceof Imported imported ? imported.of() : before;
        Optional<ExampleFile> file = exampleFile(spec, document.get());
        Subject found = file.map(examples -> ofFile(spec, examples))
                .orElseGet(() -> inDocument(spec, document.get(), offset, own));
        SpecPath path = document.get().path();
        return path.prefix().isPresent() ? new Imported(found, spec.home(path).name()) : found;
    }

    private static Optional<ExampleFile> exampleFile(Spec spec, SpecDocument document) {
        return spec.exampleFile(document.path().qualified(document.path().stem()))
                .filter(file -> file.path().equals(document.path()));
    }

    private static Subject ofFile(Spec spec, ExampleFile file) {
        return spec.clause(file.path().qualified(file.clause()))
                .<Subject>map(OfClause::new)
                .orElseGet(() -> new OfFile(file));
    }

    private static Subject inDocument(Spec spec, SpecDocument document, int offset, Subject before) {
        if (isInExample(document, offset)) {
            Subject now = again(spec, before);
            for (Found<Example> example : now.examples(spec)) {
                if (example.document().path().equals(document.path())
                        && example.value().span().touches(offset)) {
                    return now;
                }
            }
        }
        Optional<Clause> clause = chosenClause(document, offset, before).or(() -> document.clauseAt(offset));
        if (clause.isPresent()) {
            return new OfClause(new Found<>(document, clause.get()));
        }
        return document.sectionAt(offset)
                .<Subject>map(section -> new OfSection(new Found<>(document, section)))
                .orElseGet(Nothing::new);
    }

    /// A clause whose words end at the caret stays the one that is meant: a tag in mid-sentence closes a few words.
    private static Optional<Clause> chosenClause(SpecDocument document, int offset, Subject before) {
        return before instanceof OfClause(var shown) && shown.document().path().equals(document.path())
                ? document.clauses().stream()
                        .filter(clause -> clause.id().equals(shown.value().id()))
                        .filter(clause -> clause.text().touches(offset))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isInExample(SpecDocument document, int offset) {
        return document.examples().stream().anyMatch(example -> example.span().touches(offset));
    }

    /// The same clause or section in another snapshot.
    private static Subject again(Spec spec, Subject before) {
        return switch (before) {
            case OfClause(var clause) ->
                spec.clause(clause.document().path().qualified(clause.value().id()))
                        .<Subject>map(OfClause::new)
                        .orElseGet(Nothing::new);
            case OfSection(var section) ->
                spec.section(section.document().path().qualified(section.value().id()))
                        .<Subject>map(OfSection::new)
                        .orElseGet(Nothing::new);
            case OfFile(var file) ->
                spec.exampleFile(file.path().qualified(file.clause()))
                        .<Subject>map(OfFile::new)
                        .orElseGet(Nothing::new);
            case Imported _, Nothing() -> before;
        };
    }
}
