package org.clausewright.desktop.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Commands;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu bar, made from the commands. A line is drawn where the first part of the ids changes: between `file.save`
/// and `app.settings`. The items' accelerators are the window's key map.
public final class Menus {

    private static final List<String> ORDER = List.of("File", "Edit", "Clause", "Model", "Review", "View", "Help");

    private Menus() {}

    public static MenuBar of(Commands commands) {
        Map<String, Menu> menus = new LinkedHashMap<>();
        ORDER.forEach(name -> menus.put(name, new Menu(name)));
        Map<Menu, String> lastGroup = new LinkedHashMap<>();
        for (Command command : commands.all()) {
            Menu menu = menus.computeIfAbsent(command.menu(), name -> new Menu(name));
            String group = command.id().substring(0, Math.max(0, command.id().indexOf('.')));
            String before = lastGroup.put(menu, group);
            if (before != null && !before.equals(group)) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(command));
        }
        MenuBar bar = new MenuBar();
        menus.values().stream().filter(menu -> !menu.getItems().isEmpty()).forEach(menu -> {
            menu.setOnShowing(shown -> menu.getItems().forEach(Menus::validate));
            bar.getMenus().add(menu);
        });
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        command.key().ifPresent(item::setAccelerator);
        item.setMnemonicParsing(false);
        item.setUserData(command);
        item.setOnMenuValidation(asked -> validate(item));
        item.setOnAction(chosen -> {
            if (command.enabled().getAsBoolean()) {
                command.run().run();
            }
        });
        return item;
    }

    private static void validate(MenuItem item) {
        if (item.getUserData() instanceof Command command) {
            item.setDisable(!command.enabled().getAsBoolean());
        }
    }
}
