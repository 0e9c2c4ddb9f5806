package org.clausewright.desktop.navigator;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// Who links to a section or clause: one line a link, to go to with Enter or a click.
final class LinksCard extends VBox {

    private static final int MOST_LINES = 12;

    private final Messages messages = Messages.of(LinksCard.class);
    private final ListView<Found<Link>> list = new ListView<>();
    private final Navigation navigation;
    private Optional<Subscription> shown = Optional.empty();

    LinksCard(Spec spec, String id, List<Found<Link>> links, Navigation navigation) {
        this.navigation = navigation;
        getStyleClass().addAll("dialog-card", "links-card");
        Label title = new Label(messages.text(links.isEmpty() ? "links.none" : "links.title", id));
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        getChildren().add(title);
        list.getItems().setAll(links);
        list.getStyleClass().add("links-list");
        list.setCellFactory(view -> new LinkCell(spec));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                event.consume();
            }
        });
        list.setOnMouseClicked(click -> goToSelected());
        list.setPrefHeight(30 * Math.min(MOST_LINES, links.size()));
        if (!links.isEmpty()) {
            getChildren().add(list);
        }
    }

    void open(Overlays overlays) {
        shown = Optional.of(overlays.modal(this, () -> {}));
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void goToSelected() {
        Found<Link> link = list.getSelectionModel().getSelectedItem();
        if (link != null) {
            shown.ifPresent(Subscription::close);
            navigation.goTo(
                    link.document().path(), TextSpan.at(link.value().span().start()));
        }
    }

    private final class LinkCell extends ListCell<Found<Link>> {

        private final Spec spec;
        private final Label where = new Label();
        private final Label place = new Label();
        private final HBox line = new HBox(where, place);

        LinkCell(Spec spec) {
            this.spec = spec;
            where.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(where, Priority.ALWAYS);
            place.getStyleClass().addAll("muted", "small-text");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(Found<Link> link, boolean empty) {
            super.updateItem(link, empty);
            if (empty || link == null) {
                setGraphic(null);
                return;
            }
            where.setText(link.value()
                    .section()
                    .flatMap(spec::section)
                    .map(section -> section.value().title())
                    .orElse(messages.text("links.before")));
            place.setText(link.document().path() + ":"
                    + link.document().lines().line(link.value().span().start()));
            setGraphic(line);
        }
    }
}
