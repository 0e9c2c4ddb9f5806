package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Overlap;
import org.clausewright.spec.Overlaps;
import org.clausewright.spec.Precedence.Winner;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.Brief;
import org.clausewright.spec.text.TextSpan;

/// What a reader wants to know of a place that this spec and its imports speak of: what it says, at which
/// level, in which spec and file, and who else says something of the same.
///
/// @param title    the section's title or the clause's words
/// @param where    the spec, the file and the line
/// @param standing whether an import stands above this spec or beside it
/// @param others   a sentence for each place in the other specs that speaks of the same, and which of the two holds
record WhoSaysSo(
        String title, Optional<String> authority, String where, Optional<String> standing, List<String> others) {

    private static final String DEPARTS = "departs-from-import";

    private static final int LONGEST = 160;

    WhoSaysSo {
        others = List.copyOf(others);
    }

    /// Of a heading of the spec itself, or of a sentence that departs from an import; empty elsewhere, and where
    /// no import speaks of the same.
    static Optional<WhoSaysSo> here(Spec spec, List<Finding> findings, SpecDocument document, int offset) {
        if (spec.imports().isEmpty() || document.path().prefix().isPresent()) {
            return Optional.empty();
        }
        return document.sectionAt(offset).flatMap(section -> {
            Found<Section> found = new Found<>(document, section);
            Messages messages = Messages.of(WhoSaysSo.class);
            boolean heading = section.heading().touches(offset);
            List<String> others = new ArrayList<>();
            if (heading) {
                new Overlaps(spec)
                        .all().stream()
                                .filter(overlap -> overlap.own().equals(found))
                                .forEach(overlap -> others.add(theirs(messages, spec, overlap)));
            }
            findings.stream()
                    .filter(finding -> finding.rule().equals(DEPARTS) && finding.isOpen())
                    .filter(finding -> finding.file().equals(document.path()))
                    .filter(finding -> finding.span().touches(offset)
                            || (heading && section.own().contains(finding.span())))
                    .forEach(finding -> others.add(finding.message()));
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new WhoSaysSo(
                            section.title(),
                            spec.authorityOf(found),
                            where(messages, spec, document.path(), section.titleSpan()),
                            Optional.empty(),
                            others));
        });
    }

    /// Empty for an id of the spec itself, and for one that no import has.
    static Optional<WhoSaysSo> of(Spec spec, String id) {
        if (!id.contains(":")) {
            return Optional.empty();
        }
        Optional<Found<Section>> section = spec.section(id);
        if (section.isPresent()) {
            Found<Section> found = section.get();
            return Optional.of(of(
                    spec,
                    found.document().path(),
                    section,
                    found.value().title(),
                    found.value().titleSpan()));
        }
        return spec.clause(id).map(found -> {
            SpecPath file = found.document().path();
            return of(
                    spec,
                    file,
                    sectionOf(spec, found),
                    words(found),
                    found.value().text());
        });
    }

    private static Optional<Found<Section>> sectionOf(Spec spec, Found<Clause> clause) {
        SpecPath file = clause.document().path();
        return clause.value().section().flatMap(id -> spec.section(file.qualified(id)));
    }

    private static String words(Found<Clause> clause) {
        return Brief.line(clause.document().text(clause.value().text()), LONGEST);
    }

    private static WhoSaysSo of(
            Spec spec, SpecPath file, Optional<Found<Section>> section, String title, TextSpan place) {
        Messages messages = Messages.of(WhoSaysSo.class);
        List<String> others = new ArrayList<>();
        section.map(new Overlaps(spec)::with)
                .orElse(List.of())
                .forEach(overlap -> others.add(ours(messages, spec, overlap)));
        return new WhoSaysSo(
                title,
                section.flatMap(spec::authorityOf),
                where(messages, spec, file, place),
                standing(messages, spec, file),
                others);
    }

    private static String where(Messages messages, Spec spec, SpecPath file, TextSpan place) {
        int line = spec.document(file).orElseThrow().lines().line(place.start());
        return messages.text("who.where", spec.home(file).name(), file.value(), line);
    }

    private static Optional<String> standing(Messages messages, Spec spec, SpecPath file) {
        String prefix = file.prefix().orElse("");
        Optional<Settings.Import> direct =
                Optional.ofNullable(spec.settings().imports().get(prefix));
        return direct.map(wanted -> messages.text(wanted.beside() ? "who.beside" : "who.above"));
    }

    /// What this spec says of the same.
    private static String ours(Messages messages, Spec spec, Overlap overlap) {
        String key = overlap.kind() == Overlap.Kind.LINK ? "who.refers" : "who.same";
        String what = messages.text(
                key, overlap.own().value().title(), overlap.own().value().id());
        return what + " " + holds(messages, spec, overlap);
    }

    /// What the import says of the same.
    private static String theirs(Messages messages, Spec spec, Overlap overlap) {
        SpecPath file = overlap.imported().document().path();
        Section section = overlap.imported().value();
        String key = overlap.kind() == Overlap.Kind.LINK ? "who.theirs.refers" : "who.theirs.same";
        String what = messages.text(
                key,
                section.title(),
                file.qualified(section.id()),
                spec.home(file).name());
        return what + " " + holds(messages, spec, overlap);
    }

    private static String holds(Messages messages, Spec spec, Overlap overlap) {
        String own = spec.authorityOf(overlap.own()).orElse("");
        String theirs = spec.authorityOf(overlap.imported()).orElse("");
        return switch (overlap.precedence().ground()) {
            case LEVEL ->
                overlap.precedence().winner().orElseThrow() == Winner.LEFT
                        ? messages.text("who.ours.level", own, theirs)
                        : messages.text("who.theirs.level", theirs, own);
            case IMPORT -> messages.text("who.theirs.import", own);
            case SAME_LEVEL -> messages.text("who.nobody.beside", own);
            case NO_LEVEL, UNKNOWN_LEVEL -> messages.text("who.nobody.level");
        };
    }
}
