package org.clausewright.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.jspecify.annotations.Nullable;

/// The facts at each place of a document. What takes a pass over a section is found out when first asked for, and
/// once.
final class DocumentFacts {

    private final SpecDocument document;
    private final List<BlockText> blocks;
    private final Definitions definitions;
    private final Place[] places;
    private int current;

    /// @param ranks whether some section of the spec has an authority
    DocumentFacts(
            SpecDocument document, List<BlockText> blocks, Ladder ladder, boolean ranks, Definitions definitions) {
        this.document = document;
        this.blocks = blocks;
        this.definitions = definitions;
        List<Section> sections = document.sections();
        Facts.Standing unnamed = ranks ? Facts.Standing.OUTSIDE : Facts.Standing.UNRANKED;
        Map<String, OptionalInt> ranksById = new HashMap<>();
        this.places = new Place[sections.size() + 1];
        places[0] = new Place(-1, unnamed, OptionalInt.empty());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            OptionalInt inherited = section.parent()
                    .map(parent -> ranksById.getOrDefault(parent, OptionalInt.empty()))
                    .orElse(OptionalInt.empty());
            OptionalInt rank = section.authority()
                    .flatMap(ladder::rank)
                    .map(OptionalInt::of)
                    .orElse(inherited);
            ranksById.putIfAbsent(section.id(), rank);
            places[i + 1] = new Place(i, rank.isPresent() ? standing(rank.getAsInt()) : unnamed, rank);
        }
    }

    private static Facts.Standing standing(int rank) {
        return rank == 0 ? Facts.Standing.HIGHEST : Facts.Standing.OUTRANKED;
    }

    /// The facts that hold in a block. Blocks have to be asked for in their order.
    Here in(int block) {
        int start = document.start(block);
        List<Section> sections = document.sections();
        while (current + 1 < places.length && sections.get(current).heading().start() <= start) {
            current++;
        }
        return new Here(places[current], block);
    }

    /// What holds in a whole section, or before the first one.
    private final class Place {

        private final int index;
        private final Facts.Standing standing;
        private final OptionalInt rank;
        private @Nullable Set<String> actors;
        private @Nullable List<Set<String>> examples;

        Place(int index, Facts.Standing standing, OptionalInt rank) {
            this.index = index;
            this.standing = standing;
            this.rank = rank;
        }

        Optional<String> id(int at) {
            List<Section> sections = document.sections();
            return at < 0 || at >= sections.size()
                    ? Optional.empty()
                    : Optional.of(sections.get(at).id());
        }

        Set<String> actors() {
            Set<String> found = actors;
            if (found == null) {
                Set<String> all = new HashSet<>();
                ownBlocks().forEach(block -> all.addAll(block.actors()));
                found = Set.copyOf(all);
                actors = found;
            }
            return found;
        }

        /// The words of each example, title and body together.
        List<Set<String>> examples() {
            List<Set<String>> found = examples;
            if (found == null) {
                found = new ArrayList<>();
                for (BlockText text : ownBlocks()) {
                    Block block = text.block();
                    boolean body = block.kind() == Block.Kind.EXAMPLE_BODY;
                    if (body && !found.isEmpty()) {
                        found.getLast().addAll(text.words());
                    } else if (body || block.kind() == Block.Kind.EXAMPLE_TITLE) {
                        found.add(new HashSet<>(text.words()));
                    }
                }
                examples = found;
            }
            return found;
        }

        private List<BlockText> ownBlocks() {
            List<Section> sections = document.sections();
            int start = index < 0 ? 0 : sections.get(index).own().start();
            int end =
                    index + 1 < sections.size() ? sections.get(index + 1).own().start() : document.length();
            int first = document.blockAt(start);
            int last = end == document.length() ? blocks.size() : document.blockAt(end);
            return blocks.subList(first, Math.max(first, last));
        }
    }

    /// The facts in one block.
    final class Here implements Facts {

        private final Place place;
        private final int block;

        private Here(Place place, int block) {
            this.place = place;
            this.block = block;
        }

        /// The id of the section; empty before the first one.
        Optional<String> section() {
            return place.id(place.index);
        }

        OptionalInt rank() {
            return place.rank;
        }

        @Override
        public Standing standing() {
            return place.standing;
        }

        @Override
        public boolean defines(String term) {
            return definitions.has(term);
        }

        @Override
        public boolean listFollows() {
            return block + 1 < blocks.size() && blocks.get(block + 1).block().kind() == Block.Kind.LIST;
        }

        @Override
        public Set<String> actors() {
            return place.actors();
        }

        @Override
        public boolean isExemplified(String words) {
            List<String> all = Sentence.of(words).acts();
            return !all.isEmpty() && place.examples().stream().anyMatch(example -> example.containsAll(all));
        }

        @Override
        public Optional<String> section(Neighbour neighbour) {
            return place.index < 0 && neighbour == Neighbour.PREVIOUS
                    ? Optional.empty()
                    : place.id(
                            switch (neighbour) {
                                case PREVIOUS -> place.index - 1;
                                case NEXT -> place.index + 1;
                            });
        }
    }
}
