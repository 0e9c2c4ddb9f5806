package org.clausewright.desktop.parts;

import javafx.scene.control.Label;
import org.clausewright.spec.Ladder;

/// The name of a level of authority, outlined in the colour of its rank on the ladder.
public final class AuthorityBadge extends Label {

    private static final int COLOURS = 5;

    public AuthorityBadge() {
        getStyleClass().add("authority-badge");
        setMinWidth(USE_PREF_SIZE);
    }

    public AuthorityBadge(String authority, Ladder ladder) {
        this();
        show(authority, ladder);
    }

    /// The first letter of the level alone, for where its name has no room.
    public void showInitial(String authority, Ladder ladder) {
        show(authority, ladder);
        setText(authority.substring(0, authority.offsetByCodePoints(0, Math.min(1, authority.length()))));
    }

    /// A level that the ladder does not have is shown without a colour.
    public void show(String authority, Ladder ladder) {
        setText(authority);
        getStyleClass().removeIf(name -> name.startsWith("authority-rank-"));
        ladder.rank(authority).ifPresent(rank -> getStyleClass().add("authority-rank-" + (rank % COLOURS + 1)));
    }
}
