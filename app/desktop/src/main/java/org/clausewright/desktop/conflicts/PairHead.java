package org.clausewright.desktop.conflicts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The kind of a pair, and what has become of it: answered by the author, decided by the ladder, or open.
final class PairHead extends HBox {

    static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    PairHead(Pair pair, Messages messages) {
        getStyleClass().add("pair-head");
        Label kind = new Label(new PairWords(pair, messages).kind(), Icons.of(BootstrapIcons.SHUFFLE));
        kind.setWrapText(true);
        kind.getStyleClass().add("conflict-kind");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(kind, space);
        pseudoClassStateChanged(SETTLED, isSettled(pair));
        Conflict conflict = pair.conflict();
        if (!pair.isOpen()) {
            badge(messages.text("state." + conflict.state().id()), BootstrapIcons.CHECK, "conflict-state");
        } else if (conflict.verdict() != Verdict.UNDECIDED) {
            badge(messages.text("state.decided"), BootstrapIcons.BAR_CHART_STEPS, "ladder-state");
        }
    }

    private void badge(String words, Ikon icon, String style) {
        Label label = new Label(words, Icons.of(icon));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    /// Whether nothing has to be done about a pair.
    static boolean isSettled(Pair pair) {
        return !pair.isOpen() || pair.conflict().verdict() != Verdict.UNDECIDED;
    }
}
