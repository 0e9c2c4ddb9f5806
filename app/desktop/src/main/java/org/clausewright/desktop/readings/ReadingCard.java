package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Reading;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.readings.Readings.Measurement;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One reading: what it says, how many votes it has, and the words it rests on, marked in the sentence.
final class ReadingCard extends VBox {

    private final Messages messages;

    ReadingCard(Reading reading, Measurement measurement, int counted, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "reading-card");
        setFocusTraversable(true);
        Label text = new Label(reading.text());
        text.setWrapText(true);
        text.getStyleClass().add("strong");
        getChildren().addAll(head(reading, counted), text);
        TextSpan sentence = measurement.clause().value().sentence();
        List<Quote> within = reading.quotes().stream()
                .filter(quote -> sentence.contains(quote.span()))
                .sorted(Comparator.comparingInt(quote -> quote.span().start()))
                .toList();
        if (!within.isEmpty()) {
            getChildren().add(marked(measurement, within));
        }
        reading.quotes().stream()
                .filter(quote -> !within.contains(quote))
                .map(quote -> said(quote.words()))
                .forEach(getChildren()::add);
        setAccessibleText(messages.text(
                reading.complies() ? "card.complies" : "card.breaks", reading.votes(), counted, reading.text()));
    }

    private Node head(Reading reading, int counted) {
        Label verdict = new Label(
                messages.text(reading.complies() ? "complies" : "breaks"),
                Icons.of(reading.complies() ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.X_CIRCLE));
        verdict.getStyleClass().addAll("reading-verdict", reading.complies() ? "complies" : "breaks");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label votes = new Label(messages.text("votes", reading.votes(), counted));
        votes.getStyleClass().addAll("muted", "small-text");
        HBox head = new HBox(verdict, space, votes);
        head.getStyleClass().add("reading-head");
        return head;
    }

    private static TextFlow marked(Measurement measurement, List<Quote> quotes) {
        TextSpan sentence = measurement.clause().value().sentence();
        String text = measurement.clause().document().text();
        List<Node> nodes = new ArrayList<>();
        int at = sentence.start();
        for (Quote quote : quotes) {
            int start = Math.max(at, quote.span().start());
            if (quote.span().end() > start) {
                nodes.add(plain(text.substring(at, start)));
                words(text.substring(start, quote.span().end())).forEach(nodes::add);
                at = quote.span().end();
            }
        }
        nodes.add(plain(text.substring(at, sentence.end())));
        TextFlow flow = new TextFlow(nodes.toArray(Node[]::new));
        flow.getStyleClass().add("reading-sentence");
        return flow;
    }

    /// Labels, since a text has no ground; one for each word, so that they wrap.
    private static List<Node> words(String quote) {
        List<Node> nodes = new ArrayList<>();
        for (String word : readable(quote).split("(?<= )", -1)) {
            if (!word.isEmpty()) {
                Label label = new Label(word);
                label.getStyleClass().add("words-in-doubt");
                nodes.add(label);
            }
        }
        return nodes;
    }

    private static Text plain(String words) {
        Text text = new Text(readable(words));
        text.getStyleClass().add("sentence-words");
        return text;
    }

    /// Without tags, on one line; a blank at an end stays, since words go on there.
    private static String readable(String words) {
        return words.replaceAll("\\[\\^[A-Za-z0-9_-]+]", "").replaceAll("\\s+", " ");
    }

    private Node said(String words) {
        Label label = new Label(messages.text("elsewhere", words));
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small-text");
        return label;
    }
}
