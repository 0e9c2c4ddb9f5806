package org.clausewright.vale;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which texts a rule looks at: any of its alternatives, each of which is a conjunction of selectors with `&`; a
/// selector is a place such as `heading.h2`, or with `~` everything but that place.
record Scope(List<List<Selector>> alternatives) {

    /// @param parts the names of the place, all of which have to fit
    private record Selector(Set<String> parts, boolean negated) {

        static Selector of(String text) {
            String plain = text.strip();
            boolean negated = plain.startsWith("~");
            return new Selector(
                    Set.copyOf(Arrays.stream((negated ? plain.substring(1) : plain).split("\\."))
                            .map(String::strip)
                            .distinct()
                            .toList()),
                    negated);
        }

        boolean fits(Place place) {
            if (negated) {
                return !place.parent().containsAll(parts) && !place.isWhole();
            }
            return place.names().containsAll(parts);
        }
    }

    /// Where a text stands.
    ///
    /// @param names  the parts of its own name: `text`, `heading`, `h2`, `md`
    /// @param parent those of the text that it is a part of
    record Place(Set<String> names, Set<String> parent) {

        static final Place TEXT = of("text.md");
        static final Place LIST = of("text.list.md");
        static final Place QUOTATION = of("text.blockquote.md");
        static final Place TABLE_HEADER = of("text.table.header.md");
        static final Place TABLE_CELL = of("text.table.cell.md");
        static final Place RAW = of("raw.md");
        static final Place SUMMARY = of("summary.md");

        static Place heading(int level) {
            return of("text.heading.h" + level + ".md");
        }

        static Place of(String name) {
            Set<String> names = Set.of(name.split("\\."));
            return new Place(names, names);
        }

        Place sentence() {
            return part("sentence");
        }

        Place paragraph() {
            return part("paragraph");
        }

        private Place part(String name) {
            Set<String> with = new HashSet<>(names);
            with.add(name);
            return new Place(Set.copyOf(with), names);
        }

        boolean isWhole() {
            return names.contains("raw") || names.contains("summary");
        }

        /// Whether a document's summary holds what stands here: not headings, tables, or words for images.
        boolean isSummarized() {
            boolean words = names.contains("text") && !names.contains("attr");
            return words && !names.contains("heading") && !names.contains("table");
        }

        private Optional<String> part() {
            return names.equals(parent)
                    ? Optional.empty()
                    : names.stream().filter(n -> !parent.contains(n)).findFirst();
        }
    }

    static Scope of(List<String> scopes) {
        return new Scope(scopes.stream()
                .map(scope -> Arrays.stream(scope.split("&")).map(Selector::of).toList())
                .toList());
    }

    /// A sentence or paragraph is seen only by what asks for one: whatever else fits it fits the whole as well.
    boolean fits(Place place) {
        Optional<String> part = place.part();
        return alternatives.stream()
                .filter(all -> part.isEmpty()
                        || all.stream()
                                .anyMatch(one -> !one.negated() && one.parts().contains(part.get())))
                .anyMatch(all -> all.stream().allMatch(one -> one.fits(place)));
    }
}
