package org.clausewright.desktop.navigator;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.navigator.Row.Kind;

/// What can be done with a row: its context menu.
final class NavigatorMenu {

    private final Messages messages = Messages.of(NavigatorMenu.class);
    private final Desk desk;
    private final NavigatorModel model;
    private final RowActions actions;

    NavigatorMenu(Desk desk, NavigatorModel model) {
        this.desk = desk;
        this.model = model;
        this.actions = new RowActions(desk);
    }

    ContextMenu of(Supplier<Optional<Row>> selected) {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> fill(menu, selected.get()));
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private void fill(ContextMenu menu, Optional<Row> selected) {
        menu.getItems().clear();
        selected.ifPresent(row -> {
            menu.getItems().add(item("menu.goTo", () -> model.goTo(row.key())));
            if (row.isImported()) {
                addImported(menu, row);
                return;
            }
            if (row.kind() != Kind.DOCUMENT) {
                menu.getItems()
                        .addAll(
                                item("menu.addExample", () -> desk.commands().run("clause.addExample")),
                                new SeparatorMenuItem(),
                                item("menu.copyReference", () -> actions.copyReference(row)),
                                item("menu.rename", () -> actions.rename(row)),
                                item("menu.links", () -> actions.whoLinksHere(row)));
            }
            if (row.kind() == Kind.SECTION) {
                menu.getItems().add(authorities(row));
            }
        });
    }

    private void addImported(ContextMenu menu, Row row) {
        if (!row.id().isEmpty()) {
            menu.getItems()
                    .addAll(
                            item("menu.copyReference", () -> actions.copyReference(row)),
                            item("menu.links", () -> actions.whoLinksHere(row)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("menu.openImport", () -> actions.openImport(row)));
    }

    private Menu authorities(Row row) {
        Menu menu = new Menu(messages.text("menu.authority"));
        for (String level : desk.workspace().spec().ladder().levels()) {
            menu.getItems().add(choice(level, row));
        }
        return menu;
    }

    private MenuItem choice(String level, Row row) {
        MenuItem item = new MenuItem(level);
        item.setDisable(row.authority().equals(Optional.of(level)));
        item.setOnAction(event -> actions.changeAuthority(row, level));
        return item;
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> run.run());
        return item;
    }
}
