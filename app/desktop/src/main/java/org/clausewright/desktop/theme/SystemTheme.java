package org.clausewright.desktop.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// The theme that the system asks for, and its changes. Needs a running toolkit.
public final class SystemTheme {

    private SystemTheme() {}

    public static ObservableValue<Theme> observe() {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }
}
