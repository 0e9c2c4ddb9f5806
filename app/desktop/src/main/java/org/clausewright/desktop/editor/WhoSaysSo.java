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
import org.clausewright.spec.text.TextSpan;

/// What a reader wants to know of the target of a link into an import: what it says, at which level, in which spec and
/// file, and which sections of this spec speak of the same.
///
/// @param title    the section's title or the clause's words
/// @param where    the spec, the file and the line
/// @param standing whether it stands above this spec or beside it
/// @param ours     a sentence for each section of this spec that speaks of the same
record WhoSaysSo(String title, Optional<String> authority, String where, Optional<String> standing, List<String> ours) {

    private static final int LONGEST = 160;

    WhoSaysSo {
        ours = List.copyOf(ours);
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
        String words = clause.document().text(clause.value().text()).replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026";
    }

    private static WhoSaysSo of(
            Spec spec, SpecPath file, Optional<Found<Section>> section, String title, TextSpan place) {
        Messages messages = Messages.of(WhoSaysSo.class);
        int line = spec.document(file).orElseThrow().lines().line(place.start());
        List<String> ours = new ArrayList<>();
        section.map(new Overlaps(spec)::with)
                .orElse(List.of())
                .forEach(overlap -> ours.add(sentence(messages, spec, overlap)));
        return new WhoSaysSo(
                title,
                section.flatMap(spec::authorityOf),
                messages.text("who.where", spec.home(file).name(), file.value(), line),
                standing(messages, spec, file),
                ours);
    }

    private static Optional<String> standing(Messages messages, Spec spec, SpecPath file) {
        String prefix = file.prefix().orElse("");
        Optional<Settings.Import> direct =
                Optional.ofNullable(spec.settings().imports().get(prefix));
        return direct.map(wanted -> messages.text(wanted.beside() ? "who.beside" : "who.above"));
    }

    private static String sentence(Messages messages, Spec spec, Overlap overlap) {
        String key = overlap.kind() == Overlap.Kind.LINK ? "who.refers" : "who.same";
        String what = messages.text(
                key, overlap.own().value().title(), overlap.own().value().id());
        String own = spec.authorityOf(overlap.own()).orElse("");
        String theirs = spec.authorityOf(overlap.imported()).orElse("");
        String holds =
                switch (overlap.precedence().ground()) {
                    case LEVEL ->
                        overlap.precedence().winner().orElseThrow() == Winner.LEFT
                                ? messages.text("who.ours.level", own, theirs)
                                : messages.text("who.theirs.level", theirs, own);
                    case IMPORT -> messages.text("who.theirs.import", own);
                    case SAME_LEVEL -> messages.text("who.nobody.beside", own);
                    case NO_LEVEL, UNKNOWN_LEVEL -> messages.text("who.nobody.level");
                };
        return what + " " + holds;
    }
}
