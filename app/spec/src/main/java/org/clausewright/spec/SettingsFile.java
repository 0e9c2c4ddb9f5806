package org.clausewright.spec;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// The file `spec.yaml` as it was read. All spans are offsets into its text, in UTF-16 code units, ends exclusive.
///
/// @param problems what in it cannot be used, in the order of reading; a hundred of them at most
/// @param names    what it names that only the spec or the rules can know, in the order of the text
public record SettingsFile(String text, List<Problem> problems, List<Name> names) {

    public static final SpecPath PATH = SpecPath.of("spec.yaml");

    /// Something that cannot be used; its default holds instead.
    ///
    /// @param span        the words that are wrong
    /// @param message     what is wrong with them, a sentence for a person
    /// @param replacement what may have been meant by the words, where something is near enough
    public record Problem(TextSpan span, String message, Optional<String> replacement) {

        public Problem {
            requireNonNull(span, "span");
            requireNonNull(message, "message");
            requireNonNull(replacement, "replacement");
        }

        public Problem(TextSpan span, String message) {
            this(span, message, Optional.empty());
        }
    }

    /// A name that the file uses.
    ///
    /// @param span where it stands, without quotes; with them where it is written with escapes
    public record Name(Kind kind, String value, TextSpan span) {

        public Name {
            requireNonNull(kind, "kind");
            requireNonNull(value, "value");
            requireNonNull(span, "span");
        }

        /// What a name is the name of.
        public enum Kind {
            /// A key of `lint.rules`, or of a section's or document's rules.
            RULE,
            /// A key of `lint.sections`.
            SECTION,
            /// A key of `lint.documents`.
            DOCUMENT,
            /// A key of `imports`; the span is that of its path.
            IMPORT,
            /// The key `authority`; the span is that of the levels.
            LADDER
        }
    }

    public SettingsFile {
        requireNonNull(text, "text");
        problems = List.copyOf(problems);
        names = List.copyOf(names);
    }

    /// Where a name of that kind stands as it is, without escapes.
    public List<TextSpan> placesOf(Name.Kind kind, String name) {
        return names.stream()
                .filter(each -> each.kind() == kind && each.span().in(text).equals(name))
                .map(Name::span)
                .toList();
    }
}
