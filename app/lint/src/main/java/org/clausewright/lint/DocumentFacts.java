package org.clausewright.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// The facts at each place of a document.
final class DocumentFacts {

    private record At(Standing standing, Definitions definitions) implements Facts {

        @Override
        public boolean defines(String term) {
            return definitions.has(term);
        }
    }

    private final SpecDocument document;
    private final Definitions definitions;
    private final Facts.Standing unnamed;
    private final Facts[] bySection;
    private int current = -1;

    /// @param ranks whether some section of the spec has an authority
    DocumentFacts(SpecDocument document, Ladder ladder, boolean ranks, Definitions definitions) {
        this.document = document;
        this.definitions = definitions;
        this.unnamed = ranks ? Facts.Standing.OUTSIDE : Facts.Standing.UNRANKED;
        List<Section> sections = document.sections();
        Map<String, Facts.Standing> standings = new HashMap<>();
        this.bySection = new Facts[sections.size()];
        for (int i = 0; i < bySection.length; i++) {
            Section section = sections.get(i);
            Facts.Standing inherited = section.parent()
                    .flatMap(parent -> Optional.ofNullable(standings.get(parent)))
                    .orElse(unnamed);
            Facts.Standing standing = section.authority()
                    .flatMap(ladder::rank)
                    .map(DocumentFacts::standing)
                    .orElse(inherited);
            standings.putIfAbsent(section.id(), standing);
            bySection[i] = new At(standing, definitions);
        }
    }

    private static Facts.Standing standing(int rank) {
        return rank == 0 ? Facts.Standing.HIGHEST : Facts.Standing.OUTRANKED;
    }

    /// The facts that hold in a block. Blocks have to be asked for in their order.
    Facts in(int block) {
        int start = document.start(block);
        List<Section> sections = document.sections();
        while (current + 1 < bySection.length
                && sections.get(current + 1).heading().start() <= start) {
            current++;
        }
        return current < 0 ? new At(unnamed, definitions) : bySection[current];
    }
}
