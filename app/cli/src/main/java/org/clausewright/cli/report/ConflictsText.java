package org.clausewright.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;

/// Conflicts as a person reads them: two quotes, a case, and what the ladder says.
///
/// @param folder what comes before a file of the spec, as the path was given
public record ConflictsText(Style style, String folder, Spec spec) {

    private static final int WORDS = 240;

    /// @param number counted from 1
    public List<String> lines(int number, Conflict conflict) {
        String score = Words.of(
                "conflicts.score",
                conflict.score(),
                PlainText.line(conflict.source().name()));
        return List.of(
                style.strong(number + ". " + PlainText.line(conflict.kind())) + " " + style.faint(score),
                side(conflict.left()),
                side(conflict.right()),
                "   " + Words.of("conflicts.case", PlainText.line(conflict.scenario())),
                "   " + verdict(conflict),
                "");
    }

    /// How many pairs there are, and how many of them merely share a subject.
    public String summary(List<Conflict> conflicts) {
        long related = conflicts.stream().filter(Conflict::isMerelyRelated).count();
        return style.strong(Words.of("conflicts.summary", conflicts.size() - related, related));
    }

    private String side(Conflict.Side side) {
        return "   " + style.faint(PlainText.line(place(side.file())) + ":" + side.line())
                + side.section()
                        .map(section -> " #" + PlainText.line(side.file().qualified(section)))
                        .orElse("")
                + side.authority()
                        .map(authority -> " " + style.info("[" + PlainText.line(authority) + "]"))
                        .orElse("")
                + side.file().prefix().map(this::imported).orElse("")
                + "\n     “" + PlainText.brief(side.quote(), WORDS) + "”";
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
}
