package org.clausewright.desktop.clarify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.clausewright.desktop.editor.Answers;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.RulePageCard;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.lint.Agenda;
import org.clausewright.lint.Progress;
import org.clausewright.lint.Rewordings;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.clausewright.workspace.help.clarify.ModelRewordings;
import org.clausewright.workspace.help.clarify.TakenAnswer;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Clarify as a pane of the window. Adds the command `clause.clarify`, which asks about what stands at the caret.
public final class ClarifyPane extends ToolPane implements Answers {

    private final Desk desk;
    private final AnswerQuestion answers;
    private final ClarifyModel model;
    private final ClarifyView view;
    private final ClarifyTools tools;

    /// @param consent who remembers what may be sent to a model
    public ClarifyPane(
            Desk desk, AnswerQuestion answers, ModelRewordings rewordings, RewordingTrials trials, Consent consent) {
        super("clarify", "title");
        this.desk = desk;
        this.answers = answers;
        Draft draft = new Draft(desk.workspace(), desk.tasks());
        Weighing weighing = new Weighing(
                desk.workspace(), trials, new ConsentGate("comparison", desk.tasks(), consent), subscriptions);
        model = new ClarifyModel(
                desk.workspace(), desk.navigation(), desk.preferences(), answers, draft, weighing, Pause::shortly);
        subscriptions.add(model::close);
        ModelWords words = new ModelWords(
                desk.workspace(), rewordings, new ConsentGate("rewording", desk.tasks(), consent), subscriptions);
        view = new ClarifyView(model, words, this::showRule, this::showReadings, subscriptions);
        tools = new ClarifyTools(model, subscriptions);
        countOn(
                model.standing(),
                "title.count",
                () -> model.standing().get().spec().progress().open());
        desk.commands()
                .add(new Command(
                        "clause.clarify",
                        "Clause",
                        messages.text("command.clarify"),
                        Optional.of(BootstrapIcons.CHAT_SQUARE_QUOTE),
                        Optional.of(KeyCombination.valueOf("Shortcut+Shift+C")),
                        () -> true,
                        this::askAtCaret));
    }

    /// How many of the questions of the spec are answered, for the status line.
    public ObservableValue<Progress> progress() {
        return model.standing().map(standing -> standing.spec().progress());
    }

    @Override
    public void choose(Finding finding, Answer answer, Consumer<Failure> failed) {
        Optional<Fix> fix = finding.offer(answer);
        Workspace workspace = desk.workspace();
        if (fix.isEmpty()
                || workspace.textRevision() != workspace.findingsRevision()
                || model.weighing().isDue(finding, fix.get().edit())) {
            askAbout(finding, answer);
            return;
        }
        Spec spec = workspace.spec();
        desk.tasks()
                .<Rewordings.Verdict>latest(
                        "clarify.card",
                        messages.text("task.check"),
                        _ -> Outcome.done(Rewordings.check(
                                workspace.linter()::lint,
                                spec,
                                finding,
                                fix.get().edit())),
                        outcome -> outcome.handle(
                                verdict -> {
                                    if (verdict.isFine()) {
                                        report(
                                                answers.reword(
                                                        finding,
                                                        fix.get().edit(),
                                                        answer.text(),
                                                        Optional.empty(),
                                                        undo(finding)),
                                                failed);
                                    } else {
                                        askAbout(finding, answer);
                                    }
                                },
                                failed));
    }

    private void askAbout(Finding finding, Answer answer) {
        ask(finding);
        desk.workspace().whenSettled(() -> model.draft().choose(answer));
    }

    @Override
    public void keep(Finding finding, String why, Consumer<Failure> failed) {
        report(answers.keep(finding, why, undo(finding)), failed);
    }

    @Override
    public void notAProblem(Finding finding, String why, Consumer<Failure> failed) {
        report(answers.notAProblem(finding, why, undo(finding)), failed);
    }

    private String undo(Finding finding) {
        return messages.text("undo.answer", finding.text().strip());
    }

    private static void report(Outcome<TakenAnswer> outcome, Consumer<Failure> failed) {
        Outcome.failure(outcome).ifPresent(failed);
    }

    /// Puts the question of a finding, and takes the keyboard.
    @Override
    public void ask(Finding finding) {
        model.moves().ask(finding);
        desk.commands().run("view.clarify");
    }

    /// Puts a question that does not come from the linter beside the others, with one of its answers chosen, and takes
    /// the keyboard. It stays until it is answered, or its words are gone.
    public void askAsWell(Finding finding, Answer answer) {
        model.moves().askAsWell(finding);
        desk.workspace().whenSettled(() -> model.draft().choose(answer));
        desk.commands().run("view.clarify");
    }

    /// The question at the caret, or on its line, or else the first one of the clause, of the section.
    private void askAtCaret() {
        atCaret().ifPresent(model.moves()::ask);
        desk.commands().run("view.clarify");
    }

    private Optional<Finding> atCaret() {
        return desk.navigation().caret().flatMap(caret -> {
            List<Finding> here = Agenda.of(
                            desk.workspace().spec(), desk.workspace().findings())
                    .stream()
                    .filter(finding -> finding.file().equals(caret.file()))
                    .toList();
            Anchor anchor = Anchor.of(desk.workspace().spec(), caret);
            return here.stream()
                    .filter(finding -> finding.span().touches(caret.offset()))
                    .findFirst()
                    .or(() -> near(here, caret))
                    .or(() -> here.stream()
                            .filter(finding -> anchor.clause().isPresent()
                                    && anchor.clause().equals(finding.clause()))
                            .findFirst())
                    .or(() -> here.stream()
                            .filter(finding -> anchor.section().isPresent()
                                    && anchor.section().equals(finding.section()))
                            .findFirst());
        });
    }

    private Optional<Finding> near(List<Finding> here, Caret caret) {
        String text = desk.workspace().text(caret.file()).orElse("");
        int from = text.lastIndexOf('\n', Math.max(0, caret.offset() - 1));
        int end = text.indexOf('\n', caret.offset());
        int to = end < 0 ? text.length() : end;
        return here.stream()
                .filter(finding ->
                        finding.span().start() > from && finding.span().start() <= to)
                .min(Comparator.comparing(Front::isHint)
                        .thenComparingInt(finding -> Math.abs(finding.span().start() - caret.offset())));
    }

    /// How differently the clause in question is read.
    private void showReadings() {
        if (model.card().get() instanceof Card.Asking(Excerpt excerpt, int number, int of)) {
            desk.navigation().reveal(excerpt.finding().file(), excerpt.finding().span());
            desk.commands().run("view.readings");
        }
    }

    private void showRule() {
        switch (model.card().get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) ->
                RulePageCard.open(excerpt.finding().rule(), desk.overlays());
            case Card.Looking(PastAnswer past) ->
                RulePageCard.open(past.excerpt().finding().rule(), desk.overlays());
            case Card.Nothing _, Card.Gone _ -> {}
        }
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(tools);
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
