package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.SingleKeys;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.workspace.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One pair as large as the window allows, and what an author can do about it. Shows itself as long as the model has a
/// pair in front.
final class PairDialog extends VBox {

    private final Messages messages = Messages.of(PairDialog.class);
    private final ResolutionModel model;
    private final Overlays overlays;
    private final Runnable closed;
    private final HBox head = new HBox();
    private final VBox sides = new VBox();
    private final VBox answer = new VBox();
    private final Trouble trouble = new Trouble();
    private final Judging judging;
    private final HBox foot = new HBox();
    private Optional<Subscription> shown = Optional.empty();
    private Optional<RemedyForm> form = Optional.empty();

    /// @param closed runs when it has gone
    PairDialog(ResolutionModel model, Overlays overlays, Subscriptions subscriptions, Runnable closed) {
        this.model = model;
        this.overlays = overlays;
        this.closed = closed;
        getStyleClass().add("pair-dialog");
        setFocusTraversable(true);
        head.getStyleClass().add("pair-dialog-head");
        foot.getStyleClass().add("pair-dialog-foot");
        judging = new Judging(model.pairs());
        OutgoingCard outgoing = new OutgoingCard(model.pairs().gate(), subscriptions);
        VBox body = new VBox(sides, trouble, outgoing, judging, answer);
        body.getStyleClass().add("pair-dialog-body");
        ColumnScroll scroll = new ColumnScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
        SingleKeys.on(this, this::key);
        subscriptions.follow(model.open(), this::show);
        subscriptions.follow(model.draft().remedy(), this::showAnswer);
        subscriptions.follow(model.draft().left(), this::showSides);
        subscriptions.follow(model.draft().right(), this::showSides);
        subscriptions.follow(model.effects(), () -> form.ifPresent(RemedyForm::show));
        subscriptions.follow(model.trouble(), this::showTrouble);
        subscriptions.follow(model.pairs().shown(), () -> {
            showFoot();
            form.ifPresent(RemedyForm::show);
        });
    }

    private void show() {
        if (model.open().get().isEmpty()) {
            shown.ifPresent(Subscription::close);
            return;
        }
        Open open = model.open().get().get();
        head.getChildren().setAll(head(open));
        setAccessibleText(messages.text(
                "pair.spoken",
                new PairWords(open.pair(), messages).kind(),
                open.pair().leftTitle(),
                open.pair().rightTitle(),
                open.number(),
                open.of()));
        showSides();
        showAnswer();
        showFoot();
        if (shown.isEmpty()) {
            shown = Optional.of(overlays.modal(this, this::left));
        }
    }

    /// The layer lets go of the card: a step back from a form, or the way out.
    private void left() {
        shown = Optional.empty();
        if (model.open().get().isPresent() && model.draft().remedy().get().isPresent()) {
            model.draft().leave();
            shown = Optional.of(overlays.modal(this, this::left));
            requestFocus();
        } else {
            model.close();
            closed.run();
        }
    }

    private Node[] head(Open open) {
        PairHead kind = new PairHead(open.pair(), messages);
        HBox.setHgrow(kind, Priority.ALWAYS);
        Label number = new Label(messages.text("number", open.number(), open.of()));
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().addAll("muted", "small-text");
        return new Node[] {
            kind,
            number,
            icon(BootstrapIcons.CHEVRON_LEFT, "previous", () -> model.move(-1)),
            icon(BootstrapIcons.CHEVRON_RIGHT, "next", () -> model.move(1)),
            icon(BootstrapIcons.X, "close", model::close)
        };
    }

    private Node icon(Ikon icon, String key, Runnable run) {
        return Icons.button(icon, messages.text(key), run);
    }

    private void showSides() {
        model.open().get().ifPresent(open -> {
            Draft draft = model.draft();
            Optional<Remedy> remedy = draft.remedy().get();
            String left = remedy.filter(Remedy::writesLeft)
                    .map(writing -> draft.left().get())
                    .orElse(open.left().sentence().text());
            String right = remedy.filter(Remedy::writesRight)
                    .map(writing -> draft.right().get())
                    .orElse(open.right().sentence().text());
            PairWords words = new PairWords(open.pair(), messages);
            sides.getChildren()
                    .setAll(
                            new SideBySide(side("first", open.left(), left), side("second", open.right(), right)),
                            words.scenario(),
                            words.verdict());
            words.reason().ifPresent(sides.getChildren()::add);
        });
    }

    private SideView side(String name, SideText side, String now) {
        return new SideView(
                messages.text(name), side, model.pairs().here().spec().ladder(), messages, now, () -> {
                    model.close();
                    model.pairs().goTo(side.side());
                });
    }

    private void showAnswer() {
        model.open().get().ifPresent(open -> {
            Optional<Remedy> remedy = model.draft().remedy().get();
            form = remedy.map(chosen -> new RemedyForm(chosen, open, model, messages, this::back));
            answer.getChildren().setAll(form.<Node>map(node -> node).orElseGet(() -> choices(open)));
            showSides();
            showFoot();
            form.ifPresentOrElse(RemedyForm::focusFirst, this::requestFocus);
        });
    }

    private void back() {
        model.draft().leave();
    }

    private Node choices(Open open) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("remedies");
        for (Remedy remedy : Remedy.values()) {
            if (!model.offers(remedy)) {
                continue;
            }
            Label digit = new Label(Integer.toString(remedy.digit()));
            digit.getStyleClass().add("key-digit");
            Button button = new Button(messages.text("remedy." + remedy.key()), digit);
            button.getStyleClass().addAll("flat", "remedy");
            button.setTooltip(new Tooltip(messages.text("remedy." + remedy.key() + ".tip")));
            button.setOnAction(press -> model.choose(remedy));
            choices.getChildren().add(button);
        }
        if (choices.getChildren().isEmpty()) {
            Label elsewhere = new Label(messages.text("remedy.elsewhere"));
            elsewhere.setWrapText(true);
            elsewhere.getStyleClass().add("muted");
            return elsewhere;
        }
        if (open.pair().isOpen()) {
            return choices;
        }
        Label already = new Label(
                messages.text("already." + open.pair().conflict().state().id()));
        already.setWrapText(true);
        already.getStyleClass().add("muted");
        return new VBox(6, already, choices);
    }

    private void showTrouble() {
        model.trouble().get().ifPresentOrElse(trouble::show, trouble::clear);
    }

    private void showFoot() {
        model.open().get().ifPresent(open -> {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label keys = new Label(keys());
            keys.getStyleClass().addAll("muted", "small-text");
            keys.setMinWidth(0);
            judging.show(open.pair());
            Node source = new PairWords(open.pair(), messages).source();
            foot.getChildren().setAll(source, space, keys, judging.button());
        });
    }

    private String keys() {
        int proposals = model.draft().proposals().size();
        if (form.isEmpty()) {
            return messages.text("keys.choose");
        }
        return proposals > 1 ? messages.text("keys.proposals", proposals) : messages.text("keys.form");
    }

    // -- keys -------------------------------------------------------------------------------------------------------

    private boolean key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            return did(model::accept);
        } else if (event.getCode() == KeyCode.RIGHT && event.isAltDown()) {
            return did(() -> model.move(1));
        } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            return did(() -> model.move(-1));
        } else if (event.isAltDown()) {
            return form.isPresent() && propose(event);
        }
        return !typing && !event.isShortcutDown() && form.isEmpty() && press(event);
    }

    private boolean propose(KeyEvent event) {
        Draft draft = model.draft();
        Optional<Integer> number = Keys.digit(event)
                .filter(digit -> digit >= 1 && digit <= draft.proposals().size());
        number.ifPresent(digit -> draft.propose(draft.proposals().get(digit - 1)));
        return number.isPresent();
    }

    private boolean press(KeyEvent event) {
        Optional<Remedy> remedy = Keys.digit(event).flatMap(Remedy::ofDigit);
        if (remedy.isPresent()) {
            model.choose(remedy.get());
            return true;
        }
        return switch (event.getCode()) {
            case N -> did(() -> model.move(1));
            case P -> did(() -> model.move(-1));
            case M ->
                did(() -> model.open()
                        .get()
                        .filter(open -> model.pairs().canJudge())
                        .ifPresent(open -> model.pairs().judge(open.pair())));
            default -> false;
        };
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }
}
