package org.clausewright.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.lint.RuleInfo;
import org.clausewright.lint.Rules;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Everything that can be found in a spec and done with it: the enabled commands, the sections and clauses of the spec
/// and of what it imports, and the rules.
public final class PaletteEntries {

    private static final int LONGEST = 110;

    private PaletteEntries() {}

    /// The commands that are enabled now.
    public static List<PaletteEntry> ofCommands(Iterable<Command> commands) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Command command : commands) {
            if (command.enabled().getAsBoolean() && !command.id().equals("view.palette")) {
                entries.add(new PaletteEntry(
                        PaletteEntry.Kind.COMMAND,
                        "command:" + command.id(),
                        command.title(),
                        command.key().map(KeyCombination::getDisplayText).orElse(""),
                        command.icon(),
                        command.run()));
            }
        }
        entries.sort(Comparator.comparing(PaletteEntry::title));
        return entries;
    }

    public static List<PaletteEntry> of(Desk desk) {
        List<PaletteEntry> entries = new ArrayList<>(ofCommands(desk.commands().all()));
        Spec spec = desk.workspace().spec();
        Stream.concat(Stream.of(spec), spec.allImports().distinct().stream())
                .flatMap(each -> each.documents().stream())
                .forEach(document -> {
                    addSections(entries, desk, document);
                    addClauses(entries, desk, spec, document);
                });
        addImports(entries, desk, spec);
        addRules(entries, desk);
        return entries;
    }

    private static void addSections(List<PaletteEntry> entries, Desk desk, SpecDocument document) {
        document.sections()
                .forEach(section -> entries.add(new PaletteEntry(
                        PaletteEntry.Kind.SECTION,
                        "section:" + document.path().qualified(section.id()),
                        section.title(),
                        document.path().qualified(section.id()),
                        Optional.of(BootstrapIcons.HASH),
                        () -> desk.navigation()
                                .goTo(
                                        document.path(),
                                        TextSpan.at(section.titleSpan().start())))));
    }

    private static void addClauses(List<PaletteEntry> entries, Desk desk, Spec spec, SpecDocument document) {
        for (Clause clause : document.clauses()) {
            String words = clause.text().in(document.text()).replaceAll("\\s+", " ");
            String id = document.path().qualified(clause.id());
            String section = clause.section()
                    .map(document.path()::qualified)
                    .flatMap(spec::section)
                    .map(found -> found.value().title())
                    .orElse(document.path().value());
            entries.add(new PaletteEntry(
                    PaletteEntry.Kind.CLAUSE,
                    "clause:" + id,
                    words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words,
                    id + " · " + section,
                    Optional.of(BootstrapIcons.BLOCKQUOTE_LEFT),
                    () -> desk.navigation()
                            .goTo(document.path(), TextSpan.at(clause.text().start()))));
        }
    }

    private static void addImports(List<PaletteEntry> entries, Desk desk, Spec spec) {
        Messages messages = Messages.of(PaletteEntries.class);
        spec.imports().forEach((prefix, other) -> spec.allImports()
                .place(prefix)
                .ifPresent(place -> entries.add(new PaletteEntry(
                        PaletteEntry.Kind.COMMAND,
                        "import:" + prefix,
                        messages.text("import.open", prefix),
                        other.name(),
                        Optional.of(BootstrapIcons.BOX_ARROW_UP_RIGHT),
                        () -> desk.openSpec().accept(place.path())))));
    }

    /// Choosing a rule leads to the first thing that it found, or to the problems where it found nothing.
    private static void addRules(List<PaletteEntry> entries, Desk desk) {
        Messages messages = Messages.of(PaletteEntries.class);
        Map<String, List<Finding>> byRule = desk.workspace().findings().stream()
                .filter(Finding::isOpen)
                .collect(Collectors.groupingBy(Finding::rule));
        for (RuleInfo rule : Rules.standard().infos()) {
            List<Finding> found = byRule.getOrDefault(rule.id(), List.of());
            entries.add(new PaletteEntry(
                    PaletteEntry.Kind.RULE,
                    "rule:" + rule.id(),
                    rule.id(),
                    messages.text("rule.detail", found.size(), rule.catches()),
                    Optional.of(BootstrapIcons.QUESTION_CIRCLE),
                    () -> found.stream()
                            .findFirst()
                            .ifPresentOrElse(
                                    first -> desk.navigation().goTo(first.file(), first.span()),
                                    () -> desk.commands().run("view.problems"))));
        }
    }
}
