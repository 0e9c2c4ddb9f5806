package org.clausewright.desktop.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.text.TextSpan;

/// The questions at places of the text, as cards: by hovering, by a key, by the dot in the margin.
final class Questions {

    private final EditorDesk desk;
    private final HoverCard card;
    private Optional<Consumer<Kept>> keep = Optional.empty();
    private Optional<Consumer<Answered>> answer = Optional.empty();

    Questions(EditorDesk desk) {
        this.desk = desk;
        this.card = new HoverCard(desk.overlays());
    }

    void onKeep(Consumer<Kept> listener) {
        keep = Optional.of(listener);
    }

    void onAnswer(Consumer<Answered> listener) {
        answer = Optional.of(listener);
    }

    void attach(EditorTab tab) {
        tab.view().onHover(offset -> hovered(tab, offset));
        tab.view().onDot(line -> tab.marks().in(tab.view().line(line)).stream()
                .findFirst()
                .ifPresent(finding -> {
                    tab.view().reveal(finding.span());
                    tab.view().focus();
                }));
        tab.onTyped(edit -> card.close());
    }

    private void hovered(EditorTab tab, OptionalInt offset) {
        List<Finding> findings = offset.isEmpty() ? List.of() : tab.marks().at(offset.getAsInt());
        if (findings.isEmpty()) {
            card.left();
        } else if (!card.isShown()) {
            show(tab, findings, true);
        }
    }

    /// The questions at the caret, or else the nearest one on its line.
    void openAtCaret(EditorTab tab) {
        int caret = tab.view().caret();
        List<Finding> here = tab.marks().at(caret);
        TextSpan line = tab.view().line(tab.view().lineAt(caret));
        List<Finding> findings = here.isEmpty()
                ? tab.marks().in(line).stream()
                        .min(Comparator.comparingInt(
                                finding -> Math.abs(finding.span().start() - caret)))
                        .map(List::of)
                        .orElse(List.of())
                : here;
        if (!findings.isEmpty()) {
            show(tab, findings, false);
        }
    }

    private void show(EditorTab tab, List<Finding> findings, boolean hover) {
        QuestionCard content = new QuestionCard(
                findings, new CardActions(tab), answer.isPresent(), keep.isPresent() && tab.isEditable());
        tab.view().bounds(findings.getFirst().span()).ifPresent(anchor -> {
            card.show(content.node(), anchor, hover, hover ? () -> {} : tab.view()::focus);
            if (!hover) {
                content.focus();
            }
        });
    }

    void next(EditorTab tab) {
        tab.marks().next(tab.view().selection().start()).ifPresent(finding -> reveal(tab, finding));
    }

    void previous(EditorTab tab) {
        tab.marks().previous(tab.view().selection().start()).ifPresent(finding -> reveal(tab, finding));
    }

    private void reveal(EditorTab tab, Finding finding) {
        card.close();
        tab.view().reveal(finding.span());
        tab.view().focus();
    }

    /// What the buttons of a card do.
    private final class CardActions implements QuestionCard.Actions {

        private final EditorTab tab;

        CardActions(EditorTab tab) {
            this.tab = tab;
        }

        @Override
        public void apply(Fix fix) {
            card.close();
            desk.workspace().apply(fix.edit());
            tab.view().focus();
        }

        @Override
        public void keep(Finding finding, String why) {
            card.close();
            keep.ifPresent(listener -> listener.accept(new Kept(finding, why)));
            tab.view().focus();
        }

        @Override
        public void answer(Finding finding, String text) {
            card.close();
            answer.ifPresent(listener -> listener.accept(new Answered(finding, text)));
        }
    }
}
