package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SettingsFile.Name;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// An import of another ladder of authority than that of the spec.
record ImportLadder(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        spec.settingsFile().ifPresent(file -> spec.imports().forEach((prefix, other) -> {
            List<String> theirs = levels(other);
            if (!isWithin(theirs, spec.ladder().levels())) {
                notices.accept(
                        notice(new ImportPlace(file, prefix), spec.ladder().levels(), theirs));
            }
        }));
    }

    /// A ladder that nobody chose commits to nothing by levels that nothing stands at.
    private static List<String> levels(Spec other) {
        if (!other.ladder().equals(Ladder.DEFAULT)) {
            return other.ladder().levels();
        }
        List<String> used = other.documents().stream()
                .flatMap(document -> document.sections().stream())
                .map(Section::authority)
                .flatMap(Optional::stream)
                .toList();
        return Ladder.DEFAULT.levels().stream().filter(used::contains).toList();
    }

    private static boolean isWithin(List<String> theirs, List<String> ours) {
        return ours.stream().filter(theirs::contains).toList().equals(theirs);
    }

    private static Notice notice(ImportPlace place, List<String> ours, List<String> theirs) {
        List<String> missing =
                theirs.stream().filter(level -> !ours.contains(level)).toList();
        String what = missing.isEmpty()
                ? "has the levels of authority in another order: " + String.join(", ", theirs)
                : "has levels of authority that this spec's ladder lacks: " + String.join(", ", missing);
        Optional<List<String>> both = merged(ours, theirs);
        String wayOut = both.map(levels -> "Add them in its order: authority: " + written(levels) + ".")
                .orElse("The two orders contradict each other: change one of the two ladders.");
        List<Answer> answers =
                both.map(levels -> answer(place.file(), levels)).stream().toList();
        return place.notice(
                "“" + place.prefix() + "” " + what + ". The ladder of this spec, " + String.join(", ", ours)
                        + ", holds for both. " + wayOut,
                Optional.of(new Question(
                        "Where do the levels of “" + place.prefix() + "” stand on this spec's ladder?", answers)));
    }

    /// One ladder in which both stand in their order, a missing level as far down as its own ladder lets
    /// it; empty where the orders contradict each other.
    private static Optional<List<String>> merged(List<String> ours, List<String> theirs) {
        List<String> both = new ArrayList<>(ours);
        int at = 0;
        for (int i = 0; i < theirs.size(); i++) {
            int known = both.indexOf(theirs.get(i));
            if (known < 0) {
                int next = theirs.subList(i, theirs.size()).stream()
                        .mapToInt(both::indexOf)
                        .filter(found -> found >= 0)
                        .findFirst()
                        .orElse(both.size());
                at = Math.max(at, next);
                both.add(at, theirs.get(i));
                at++;
            } else if (known < at) {
                return Optional.empty();
            } else {
                at = known + 1;
            }
        }
        return isWithin(theirs, both) ? Optional.of(List.copyOf(both)) : Optional.empty();
    }

    private static String written(List<String> levels) {
        return "[" + String.join(", ", levels) + "]";
    }

    private static Answer answer(SettingsFile file, List<String> levels) {
        String title = "authority: " + written(levels);
        return edit(file, levels)
                .map(edit -> Answer.by(title, new Fix(title, SpecEdit.of(title, SettingsFile.PATH, edit))))
                .orElseGet(() -> Answer.inWords(title));
    }

    /// Writes the ladder where it stands in brackets, or where there is none yet.
    private static Optional<TextEdit> edit(SettingsFile file, List<String> levels) {
        if (!levels.stream().allMatch(level -> level.matches("[A-Za-z][A-Za-z0-9_ -]*"))) {
            return Optional.empty();
        }
        Optional<TextSpan> given = file.names().stream()
                .filter(name -> name.kind() == Name.Kind.LADDER)
                .map(Name::span)
                .findFirst();
        if (given.isEmpty()) {
            int start = file.text().startsWith("\uFEFF") ? 1 : 0;
            boolean block = !file.text().strip().startsWith("{")
                    && !file.text().startsWith("%")
                    && !file.text().startsWith("---");
            return block
                    ? Optional.of(TextEdit.insert(start, "authority: " + written(levels) + "\n"))
                    : Optional.empty();
        }
        return given.filter(span -> span.in(file.text()).startsWith("["))
                .map(span -> new TextEdit(span, written(levels)));
    }
}
