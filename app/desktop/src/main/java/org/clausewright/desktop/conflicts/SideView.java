package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.WordFlow;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.text.TextSpan;

/// One of the two passages: its section, its authority, its whole sentence with the quote marked, or with what goes and
/// what comes while it is being reworded; and what it asks for in the case, where somebody has said so.
final class SideView extends VBox {

    private static final int LONG = 900;

    private final Messages messages;

    SideView(String name, SideText side, Ladder ladder, Messages messages, String now, Runnable goTo) {
        this.messages = messages;
        getStyleClass().add("conflict-side");
        getChildren().addAll(head(name, side, ladder, goTo), words(side, now));
        side.side().demand().filter(words -> !words.isBlank()).ifPresent(words -> getChildren()
                .add(demand(words)));
        side.locked().map(Failure::message).ifPresent(why -> {
            Label label = new Label(why);
            label.setWrapText(true);
            label.getStyleClass().addAll("muted", "small-text");
            getChildren().add(label);
        });
    }

    private static Node head(String name, SideText side, Ladder ladder, Runnable goTo) {
        Label number = new Label(name);
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().addAll("muted", "small-text");
        Label title = new Label(side.title());
        title.getStyleClass().add("side-title");
        title.setWrapText(true);
        FlowPane head = new FlowPane(number, title);
        head.getStyleClass().add("side-head");
        head.setMinWidth(0);
        title.maxWidthProperty().bind(head.widthProperty());
        side.side().authority().ifPresent(authority -> head.getChildren().add(new AuthorityBadge(authority, ladder)));
        Hyperlink place =
                new Hyperlink(side.side().file().fileName() + ":" + side.side().line());
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setOnAction(event -> goTo.run());
        head.getChildren().add(place);
        return head;
    }

    private static Node words(SideText side, String now) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("side-sentence");
        String before = side.sentence().text();
        flow.getChildren().setAll(before.equals(now) ? marked(side) : WordFlow.changes(before, now));
        return flow;
    }

    /// A quote that is the whole sentence needs no mark within it.
    private static List<Node> marked(SideText side) {
        String sentence = side.sentence().text();
        TextSpan quote = side.quoted();
        int from = Math.max(0, quote.start() - LONG);
        int to = Math.min(sentence.length(), quote.end() + LONG);
        String head = (from > 0 ? "\u2026" : "") + sentence.substring(from, quote.start());
        String tail = sentence.substring(quote.end(), to) + (to < sentence.length() ? "\u2026" : "");
        boolean whole = isMarkup(head) && isMarkup(tail);
        List<Node> nodes = new ArrayList<>();
        nodes.add(WordFlow.text(head, "around-quote"));
        if (whole) {
            nodes.add(WordFlow.text(quote.in(sentence), "sentence-words"));
        } else {
            nodes.addAll(WordFlow.words(quote.in(sentence), "quoted-word"));
        }
        nodes.add(WordFlow.text(tail, "around-quote"));
        return nodes;
    }

    /// Tags and punctuation are no words that a quote leaves out.
    private static boolean isMarkup(String words) {
        return words.replaceAll("\\[\\^[A-Za-z0-9_-]+]|[\\p{Punct}\\s]", "").isEmpty();
    }

    private Node demand(String words) {
        Label label = new Label(messages.text("demand", words));
        label.setWrapText(true);
        label.getStyleClass().add("side-demand");
        return label;
    }
}
