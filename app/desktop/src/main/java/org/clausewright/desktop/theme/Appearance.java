package org.clausewright.desktop.theme;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.clausewright.workspace.Preferences;

/// What a person chose of the window's looks, remembered in the preferences.
public final class Appearance {

    /// The size of interface text in pixels that everything else is measured by.
    public static final int STANDARD_TEXT_SIZE = 13;

    private static final int SMALLEST = 9;
    private static final int LARGEST = 28;

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(STANDARD_TEXT_SIZE);
    private final ObjectBinding<Theme> theme;

    /// @param system the theme that the system wants, which may change while the program runs
    public Appearance(Preferences preferences, ObservableValue<Theme> system) {
        theme = Bindings.createObjectBinding(() -> choice.get().resolve(system.getValue()), choice, system);
        choice.set(preferences.get("theme").map(ThemeChoice::of).orElse(ThemeChoice.SYSTEM));
        setTextSize((int) preferences.number("text.size", STANDARD_TEXT_SIZE));
        choice.subscribe(chosen -> remember(preferences, "theme", chosen.id()));
        textSize.subscribe(size -> remember(preferences, "text.size", String.valueOf(size)));
    }

    private static void remember(Preferences preferences, String key, String value) {
        if (!preferences.get(key).equals(Optional.of(value))) {
            preferences.put(key, value);
        }
    }

    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    public ObservableValue<Theme> theme() {
        return theme;
    }

    public ObservableValue<Number> textSize() {
        return textSize;
    }

    public void setTextSize(int pixels) {
        textSize.set(Math.clamp(pixels, SMALLEST, LARGEST));
    }

    public void larger() {
        setTextSize(textSize.get() + 1);
    }

    public void smaller() {
        setTextSize(textSize.get() - 1);
    }
}
