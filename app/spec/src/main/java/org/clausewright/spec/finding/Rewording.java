package org.clausewright.spec.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Other words for those of a finding, in the finding's own file. What only the author knows is a blank, which is
/// asked for before the words are used.
public record Rewording(List<Change> changes) implements Remedy {

    /// What comes in the place of a span; an empty span is where something is put in.
    public record Change(TextSpan span, List<Part> parts) {

        public Change {
            requireNonNull(span, "span");
            parts = List.copyOf(parts);
        }
    }

    /// A piece of the new words.
    public sealed interface Part {

        record Words(String text) implements Part {}

        /// @param name what is asked for: `number of days`. Blanks of one name are one and are asked for once.
        /// @param hint a value that would do: `14 days`
        record Blank(String name, String hint) implements Part {}
    }

    public Rewording {
        changes = List.copyOf(changes);
    }

    public static Rewording of(TextSpan span, String words) {
        return new Rewording(List.of(new Change(span, List.of(new Part.Words(words)))));
    }

    /// What has to be asked for, each name once, in the order of the words.
    public List<Part.Blank> blanks() {
        List<Part.Blank> blanks = new ArrayList<>();
        for (Change change : changes) {
            for (Part part : change.parts()) {
                if (part instanceof Part.Blank blank
                        && blanks.stream().noneMatch(known -> known.name().equals(blank.name()))) {
                    blanks.add(blank);
                }
            }
        }
        return List.copyOf(blanks);
    }

    public boolean isComplete() {
        return blanks().isEmpty();
    }

    /// The edits of the file, with the values of the blanks by their names. Empty where a value is missing or blank:
    /// a blank never gets into a text.
    public Optional<List<TextEdit>> edits(Map<String, String> values) {
        List<TextEdit> edits = new ArrayList<>();
        for (Change change : changes) {
            StringBuilder words = new StringBuilder();
            for (Part part : change.parts()) {
                switch (part) {
                    case Part.Words(String text) -> words.append(text);
                    case Part.Blank blank -> {
                        String value = values.getOrDefault(blank.name(), "").strip();
                        if (value.isEmpty()) {
                            return Optional.empty();
                        }
                        words.append(value);
                    }
                }
            }
            edits.add(new TextEdit(change.span(), words.toString()));
        }
        return Optional.of(List.copyOf(edits));
    }
}
