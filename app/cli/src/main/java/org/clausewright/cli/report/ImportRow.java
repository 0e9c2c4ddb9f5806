package org.clausewright.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.Overlap;
import org.clausewright.spec.Overlaps;
import org.clausewright.spec.Precedence.Winner;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;

/// A spec that another one imports.
///
/// @param folder    as the settings name it
/// @param stands    `above` or `beside`
/// @param spec      its name; null where it cannot be used
/// @param problem   why it cannot be used
/// @param documents their files, by the names that the importing spec has for them
/// @param overrides the sections of the importing spec that speak of the same as one of the import
public record ImportRow(
        String prefix,
        String folder,
        String stands,
        Optional<String> spec,
        Optional<String> problem,
        List<String> documents,
        List<OverrideRow> overrides) {

    /// @param section of the importing spec
    /// @param of      the section of the import
    /// @param kind    `same-id`, `same-title` or `link`
    /// @param holds   `own` or `imported`; null where nothing decides
    public record OverrideRow(String section, String of, String kind, Optional<String> holds) {}

    static List<ImportRow> of(Spec spec) {
        List<Overlap> overlaps = spec.imports().isEmpty() ? List.of() : new Overlaps(spec).all();
        return spec.settings().imports().entrySet().stream()
                .map(entry -> row(spec, entry.getKey(), entry.getValue(), overlaps))
                .toList();
    }

    private static ImportRow row(Spec spec, String prefix, Settings.Import wanted, List<Overlap> overlaps) {
        Optional<Spec> found = Optional.ofNullable(spec.imports().get(prefix));
        return new ImportRow(
                prefix,
                wanted.folder(),
                wanted.beside() ? "beside" : "above",
                found.map(Spec::name),
                spec.allImports().problems().stream()
                        .filter(problem -> problem.prefix().equals(prefix))
                        .map(ImportProblem::message)
                        .findFirst(),
                found.map(Spec::documents).orElse(List.of()).stream()
                        .map(document -> document.path().value())
                        .toList(),
                overlaps.stream()
                        .filter(overlap ->
                                overlap.imported().document().path().prefix().equals(Optional.of(prefix)))
                        .map(ImportRow::row)
                        .toList());
    }

    private static OverrideRow row(Overlap overlap) {
        return new OverrideRow(
                overlap.own().value().id(),
                overlap.imported()
                        .document()
                        .path()
                        .qualified(overlap.imported().value().id()),
                overlap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                overlap.precedence().winner().map(winner -> winner == Winner.LEFT ? "own" : "imported"));
    }
}
