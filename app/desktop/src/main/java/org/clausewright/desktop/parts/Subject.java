package org.clausewright.desktop.parts;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;

/// What a pane at the side is about: what the caret stands in.
public sealed interface Subject {

    record OfClause(Found<Clause> clause) implements Subject {}

    record OfSection(Found<Section> section) implements Subject {}

    /// An example file whose clause is gone.
    record OfFile(ExampleFile file) implements Subject {}

    /// A clause or section of an import: it can be read, and nothing of it changed from here. It is no subject of what
    /// asks, answers or writes, so it has no id here.
    ///
    /// @param of   the clause or section
    /// @param spec the name of the spec that it is of
    record Imported(Subject of, String spec) implements Subject {

        /// As this spec calls it: `base:sy73`.
        public Optional<String> name() {
            return switch (of) {
                case OfClause(var clause) ->
                    Optional.of(
                            clause.document().path().qualified(clause.value().id()));
                case OfSection(var section) ->
                    Optional.of(
                            section.document().path().qualified(section.value().id()));
                case OfFile _, Imported _, Nothing() -> Optional.empty();
            };
        }

        @Override
        public boolean isSameAs(Subject other) {
            return other instanceof Imported imported && imported.name().equals(name());
        }
    }

    record Nothing() implements Subject {}

    /// The id of the clause or section.
    default Optional<String> id() {
        return switch (this) {
            case OfClause(var clause) -> Optional.of(clause.value().id());
            case OfSection(var section) -> Optional.of(section.value().id());
            case OfFile(var file) -> Optional.of(file.clause());
            case Imported _, Nothing() -> Optional.empty();
        };
    }

    /// The section it is or stands in.
    default Optional<Found<Section>> section(Spec spec) {
        return switch (this) {
            case OfClause(var clause) -> clause.value().section().flatMap(spec::section);
            case OfSection(var section) -> Optional.of(section);
            case OfFile _, Imported _, Nothing() -> Optional.empty();
        };
    }

    /// Its examples: those of a clause's own file first, then those that stand in the section.
    default List<Found<Example>> examples(Spec spec) {
        return switch (this) {
            case OfClause(var clause) -> spec.examplesOf(clause);
            case OfSection(var section) -> spec.examplesIn(section);
            case OfFile(var file) ->
                file.examples().stream()
                        .map(example -> new Found<>(file.document(), example))
                        .toList();
            case Imported imported -> imported.of().examples(spec);
            case Nothing() -> List.of();
        };
    }

    /// Whether both are about the same clause, section or file.
    default boolean isSameAs(Subject other) {
        return getClass() == other.getClass() && id().equals(other.id());
    }
}
