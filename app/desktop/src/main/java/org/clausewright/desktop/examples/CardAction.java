package org.clausewright.desktop.examples;

import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something that can be done with a card: a button on hover, a line of its menu, a key.
record CardAction(String name, Ikon icon, KeyCombination key, Runnable run) {}
