package org.clausewright.desktop;

import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.theme.ThemeChoice;
import org.clausewright.desktop.welcome.WelcomeModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The commands that are there with or without a spec.
final class WindowCommands {

    private final Messages messages = Messages.of(WindowCommands.class);
    private final Commands commands;

    private WindowCommands(Commands commands) {
        this.commands = commands;
    }

    /// Those that stand at the top of the menu File.
    static void addFirst(Commands commands, MainWindow window) {
        WindowCommands these = new WindowCommands(commands);
        these.add("file.open", "File", BootstrapIcons.FOLDER2_OPEN, "Shortcut+O", window::chooseAndOpen);
        these.add(
                "file.new",
                "File",
                BootstrapIcons.FILE_EARMARK_PLUS,
                "Shortcut+N",
                () -> window.showWelcome(WelcomeModel.Form.NEW));
        these.add(
                "file.clone", "File", BootstrapIcons.CLOUD_DOWNLOAD, () -> window.showWelcome(WelcomeModel.Form.CLONE));
    }

    /// The rest, after those of the features.
    static void addLast(Commands commands, MainWindow window, Appearance appearance) {
        WindowCommands these = new WindowCommands(commands);
        these.add("app.settings", "File", BootstrapIcons.GEAR, "Shortcut+Comma", window.cards()::showSettings);
        these.add("app.quit", "File", BootstrapIcons.BOX_ARROW_RIGHT, "Shortcut+Q", window::requestClose);
        these.add("view.palette", "View", BootstrapIcons.SEARCH, "Shortcut+K", window.cards()::showPalette);
        these.add("theme.system", "View", BootstrapIcons.CIRCLE_HALF, () -> appearance
                .choice()
                .set(ThemeChoice.SYSTEM));
        these.add("theme.light", "View", BootstrapIcons.SUN, () -> appearance
                .choice()
                .set(ThemeChoice.LIGHT));
        these.add("theme.dark", "View", BootstrapIcons.MOON, () -> appearance
                .choice()
                .set(ThemeChoice.DARK));
        these.add("text.larger", "View", BootstrapIcons.ZOOM_IN, "Shortcut+Plus", appearance::larger);
        these.add("text.smaller", "View", BootstrapIcons.ZOOM_OUT, "Shortcut+Minus", appearance::smaller);
        these.add(
                "text.standard",
                "View",
                BootstrapIcons.FONTS,
                "Shortcut+0",
                () -> appearance.setTextSize(Appearance.STANDARD_TEXT_SIZE));
        these.add("help.prompts", "Help", BootstrapIcons.CHAT_LEFT_TEXT, window.cards()::showPrompts);
        these.add("help.keys", "Help", BootstrapIcons.KEYBOARD, "F1", window.cards()::showKeys);
    }

    private void add(String id, String menu, Ikon icon, String key, Runnable run) {
        commands.add(Command.of(id, menu, messages.text(id), icon, key, run));
    }

    private void add(String id, String menu, Ikon icon, Runnable run) {
        commands.add(Command.of(id, menu, messages.text(id), icon, run));
    }
}
