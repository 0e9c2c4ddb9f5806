package org.clausewright.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One message of a conversation: who says it, and what.
public final class TurnView extends VBox {

    /// @param role    `system`, `developer`, `user`, `assistant` or `tool`, with what else stands in the tag
    /// @param content what is said; shown as text, whatever it holds
    public TurnView(String role, String content) {
        getStyleClass().addAll("turn");
        Label who = new Label(role);
        who.getStyleClass().add("turn-role");
        getChildren().addAll(who, new FoldedText(content));
    }
}
