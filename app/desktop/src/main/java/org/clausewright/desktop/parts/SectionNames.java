package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;

/// Says titles where words of the linter name sections by their ids alone, as in `#refunds` or `(section refunds)`.
/// What is no section of the spec or its imports stays as it is.
public record SectionNames(Spec spec) {

    private static final String ID = "([A-Za-z0-9_-]+(?::[A-Za-z0-9_-]+)*)";
    private static final Pattern NAMED =
            Pattern.compile("(?<=[\u201D\"] )\\(#" + ID + "\\)|\\(section " + ID + "\\)|(?<![\\w(])#" + ID);

    /// @param isId whether it is an id, which stands back behind a title
    private record Piece(String text, boolean isId) {}

    /// Words with each title and its id muted beside it; wraps.
    public Region said(String words, String... styles) {
        List<Piece> pieces = pieces(words);
        if (pieces.stream().noneMatch(Piece::isId)) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().addAll(styles);
            return label;
        }
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(styles);
        pieces.forEach(
                piece -> flow.getChildren().add(WordFlow.text(piece.text(), piece.isId() ? "said-id" : "said-words")));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(pieces.stream().map(Piece::text).collect(Collectors.joining()));
        return flow;
    }

    /// Words with titles and without ids, for where there is one line only.
    public String brief(String words) {
        return pieces(words).stream()
                .filter(piece -> !piece.isId())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher named = NAMED.matcher(words);
        int at = 0;
        while (named.find()) {
            Optional<String> known = id(named).flatMap(this::title);
            if (known.isEmpty()) {
                continue;
            }
            pieces.add(new Piece(words.substring(at, named.start()), false));
            pieces.addAll(pieces(named, "\u201C" + known.get() + "\u201D"));
            at = named.end();
        }
        pieces.add(new Piece(words.substring(at), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    private static List<Piece> pieces(Matcher named, String title) {
        if (named.group(1) != null) {
            return List.of(new Piece(named.group(), true));
        }
        if (named.group(2) != null) {
            return List.of(
                    new Piece("(section " + title, false),
                    new Piece(" " + named.group(2), true),
                    new Piece(")", false));
        }
        return List.of(new Piece(title, false), new Piece(" " + named.group(), true));
    }

    private static Optional<String> id(Matcher named) {
        return Optional.ofNullable(named.group(1))
                .or(() -> Optional.ofNullable(named.group(2)))
                .or(() -> Optional.ofNullable(named.group(3)));
    }

    private Optional<String> title(String id) {
        return spec.section(id).map(Spec.Found::value).map(Section::title).filter(title -> !title.isBlank());
    }
}
