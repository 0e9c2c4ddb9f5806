package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.edit.FreshId;
import org.clausewright.spec.text.TextSpan;

/// Following links: to their targets, from targets to who links there, and a look at a target without going.
final class Jumps {

    private final EditorDesk desk;
    private final Navigation navigation;
    private final Messages words = Messages.of(Jumps.class);
    private final HoverCard hint;
    private final HoverCard references;

    Jumps(EditorDesk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.hint = new HoverCard(desk.overlays());
        this.references = new HoverCard(desk.overlays());
    }

    void attach(EditorTab tab) {
        tab.view().node().addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY && press.isShortcutDown()) {
                OptionalInt offset = tab.view().offsetAt(press.getSceneX(), press.getSceneY());
                if (offset.isPresent() && goToTarget(tab, offset.getAsInt())) {
                    press.consume();
                }
            }
        });
        tab.view().onHover(offset -> {
            if (offset.isPresent()) {
                showHint(tab, offset.getAsInt());
            } else {
                hint.left();
            }
        });
        tab.onTyped(edit -> hint.close());
    }

    Completions completions() {
        Spec spec = desk.workspace().spec();
        return new Completions(spec, FreshId.of(spec, desk.takenIds(), ThreadLocalRandom.current()));
    }

    void goToTarget(EditorTab tab) {
        goToTarget(tab, tab.view().caret());
    }

    private boolean goToTarget(EditorTab tab, int offset) {
        Optional<Spot> target = tab.current().flatMap(document -> links().target(document, offset));
        target.ifPresent(
                spot -> navigation.goTo(spot.file(), TextSpan.at(spot.span().start())));
        return target.isPresent();
    }

    /// Lists who links to what the caret stands on.
    void showReferences(EditorTab tab) {
        int caret = tab.view().caret();
        Optional<SpecDocument> document = tab.current();
        Optional<String> subject = document.flatMap(found -> links().subjectAt(found, caret));
        Optional<Bounds> anchor = tab.view().bounds(TextSpan.at(caret));
        if (subject.isEmpty() || anchor.isEmpty()) {
            return;
        }
        List<Reference> found = links().references(subject.get());
        ReferencesCard card = new ReferencesCard(
                words.text("references.title", title(subject.get()), found.size()), found, reference -> {
                    references.close();
                    navigation.goTo(
                            reference.file(), TextSpan.at(reference.span().start()));
                });
        references.show(card.node(), anchor.get(), false, tab.view()::focus);
        card.focus();
    }

    private String title(String id) {
        String title = links().titleOf(id).orElse(id).replaceAll("\\s+", " ");
        return title.length() > 60 ? title.substring(0, 59) + "\u2026" : title;
    }

    private void showHint(EditorTab tab, int offset) {
        if (!tab.marks().at(offset).isEmpty() || hint.isShown()) {
            return;
        }
        tab.current().flatMap(document -> hint(document, offset)).ifPresent(card -> tab.view()
                .bounds(new TextSpan(offset, offset + 1))
                .ifPresent(anchor -> hint.show(card, anchor, true, () -> {})));
    }

    /// Where a link leads, or else who says something of the same as the heading or sentence there.
    private Optional<Region> hint(SpecDocument document, int offset) {
        Spec spec = desk.workspace().spec();
        Optional<String> linked = links().idAt(document, offset);
        return linked.isPresent()
                ? linked.map(id -> WhoSaysSo.of(spec, id)
                        .map(who -> WhoSaysSoCard.of(who, spec))
                        .orElseGet(() -> titleCard(id)))
                : WhoSaysSo.here(spec, desk.workspace().findings(), document, offset)
                        .map(who -> WhoSaysSoCard.of(who, spec));
    }

    private Region titleCard(String id) {
        Label title = new Label(links().titleOf(id).orElse(words.text("link.nowhere", id)));
        title.setWrapText(true);
        title.getStyleClass().add("link-hint");
        return title;
    }

    private Links links() {
        return new Links(desk.workspace().spec());
    }
}
