package org.clausewright.desktop.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.spec.Spec;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Shows who says what a place says, in this spec and its imports.
final class WhoSaysSoCard {

    private WhoSaysSoCard() {}

    static Region of(WhoSaysSo who, Spec spec) {
        Label title = new Label(who.title());
        title.setWrapText(true);
        title.getStyleClass().add("title");
        HBox says = new HBox();
        says.getStyleClass().add("says");
        who.authority().ifPresent(level -> says.getChildren().add(new AuthorityBadge(level, spec.ladder())));
        says.getChildren().add(muted(who.where()));
        VBox card = new VBox(title, says);
        who.standing().ifPresent(standing -> card.getChildren().add(muted(standing)));
        for (String other : who.others()) {
            Region sentence = new SectionNames(spec).said(other);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            HBox line = new HBox(Icons.of(BootstrapIcons.ARROW_LEFT_RIGHT), sentence);
            line.getStyleClass().add("others");
            card.getChildren().add(line);
        }
        card.getStyleClass().addAll("link-hint", "who-says-so");
        return card;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
