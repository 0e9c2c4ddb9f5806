package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Words for a text flow: as they are, marked, or as what a sentence lost and won.
public final class WordFlow {

    private static final int LONG = 700;

    private WordFlow() {}

    /// How a sentence became another: what goes has the style `word-gone`, what comes `word-new`, the rest
    /// `sentence-words`.
    public static List<Node> changes(String before, String after) {
        List<Node> nodes = new ArrayList<>();
        for (WordChanges.Piece piece : WordChanges.between(before, after)) {
            nodes.addAll(
                    switch (piece.kind()) {
                        case SAME -> List.of(text(cut(piece.text()), "sentence-words"));
                        case GONE, NEW ->
                            words(piece.text(), "word-" + piece.kind().name().toLowerCase(Locale.ROOT));
                    });
        }
        return nodes;
    }

    /// Labels, since a text has no ground; one for each word, so that they wrap.
    public static List<Node> words(String words, String style) {
        List<Node> nodes = new ArrayList<>();
        for (String word : words.split("(?<=\\s)", -1)) {
            if (!word.isEmpty()) {
                Label label = new Label(word);
                label.getStyleClass().add(style);
                nodes.add(label);
                if (Character.isWhitespace(word.charAt(word.length() - 1))) {
                    nodes.add(breakable());
                }
            }
        }
        return nodes;
    }

    /// A blank that takes no room: a text flow breaks no line between two labels, but at a blank.
    private static Text breakable() {
        Text blank = new Text(" ");
        blank.setStyle("-fx-font-size: 0.1px");
        return blank;
    }

    public static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static String cut(String same) {
        return same.length() <= 2 * LONG
                ? same
                : same.substring(0, LONG) + " \u2026 " + same.substring(same.length() - LONG);
    }
}
