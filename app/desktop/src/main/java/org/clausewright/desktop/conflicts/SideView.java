package org.clausewright.desktop.conflicts;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.FoldedText;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.finding.Conflict.Side;

/// One of the two passages: its section, its authority, and its words.
final class SideView extends VBox {

    SideView(Side side, String sectionTitle, Ladder ladder, Runnable goTo) {
        getStyleClass().add("conflict-side");
        Label title = new Label(sectionTitle.isEmpty() ? side.file().value() : sectionTitle);
        title.getStyleClass().add("side-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.getStyleClass().add("side-head");
        side.authority().ifPresent(authority -> head.getChildren().add(new AuthorityBadge(authority, ladder)));
        Hyperlink place = new Hyperlink(side.file().fileName() + ":" + side.line());
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setOnAction(event -> goTo.run());
        head.getChildren().add(place);
        FoldedText quote = new FoldedText(side.quote().strip());
        quote.getStyleClass().add("quote");
        getChildren().addAll(head, quote);
    }
}
