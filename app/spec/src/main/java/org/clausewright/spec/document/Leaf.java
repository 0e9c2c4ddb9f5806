package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// What the parser found in one leaf of a block, spans relative to the block.
sealed interface Leaf {

    /// Running text: a paragraph anywhere, also the words of a heading.
    ///
    /// @param tags  every `[^id]` in it, footnotes too
    /// @param links the internal links in it
    record Prose(Passage passage, List<Tag> tags, List<LinkTo> links) implements Leaf {}

    /// A section's heading. Its words follow as [Prose].
    ///
    /// @param plainTitle the title without markup, for a slug
    record Heading(
            int level,
            TextSpan span,
            TextSpan titleSpan,
            String title,
            String plainTitle,
            Optional<Attributes> attributes)
            implements Leaf {}

    /// `**Example**: title`. Its words follow as [Prose].
    record ExampleTitle(TextSpan span, TextSpan titleSpan, String title) implements Leaf {}

    /// A fence tagged `xml`.
    record Body(TextSpan span, TextSpan inner, ExampleBody.Content content) implements Leaf {}

    /// `**Rubric**: what a grader should look for`.
    record Rubric(TextSpan span, String text) implements Leaf {}

    /// `[^1]: ...`, the definition of a footnote. Its words follow as [Prose].
    record FootnoteDefinition(String id) implements Leaf {}

    /// Anything else: code, HTML, a rule.
    record Other() implements Leaf {}

    /// A tag `[^id]`.
    record Tag(String id, TextSpan span) {}

    /// A link to `#target`, or to `base:target` without the hash.
    record LinkTo(TextSpan span, String target, TextSpan targetSpan, boolean titled, boolean hash) {}
}
