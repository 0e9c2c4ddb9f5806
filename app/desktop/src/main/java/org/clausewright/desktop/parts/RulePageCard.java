package org.clausewright.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.lint.Rules;
import org.clausewright.workspace.Subscription;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The page of a rule: what it catches and why, with examples.
public final class RulePageCard extends VBox {

    private static final Pattern MARKS = Pattern.compile("\\*\\*|`|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

    private final Messages messages = Messages.of(RulePageCard.class);
    private final VBox page = new VBox();
    private Optional<Subscription> shown = Optional.empty();

    private RulePageCard(String rule, Optional<String> markdown) {
        getStyleClass().addAll("dialog-card", "rule-page");
        Label title = new Label(rule);
        title.getStyleClass().add("dialog-title");
        page.getStyleClass().add("rule-page-text");
        markdown.ifPresentOrElse(this::fill, () -> add(messages.text("rule.unknown"), "muted"));
        FittingScroll scroll = new FittingScroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(messages.text("rule.close"));
        close.getStyleClass().add("quiet");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(press -> shown.ifPresent(Subscription::close));
        HBox actions = new HBox(close);
        actions.getStyleClass().add("dialog-actions");
        getChildren().addAll(title, scroll, actions);
    }

    /// Shows the page of a rule of the program; says so where a rule has none here.
    public static void open(String rule, Overlays overlays) {
        RulePageCard card = new RulePageCard(rule, Rules.standard().page(rule));
        card.shown = Optional.of(overlays.modal(card, () -> {}));
    }

    private void fill(String markdown) {
        StringBuilder paragraph = new StringBuilder();
        String part = "";
        for (String line : markdown.lines().toList()) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("- ")) {
                flush(paragraph);
            }
            if (line.startsWith("## ")) {
                part = line.substring(3);
                add(plain(part), "strong");
            } else if (line.startsWith("- ")) {
                page.getChildren().add(part.isEmpty() ? fact(line.substring(2)) : example(part, line.substring(2)));
            } else if (!line.startsWith("# ") && !line.isBlank()) {
                paragraph.append(line.strip()).append(' ');
            }
        }
        flush(paragraph);
    }

    private void flush(StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            add(plain(paragraph.toString().strip()), "rule-words");
            paragraph.setLength(0);
        }
    }

    private static Node fact(String line) {
        int colon = line.indexOf(':');
        Label name = new Label(colon < 0 ? "" : line.substring(0, colon));
        name.getStyleClass().addAll("muted", "rule-fact");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(plain(line.substring(colon + 1).strip()));
        value.setWrapText(true);
        HBox row = new HBox(name, value);
        row.getStyleClass().add("rule-row");
        return row;
    }

    private static Node example(String part, String line) {
        boolean bad = List.of("Found").contains(part);
        Label text = new Label(plain(line), Icons.of(bad ? BootstrapIcons.X_CIRCLE : BootstrapIcons.CHECK_CIRCLE));
        text.setWrapText(true);
        text.getStyleClass().add("rule-example");
        return text;
    }

    private void add(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        page.getChildren().add(label);
    }

    private static String plain(String markdown) {
        return MARKS.matcher(markdown).replaceAll("");
    }
}
