package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.parts.RulePageCard;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.spec.Failure;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.text.TextSpan;

/// The questions at places of the text, as cards: by hovering, by a key, by the dot in the margin.
final class Questions {

    private static final KeyCombination ALT_ENTER = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

    private final EditorDesk desk;
    private final Navigation navigation;
    private final HoverCard card;
    private Optional<Answers> answers = Optional.empty();

    Questions(EditorDesk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.card = new HoverCard(desk.overlays());
    }

    void onAnswer(Answers taker) {
        answers = Optional.of(taker);
    }

    void attach(EditorTab tab) {
        tab.view().onHover(offset -> hovered(tab, offset));
        tab.view().node().addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (ALT_ENTER.match(press)) { // the text control would take it before the menu sees it
                openAtCaret(tab);
                press.consume();
            }
        });
        tab.view().onDot(line -> tab.marks().in(tab.view().line(line)).stream()
                .findFirst()
                .ifPresent(finding -> {
                    tab.view().reveal(finding.span());
                    tab.view().focus();
                }));
    }

    /// Closes the card that is open: the text under it changed, so what it offers would hit other words.
    void close() {
        card.close();
    }

    private void hovered(EditorTab tab, OptionalInt offset) {
        List<Finding> findings = offset.isEmpty() ? List.of() : tab.marks().at(offset.getAsInt());
        if (findings.isEmpty()) {
            card.left();
        } else if (!card.isShown()) {
            show(tab, findings, true);
        }
    }

    /// The question at the caret, or else the nearest one on its line.
    Optional<Finding> atCaret(EditorTab tab) {
        return findingsAtCaret(tab).stream().findFirst();
    }

    /// What a card's buttons do, in answer to a finding of that file.
    QuestionCard.Actions actions(EditorTab tab) {
        return new CardActions(tab);
    }

    /// Whether somebody takes answers about a file.
    boolean takesAnswers(EditorTab tab) {
        return answers.isPresent() && tab.isEditable();
    }

    /// Shows the questions at the caret, or else the nearest one on its line.
    void openAtCaret(EditorTab tab) {
        List<Finding> findings = findingsAtCaret(tab);
        if (!findings.isEmpty()) {
            show(tab, findings, false);
        }
    }

    /// Asks why the words at the caret are kept.
    void keepAtCaret(EditorTab tab) {
        atCaret(tab).flatMap(finding -> show(tab, List.of(finding), false)).ifPresent(QuestionCard::keepFirst);
    }

    private static List<Finding> findingsAtCaret(EditorTab tab) {
        int caret = tab.view().caret();
        List<Finding> here = tab.marks().at(caret);
        TextSpan line = tab.view().line(tab.view().lineAt(caret));
        return here.isEmpty()
                ? tab.marks().in(line).stream()
                        .min(Comparator.comparingInt(
                                finding -> Math.abs(finding.span().start() - caret)))
                        .map(List::of)
                        .orElse(List.of())
                : here;
    }

    /// Empty where the words are not visible.
    private Optional<QuestionCard> show(EditorTab tab, List<Finding> findings, boolean hover) {
        QuestionCard content =
                new QuestionCard(findings, new SectionNames(desk.workspace().spec()), actions(tab), takesAnswers(tab));
        Optional<Bounds> anchor = tab.view().bounds(findings.getFirst().span());
        anchor.ifPresent(place -> {
            card.show(content.node(), place, hover, hover ? () -> {} : tab.view()::focus);
            if (!hover) {
                content.focus();
            }
        });
        return anchor.map(shown -> content);
    }

    /// Goes to the next finding, in the next file that has any where this one has no more.
    void next(EditorTab tab) {
        tab.marks()
                .next(tab.view().selection().start())
                .ifPresentOrElse(
                        finding -> reveal(tab, finding), () -> go(beyond(tab, 1).map(List::getFirst)));
    }

    /// Goes to the finding before, in a file before this one where this is the first here.
    void previous(EditorTab tab) {
        tab.marks()
                .previous(tab.view().selection().start())
                .ifPresentOrElse(
                        finding -> reveal(tab, finding),
                        () -> go(beyond(tab, -1).map(List::getLast)));
    }

    /// The findings of the file that comes next in that direction; this one's own where it is the only one.
    private Optional<List<Finding>> beyond(EditorTab tab, int direction) {
        SortedMap<SpecPath, List<Finding>> byFile = new TreeMap<>();
        for (Finding finding : desk.workspace().findings()) {
            if (tab.marks().shows(finding)) {
                byFile.computeIfAbsent(finding.file(), any -> new ArrayList<>()).add(finding);
            }
        }
        byFile.values().forEach(found -> found.sort(Comparator.comparing(Finding::span)));
        List<SpecPath> files = List.copyOf(byFile.keySet());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        int here = Collections.binarySearch(files, tab.file());
        int from = here >= 0 ? here : direction > 0 ? -here - 2 : -here - 1;
        return Optional.ofNullable(byFile.get(files.get(Math.floorMod(from + direction, files.size()))));
    }

    private void go(Optional<Finding> target) {
        card.close();
        target.ifPresent(finding ->
                navigation.goTo(finding.file(), TextSpan.at(finding.span().start())));
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
        public void choose(Finding finding, Answer answer) {
            card.close();
            tab.view().focus();
            answers.ifPresent(taker -> taker.choose(finding, answer, this::failed));
        }

        @Override
        public void keep(Finding finding, String why) {
            card.close();
            answers.ifPresent(taker -> taker.keep(finding, why, this::failed));
            tab.view().focus();
        }

        @Override
        public void notAProblem(Finding finding, String why) {
            card.close();
            answers.ifPresent(taker -> taker.notAProblem(finding, why, this::failed));
            tab.view().focus();
        }

        @Override
        public void clarify(Finding finding) {
            card.close();
            answers.ifPresent(taker -> taker.ask(finding));
        }

        @Override
        public void showRule(Finding finding) {
            card.close();
            RulePageCard.open(finding.rule(), desk.overlays());
        }

        private void failed(Failure failure) {
            desk.notifications().show(Notifications.Kind.WARNING, failure.message(), failure.advice());
        }
    }
}
