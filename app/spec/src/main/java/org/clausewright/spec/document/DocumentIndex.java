package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// Puts what the blocks hold together into sections, clauses, examples and links, at their places in the document.
record DocumentIndex(
        List<Section> sections,
        List<Clause> clauses,
        List<Example> examples,
        List<Link> links,
        List<Passage> passages) {

    static DocumentIndex of(SpecDocument document) {
        return new Builder(document).build();
    }

    /// A heading at its place, before it is known how far its section reaches.
    private record Opened(
            Leaf.Heading heading, int base, String id, Optional<Attributes> attributes, Optional<String> parent) {

        int start() {
            return heading.span().start() + base;
        }
    }

    /// An example whose title was read, and perhaps its body.
    private record Begun(TextSpan span, TextSpan titleSpan, String title, Optional<Leaf.Body> body, int bodyBase) {}

    private static final class Builder {

        private final SpecDocument document;
        private final Set<String> footnotes = new HashSet<>();
        private final List<Opened> opened = new ArrayList<>();
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final Map<String, Integer> slugs = new HashMap<>();
        private final @Nullable Opened[] openAtLevel = new Opened[7];
        private Optional<String> section = Optional.empty();
        private @Nullable Begun begun;

        Builder(SpecDocument document) {
            this.document = document;
        }

        DocumentIndex build() {
            List<Block> blocks = document.blocks();
            for (Block block : blocks) {
                for (Leaf leaf : block.facts().leaves()) {
                    if (leaf instanceof Leaf.FootnoteDefinition definition) {
                        footnotes.add(definition.id());
                    }
                }
            }
            for (int i = 0; i < blocks.size(); i++) {
                int base = document.start(i);
                blocks.get(i).facts().leaves().forEach(leaf -> add(leaf, base));
            }
            finishExample(Optional.empty());
            return new DocumentIndex(
                    sections(), List.copyOf(clauses), List.copyOf(examples), List.copyOf(links), List.copyOf(passages));
        }

        private void add(Leaf leaf, int base) {
            switch (leaf) {
                case Leaf.Heading heading -> {
                    finishExample(Optional.empty());
                    open(heading, base);
                }
                case Leaf.ExampleTitle title -> {
                    finishExample(Optional.empty());
                    begun = new Begun(
                            title.span().shift(base),
                            title.titleSpan().shift(base),
                            title.title(),
                            Optional.empty(),
                            0);
                }
                case Leaf.Body body -> addBody(body, base);
                case Leaf.Rubric rubric -> finishExample(Optional.of(rubricAt(rubric, base)));
                case Leaf.Prose prose -> addProse(prose, base);
                case Leaf.FootnoteDefinition _ -> {}
                case Leaf.Other _ -> finishExample(Optional.empty());
            }
        }

        private static Leaf.Rubric rubricAt(Leaf.Rubric rubric, int base) {
            return new Leaf.Rubric(rubric.span().shift(base), rubric.text());
        }

        private void open(Leaf.Heading heading, int base) {
            Optional<Attributes> attributes = heading.attributes().map(found -> found.shift(base));
            String id = attributes
                    .flatMap(Attributes::idSpan)
                    .map(span -> document.text(span))
                    .orElseGet(() -> freshSlug(heading.plainTitle()));
            Optional<String> parent = Optional.empty();
            for (int level = heading.level() - 1; level > 0 && parent.isEmpty(); level--) {
                parent = Optional.ofNullable(openAtLevel[level]).map(Opened::id);
            }
            Opened section = new Opened(heading, base, id, attributes, parent);
            opened.add(section);
            openAtLevel[heading.level()] = section;
            for (int level = heading.level() + 1; level < openAtLevel.length; level++) {
                openAtLevel[level] = null;
            }
            this.section = Optional.of(id);
        }

        private String freshSlug(String title) {
            String slug = Slug.of(title);
            int seen = slugs.merge(slug, 1, Integer::sum);
            return seen == 1 ? slug : slug + "-" + (seen - 1);
        }

        private List<Section> sections() {
            List<Section> sections = new ArrayList<>(opened.size());
            int[] ends = extentEnds();
            for (int i = 0; i < opened.size(); i++) {
                Opened each = opened.get(i);
                Leaf.Heading heading = each.heading();
                int ownEnd = i + 1 < opened.size() ? opened.get(i + 1).start() : document.length();
                Optional<TextSpan> authority = each.attributes().flatMap(Attributes::authority);
                sections.add(new Section(
                        each.id(),
                        each.attributes().flatMap(Attributes::idSpan).isPresent(),
                        heading.title(),
                        heading.level(),
                        authority.map(document::text),
                        each.attributes().map(Attributes::tags).orElse(List.of()),
                        each.parent(),
                        heading.span().shift(each.base()),
                        heading.titleSpan().shift(each.base()),
                        each.attributes().map(Attributes::span),
                        each.attributes().flatMap(Attributes::idSpan),
                        authority,
                        new TextSpan(each.start(), ownEnd),
                        new TextSpan(each.start(), ends[i])));
            }
            return List.copyOf(sections);
        }

        /// Where each section's extent ends, from the last to the first: at the next heading that is not below it.
        private int[] extentEnds() {
            int[] ends = new int[opened.size()];
            int[] nextAtLevel = new int[7];
            Arrays.fill(nextAtLevel, document.length());
            for (int i = opened.size() - 1; i >= 0; i--) {
                int level = opened.get(i).heading().level();
                ends[i] = nextAtLevel[level];
                for (int below = level; below < nextAtLevel.length; below++) {
                    nextAtLevel[below] = opened.get(i).start();
                }
            }
            return ends;
        }

        private void addBody(Leaf.Body body, int base) {
            Begun current = begun;
            if (current != null && current.body().isEmpty()) {
                TextSpan span = new TextSpan(current.span().start(), body.span().end() + base);
                begun = new Begun(span, current.titleSpan(), current.title(), Optional.of(body), base);
            }
        }

        private void finishExample(Optional<Leaf.Rubric> rubric) {
            Begun done = begun;
            if (done == null) {
                return;
            }
            begun = null;
            int base = done.bodyBase();
            Optional<ExampleBody.Content> content = done.body().map(Leaf.Body::content);
            TextSpan body = done.body()
                    .map(found -> found.inner().shift(base))
                    .orElse(TextSpan.at(done.span().end()));
            Optional<Leaf.Rubric> own = done.body().isPresent() ? rubric : Optional.empty();
            examples.add(new Example(
                    done.title(),
                    section,
                    own.map(found -> new TextSpan(
                                    done.span().start(), found.span().end()))
                            .orElse(done.span()),
                    done.titleSpan(),
                    body,
                    content.map(ExampleBody.Content::turns).orElse(List.of()).stream()
                            .map(turn -> at(turn, base))
                            .toList(),
                    content.map(ExampleBody.Content::answers).orElse(List.of()).stream()
                            .map(answer -> at(answer, base))
                            .toList(),
                    own.map(Leaf.Rubric::text),
                    content.map(ExampleBody.Content::problem)
                            .orElse(Optional.of("no fence tagged xml follows its title"))));
        }

        private static Turn at(Turn turn, int base) {
            return new Turn(
                    turn.role(),
                    turn.attributes(),
                    turn.content(),
                    turn.span().shift(base),
                    turn.body().shift(base));
        }

        private static Answer at(Answer answer, int base) {
            return new Answer(
                    answer.verdict(),
                    answer.otherSection(),
                    answer.why(),
                    at(answer.turn(), base),
                    answer.comment().shift(base));
        }

        private void addProse(Leaf.Prose prose, int base) {
            Passage relative = prose.passage();
            boolean ownsWords = relative.kind() == Passage.Kind.EXAMPLE_TITLE || relative.kind() == Passage.Kind.RUBRIC;
            if (!ownsWords) {
                finishExample(Optional.empty());
            }
            Passage passage = new Passage(
                    relative.kind(),
                    relative.span().shift(base),
                    section,
                    relative.sentences().stream()
                            .map(sentence -> sentence.shift(base))
                            .toList(),
                    relative.plain());
            passages.add(passage);
            for (Leaf.LinkTo link : prose.links()) {
                links.add(new Link(
                        link.span().shift(base),
                        link.target(),
                        link.targetSpan().shift(base),
                        link.titled(),
                        section,
                        link.hash()));
            }
            addClauses(passage, prose.tags(), base);
        }

        private void addClauses(Passage passage, List<Leaf.Tag> tags, int base) {
            int previousEnd = passage.span().start();
            for (Leaf.Tag tag : tags) {
                if (footnotes.contains(tag.id())) {
                    continue;
                }
                TextSpan at = tag.span().shift(base);
                TextSpan sentence = sentenceOf(passage, at);
                int start = Math.max(sentence.start(), previousEnd);
                clauses.add(new Clause(tag.id(), section, at, trimmed(start, at.start()), sentence));
                previousEnd = at.end();
            }
        }

        private static TextSpan sentenceOf(Passage passage, TextSpan tag) {
            List<TextSpan> sentences = passage.sentences();
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (sentences.get(middle).contains(tag)) {
                    return sentences.get(middle);
                }
                if (sentences.get(middle).start() < tag.start()) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return passage.span();
        }

        private TextSpan trimmed(int from, int to) {
            int start = Math.min(from, to);
            int end = to;
            while (start < end && Character.isWhitespace(charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(charAt(end - 1))) {
                end--;
            }
            return new TextSpan(start, end);
        }

        private char charAt(int offset) {
            return document.text().charAt(offset);
        }
    }
}
