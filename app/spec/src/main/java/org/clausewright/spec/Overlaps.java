package org.clausewright.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.spec.Overlap.Kind;
import org.clausewright.spec.Precedence.Standing;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// Finds the sections of a spec that restate or change what one of its imports says.
public final class Overlaps {

    private final Spec spec;
    private final Map<String, List<Found<Section>>> byId = new HashMap<>();
    private final Map<String, List<Found<Section>>> byTitle = new HashMap<>();
    private final Map<String, List<Found<Section>>> byLink = new HashMap<>();

    public Overlaps(Spec spec) {
        this.spec = spec;
        for (SpecDocument document : spec.documents()) {
            for (Section section : document.sections()) {
                Found<Section> found = new Found<>(document, section);
                if (section.explicitId()) {
                    add(byId, section.id(), found);
                }
                add(byTitle, plain(section), found);
            }
            for (Link link : document.links()) {
                if (link.target().contains(":")) {
                    document.sectionAt(link.span().start())
                            .ifPresent(section -> add(byLink, link.target(), new Found<>(document, section)));
                }
            }
        }
    }

    private static void add(Map<String, List<Found<Section>>> to, String key, Found<Section> found) {
        to.computeIfAbsent(key, _ -> new ArrayList<>()).add(found);
    }

    private static String plain(Section section) {
        return section.title().strip().toLowerCase(Locale.ROOT);
    }

    /// All of them, in the order of the imports and their sections.
    public List<Overlap> all() {
        return spec.allImports()
                .all()
                .flatMap(other -> other.documents().stream())
                .flatMap(document ->
                        document.sections().stream().flatMap(section -> with(new Found<>(document, section)).stream()))
                .toList();
    }

    /// Those with one section of an import.
    public List<Overlap> with(Found<Section> imported) {
        Section section = imported.value();
        Optional<String> level = spec.authorityOf(imported);
        SequencedMap<Found<Section>, Kind> kinds = new LinkedHashMap<>();
        if (section.explicitId()) {
            found(byId, section.id()).forEach(own -> kinds.putIfAbsent(own, Kind.SAME_ID));
        }
        found(byTitle, plain(section)).stream()
                .filter(own -> level.isPresent() && spec.authorityOf(own).isPresent())
                .forEach(own -> kinds.putIfAbsent(own, Kind.SAME_TITLE));
        found(byLink, imported.document().path().qualified(section.id())).stream()
                .filter(own -> level.isPresent()
                        && spec.authorityOf(own).isPresent()
                        && !spec.authorityOf(own).equals(level))
                .forEach(own -> kinds.putIfAbsent(own, Kind.LINK));
        List<Overlap> overlaps = new ArrayList<>();
        kinds.forEach((own, kind) -> overlaps.add(new Overlap(own, imported, kind, precedence(own, imported))));
        return List.copyOf(overlaps);
    }

    private static List<Found<Section>> found(Map<String, List<Found<Section>>> in, String key) {
        return in.getOrDefault(key, List.of());
    }

    private Precedence precedence(Found<Section> own, Found<Section> imported) {
        return Precedence.of(spec, standing(own), standing(imported));
    }

    private Standing standing(Found<Section> section) {
        return new Standing(section.document().path(), spec.authorityOf(section));
    }
}
