package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.edit.ExampleDraft.Message;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.text.TextEdit;

/// The case of a pair as an example that both passages share: what the user says, and which side wins.
///
/// @param good what an answer says that follows the side that wins; empty where the author fills it in later
/// @param bad  what an answer says that follows the other
record Precedent(String title, String user, boolean firstWins, String good, String bad) {

    private static final int TITLE = 64;

    /// The case alone, without what the two passages make of it; empty where it is not said which.
    static String situation(String scenario) {
        int demands = scenario.indexOf("The first passage ");
        return told(demands < 0 ? scenario : scenario.substring(0, demands))
                .replaceFirst("^A case (?:that|may) .*", "");
    }

    /// The case under the heading that says that it is one.
    static String told(String scenario) {
        String words = scenario.strip()
                .replaceFirst("^Take (?:this case|a case that meets both): ", "")
                .replaceFirst("^Take a case ", "a case ");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String titleOf(String scenario) {
        String words = situation(scenario).replaceAll("[\\s\"]+", " ").strip();
        if (words.length() > TITLE) {
            int blank = words.lastIndexOf(' ', TITLE);
            words = words.substring(0, blank < TITLE / 2 ? TITLE : blank) + "\u2026";
        }
        return words.replaceFirst("[.,;:]+$", "");
    }

    /// Adds the example to the examples of either side: to the clause's own file, which is made where there is none,
    /// or to the section's text. A side that cannot be changed from here, or that stands in no section, is
    /// left out.
    List<FileEdit> edits(Spec spec, SideText first, SideText second) {
        SideText winner = firstWins ? first : second;
        SideText loser = firstWins ? second : first;
        ExampleDraft draft = draft(winner, loser);
        Map<SpecPath, List<TextEdit>> byFile = new LinkedHashMap<>();
        Stream.of(first, second)
                .flatMap(side -> edit(spec, side, draft).stream())
                .distinct()
                .flatMap(edit -> edit.files().stream())
                .forEach(file -> byFile.computeIfAbsent(file.file(), _ -> new ArrayList<>())
                        .addAll(file.edits()));
        return byFile.entrySet().stream()
                .map(entry -> new FileEdit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<SpecEdit> edit(Spec spec, SideText side, ExampleDraft draft) {
        if (side.side().file().prefix().isPresent()) {
            return Optional.empty();
        }
        return side.side()
                .clause()
                .flatMap(spec::clause)
                .map(clause -> ExampleEdits.addToClause(spec, clause, draft))
                .or(() -> side.side()
                        .section()
                        .flatMap(spec::section)
                        .map(section -> ExampleEdits.addToSection(spec, section, draft)));
    }

    private ExampleDraft draft(SideText winner, SideText loser) {
        List<Judged> answers = new ArrayList<>();
        if (!good.isBlank()) {
            answers.add(new Judged(Verdict.GOOD, Optional.empty(), "follows " + winner.title(), "", good.strip()));
        }
        if (!bad.isBlank()) {
            answers.add(new Judged(
                    Verdict.BAD, winner.section(), "follows " + loser.title() + " instead", "", bad.strip()));
        }
        Optional<String> rubric = answers.isEmpty()
                ? Optional.of("\u201C" + winner.title() + "\u201D wins over \u201C" + loser.title() + "\u201D.")
                : Optional.empty();
        return new ExampleDraft(title.strip(), List.of(Message.of("user", user.strip())), answers, rubric);
    }
}
