package org.clausewright.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.console.Wrapped;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;

/// Conflicts as a person reads them: two clauses with their words, a case, what the ladder says, and what
/// to do about it.
///
/// @param folder what comes before a file of the spec, as the path was given
public record ConflictsText(Style style, String folder, Spec spec) {

    private static final String INDENT = "   ";
    private static final int LONGEST_QUOTE = 480;
    private static final int LONGEST_CASE = 640;

    /// @param number counted from 1
    public List<String> lines(int number, Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(number + ". " + kind(conflict)) + " " + style.faint("(" + about(conflict) + ")"));
        lines.addAll(side(conflict.left()));
        lines.addAll(side(conflict.right()));
        lines.addAll(paragraph(Words.of("conflicts.case", scenario(conflict))));
        lines.addAll(paragraph(verdict(conflict)));
        paragraph(next(conflict)).stream().map(style::info).forEach(lines::add);
        lines.add("");
        return lines;
    }

    private static String kind(Conflict conflict) {
        return capital(PlainText.line(conflict.kind()).replace('-', ' '));
    }

    private static String about(Conflict conflict) {
        return Words.of(
                "conflicts.score",
                conflict.score(),
                PlainText.line(conflict.source().name()));
    }

    private static String scenario(Conflict conflict) {
        return capital(PlainText.brief(conflict.scenario(), LONGEST_CASE).replaceFirst("^Take this case: ", ""));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// How many pairs there are, how many of them merely share a subject, and where a pair is settled.
    public List<String> summary(List<Conflict> conflicts) {
        long related = conflicts.stream().filter(Conflict::isMerelyRelated).count();
        List<String> lines = new ArrayList<>();
        Wrapped.lines("", Words.of("conflicts.summary", conflicts.size() - related, related)).stream()
                .map(style::strong)
                .forEach(lines::add);
        if (conflicts.stream().anyMatch(ConflictsText::isToSettle)) {
            lines.addAll(Wrapped.lines("", Words.of("conflicts.settle")));
        }
        return lines;
    }

    private static boolean isToSettle(Conflict conflict) {
        return conflict.state() == Conflict.State.OPEN && !conflict.isMerelyRelated();
    }

    private List<String> side(Conflict.Side side) {
        List<String> lines = new ArrayList<>();
        String place = PlainText.line(place(side.file())) + ":" + side.line();
        String name = name(side);
        boolean fits = INDENT.length() + place.length() + 1 + name.length() <= Wrapped.COLUMNS;
        lines.add(INDENT + style.faint(place) + (fits && !name.isEmpty() ? " " + style.strong(name) : ""));
        if (!fits) {
            Wrapped.lines(INDENT, name).stream().map(style::strong).forEach(lines::add);
        }
        lines.addAll(Wrapped.lines(INDENT + "  ", "\u201C" + PlainText.brief(side.quote(), LONGEST_QUOTE) + "\u201D"));
        side.demand()
                .map(demand -> Words.of("conflicts.demand", PlainText.brief(demand, LONGEST_CASE)))
                .ifPresent(demand -> lines.addAll(Wrapped.lines(INDENT + "  ", demand)));
        return lines;
    }

    private String name(Conflict.Side side) {
        Optional<String> section =
                side.section().map(id -> "#" + PlainText.line(side.file().qualified(id)));
        String where = side.clause()
                .map(PlainText::line)
                .map(clause -> section.map(known -> Words.of("conflicts.clause-in", clause, known))
                        .orElseGet(() -> Words.of("conflicts.clause", clause)))
                .or(() -> section)
                .orElse("");
        String authority = side.authority()
                .map(level -> " [" + PlainText.line(level) + "]")
                .orElse("");
        return where + authority + side.file().prefix().map(this::imported).orElse("");
    }

    private static List<String> paragraph(String text) {
        return Wrapped.lines(INDENT, text);
    }

    /// A path that the terminal can open.
    private String place(SpecPath file) {
        return spec.allImports().pathOf(file).map(this::asGiven).orElse(folder + file);
    }

    /// From where the command was started, or from the root where the spec was given so.
    private String asGiven(Path file) {
        Path here = Path.of("").toAbsolutePath();
        boolean absolute = !folder.isEmpty() && Path.of(folder).isAbsolute();
        return absolute || !Objects.equals(here.getRoot(), file.getRoot())
                ? file.toString()
                : here.relativize(file).toString();
    }

    private String imported(String prefix) {
        Settings.Import direct = spec.settings().imports().get(prefix);
        String name = PlainText.line(prefix);
        if (direct == null) {
            return ", " + Words.of("conflicts.imported", name);
        }
        return ", " + (direct.beside() ? Words.of("conflicts.beside", name) : Words.of("conflicts.above", name));
    }

    private String verdict(Conflict conflict) {
        String because = PlainText.line(conflict.because());
        return switch (conflict.verdict()) {
            case LEFT -> Words.of("conflicts.left", because);
            case RIGHT -> Words.of("conflicts.right", because);
            case UNDECIDED -> Words.of("conflicts.undecided", because);
        };
    }

    private static String next(Conflict conflict) {
        return switch (conflict.state()) {
            case ACCEPTED -> Words.of("conflicts.accepted");
            case RESOLVED -> Words.of("conflicts.resolved");
            case OPEN -> conflict.isMerelyRelated() ? Words.of("conflicts.next.related") : next(conflict.verdict());
        };
    }

    private static String next(Conflict.Verdict verdict) {
        return switch (verdict) {
            case LEFT, RIGHT -> Words.of("conflicts.next.decided");
            case UNDECIDED -> Words.of("conflicts.next.undecided");
        };
    }
}
