package org.clausewright.desktop.settings;

import javafx.scene.control.CheckBox;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.Preferences;

/// What is shown in the text of a spec.
public final class TextSection extends SettingsSection {

    private static final String SHOW_INFO = "editor.showInfo";

    public TextSection(Preferences preferences, Commands commands) {
        super(Messages.of(TextSection.class).text("editing"));
        Messages messages = Messages.of(TextSection.class);
        CheckBox info = new CheckBox(messages.text("info"));
        info.setSelected(preferences.flag(SHOW_INFO, false));
        info.setOnAction(pressed -> {
            if (preferences.flag(SHOW_INFO, false) != info.isSelected()) {
                commands.run("edit.show.info");
            }
        });
        row(messages.text("findings"), info);
    }
}
