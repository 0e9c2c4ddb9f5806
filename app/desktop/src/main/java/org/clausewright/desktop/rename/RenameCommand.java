package org.clausewright.desktop.rename;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The command `edit.rename`: on an id it renames that, elsewhere the word at the caret wherever the spec uses it.
public final class RenameCommand {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final int AROUND = 200;

    private final Desk desk;

    private RenameCommand(Desk desk) {
        this.desk = desk;
    }

    public static void addTo(Desk desk) {
        RenameCommand rename = new RenameCommand(desk);
        desk.commands()
                .add(Command.of(
                                "edit.rename",
                                "Edit",
                                Messages.of(RenameCommand.class).text("command.rename"),
                                BootstrapIcons.INPUT_CURSOR_TEXT,
                                "F2",
                                rename::run)
                        .when(() -> desk.navigation().caret().isPresent()));
    }

    private void run() {
        desk.workspace().whenSettled(() -> desk.navigation().caret().ifPresent(caret -> {
            Optional<String> id = desk.workspace()
                    .spec()
                    .document(caret.file())
                    .filter(document -> caret.offset() <= document.length())
                    .flatMap(document -> idAt(document, caret.offset()).map(document.path()::qualified));
            id.filter(desk.workspace().spec()::has)
                    .ifPresentOrElse(
                            found -> RenameIdCard.open(desk, found), () -> RenameTermCard.open(desk, wordAt(caret)));
        }));
    }

    private static Optional<String> idAt(SpecDocument document, int offset) {
        return Stream.of(
                        document.clauses().stream()
                                .filter(clause -> clause.tag().touches(offset))
                                .map(Clause::id),
                        document.sections().stream()
                                .filter(section -> section.idSpan()
                                        .filter(span -> span.touches(offset))
                                        .isPresent())
                                .map(Section::id),
                        document.links().stream()
                                .filter(link -> link.targetSpan().touches(offset))
                                .map(Link::target))
                .flatMap(ids -> ids)
                .findFirst();
    }

    private String wordAt(Caret caret) {
        String text = desk.workspace().text(caret.file()).orElse("");
        int from = Math.max(0, caret.offset() - AROUND);
        int to = Math.min(text.length(), caret.offset() + AROUND);
        int at = caret.offset() - from;
        return WORD.matcher(text.substring(Math.min(from, to), to))
                .results()
                .filter(word -> word.start() <= at && at <= word.end())
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }
}
