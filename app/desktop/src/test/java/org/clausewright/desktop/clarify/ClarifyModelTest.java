package org.clausewright.desktop.clarify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.clausewright.assist.Written;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.help.DecisionWriter;
import org.clausewright.workspace.help.SessionConsent;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClarifyModelTest {

    private static final String TEXT = """
            The agent must answer in a reasonable way.

            # Refunds {#refunds authority=user}

            The agent must offer a refund within a reasonable time[^rf01]. It must give suitable help[^hp01].

            # Tone {#tone authority=user}

            The agent must use proper words[^tn01].
            """;

    @TempDir
    Path temporary;

    private Bench bench;
    private ClarifyModel model;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        bench = Bench.open(
                temporary,
                Map.of("spec.md", TEXT, "examples/rf01.md", "", "examples/hp01.md", "", "examples/tn01.md", ""),
                600,
                400);
        bench.settle();
        DecisionWriter decisions = new DecisionWriter(bench.workspace, () -> "", () -> LocalDate.of(2026, 11, 20));
        model = Bench.on(() -> new ClarifyModel(
                bench.workspace,
                bench.navigation,
                bench.desk().preferences(),
                new AnswerQuestion(decisions),
                new Draft(bench.workspace, bench.tasks),
                new Weighing(
                        bench.workspace,
                        new RewordingTrials(bench.tasks, Platform::runLater, OfflineAssistant::new),
                        new ConsentGate("comparison", bench.tasks, new SessionConsent()),
                        new Subscriptions()),
                Pause::none));
        ask("reasonable", "rf01");
    }

    @AfterEach
    void close() {
        Bench.run(model::close);
        bench.close();
    }

    @Test
    void acceptsWordsOfTheAuthorWithTheDecisionAsOneStep() {
        write("The agent must offer a refund within 14 days[^rf01].", "two weeks");
        accept();
        assertTrue(bench.text("spec.md").contains("within 14 days[^rf01]"));
        String decisions = bench.text("decisions/rf01.md");
        assertTrue(decisions.contains("- Decision: reworded"), decisions);
        assertTrue(decisions.contains("- Why: two weeks"), decisions);
        assertFalse(decisions.contains("- By:"), decisions);
        Bench.run(bench.workspace::undo);
        assertEquals(TEXT, bench.text("spec.md"));
        assertEquals("", bench.text("decisions/rf01.md"));
    }

    @Test
    void recordsTheModelThatWroteTheWordsAndWhatItWasAskedWith() {
        String words = "The agent must offer a refund within 14 days[^rf01].";
        Bench.run(() -> {
            model.draft().propose(new Written<>(words, Source.model("a-model", "rewording 1")), "by a model");
            model.draft().text().set(words.replace("14", "15"));
        });
        awaitChecked();
        accept();
        String decisions = bench.text("decisions/rf01.md");
        assertTrue(decisions.contains("- Source: a-model, rewording 1"), decisions);
        assertTrue(bench.text("spec.md").contains("within 15 days"));
    }

    @Test
    void recordsNoModelWhereTheAuthorWritesAnew() {
        String words = "The agent must offer a refund within 14 days[^rf01].";
        Bench.run(() -> {
            model.draft().propose(new Written<>(words, Source.model("a-model", "rewording 1")), "by a model");
            model.draft().reset();
        });
        write(words, "two weeks");
        accept();
        assertFalse(bench.text("decisions/rf01.md").contains("- Source:"));
    }

    @Test
    void acceptsWordsThatAreStillBeingLintedOnceTheyAreFine() {
        Bench.run(() -> {
            model.draft().write("The agent must offer a refund within 14 days[^rf01].");
            model.accept();
        });
        Bench.await("they are accepted", () -> bench.text("spec.md").contains("within 14 days[^rf01]"));
    }

    @Test
    void acceptsNothingThatWasChangedWhileItWasLinted() {
        Bench.run(() -> {
            model.draft().write("The agent must offer a refund within 14 days[^rf01].");
            model.accept();
            model.draft().write("The agent must offer a refund within 15 days[^rf01].");
        });
        Bench.await("they are linted", () -> model.draft().check().get() instanceof Check.Known);
        bench.settle();
        assertEquals(TEXT, bench.text("spec.md"));
    }

    @Test
    void goesOnToTheNextQuestion() {
        Bench.run(() -> model.draft().leave(Decision.Answer.NOT_A_PROBLEM));
        Bench.run(model::leave);
        bench.settle();
        assertFalse(asked().text().equals("reasonable") && asked().clause().isPresent());
    }

    @Test
    void takesAnswersBackOneByOneOnUndo() {
        for (String clause : List.of("rf01", "hp01", "tn01")) {
            ask(clause.equals("rf01") ? "reasonable" : clause.equals("hp01") ? "suitable" : "proper", clause);
            Bench.run(() -> {
                model.draft().leave(Decision.Answer.KEPT);
                model.draft().why().set("meant so");
                model.leave();
            });
            bench.settle();
        }
        assertEquals(3, Bench.on(() -> model.standing().get().streak()));
        Bench.run(bench.workspace::undo);
        bench.settle();
        assertEquals("", bench.text("decisions/tn01.md"));
        assertFalse(bench.text("decisions/hp01.md").isEmpty());
        assertEquals("proper", asked().text());
        assertEquals(2, Bench.on(() -> model.standing().get().streak()));
    }

    @Test
    void doesNotAcceptWhatWasProposedWhereItSettlesNothing() {
        Bench.run(() -> model.draft().write("The agent must offer a refund within an appropriate time[^rf01]."));
        awaitChecked();
        assertFalse(Bench.on(() -> model.draft().isAcceptable()));
        Bench.run(() -> model.draft().text().set("The agent must offer a refund in due time[^rf01]."));
        awaitChecked();
        assertTrue(Bench.on(() -> model.draft().isAcceptable()));
    }

    @Test
    void dropsAQuestionWhoseWordsWereEditedAway() {
        edit("within a reasonable time[^rf01]", "at once[^rf01]");
        assertFalse(asked().clause().equals(Optional.of("rf01")));
        assertFalse(Bench.on(() -> model.notice().get()).isEmpty());
    }

    @Test
    void keepsWhatWasWrittenAboutWordsThatWereEditedAway() {
        write("The agent must offer a refund within 14 days[^rf01].", "");
        edit("within a reasonable time[^rf01]", "at once[^rf01]");
        Card.Gone gone =
                assertInstanceOf(Card.Gone.class, Bench.on(() -> model.card().get()));
        assertEquals("The agent must offer a refund within 14 days[^rf01].", gone.written());
        Bench.run(model.moves()::goOn);
        assertInstanceOf(Card.Asking.class, Bench.on(() -> model.card().get()));
    }

    @Test
    void followsItsWordsWhileTheTextAroundThemChanges() {
        write("The agent must offer a refund within 14 days[^rf01].", "two weeks");
        edit("# Refunds", "# All about refunds");
        accept();
        assertTrue(bench.text("spec.md")
                .contains("# All about refunds {#refunds authority=user}\n\n"
                        + "The agent must offer a refund within 14 days[^rf01]."));
    }

    @Test
    void looksBackAndTakesAnAnswerBackAfterOtherChanges() {
        write("The agent must offer a refund within 14 days[^rf01].", "two weeks");
        accept();
        edit("proper words", "plain words");
        Bench.run(model.moves()::back);
        assertInstanceOf(Card.Looking.class, Bench.on(() -> model.card().get()));
        Bench.run(model.moves()::takeBack);
        bench.settle();
        assertEquals("reasonable", asked().text());
        assertEquals(TEXT.replace("proper words", "plain words"), bench.text("spec.md"));
        assertEquals("", bench.text("decisions/rf01.md"));
    }

    @Test
    void saysPlainlyWhereNoDecisionCanBeKept() {
        Finding first = Bench.on(() -> bench.workspace.findings().stream()
                .filter(finding -> finding.section().isEmpty() && finding.text().equals("reasonable"))
                .findFirst()
                .orElseThrow());
        Bench.run(() -> model.moves().ask(first));
        Bench.run(() -> {
            model.draft().leave(Decision.Answer.KEPT);
            model.draft().why().set("meant so");
            model.leave();
        });
        assertTrue(Bench.on(() -> model.trouble().get()).isPresent());
    }

    @Test
    void comesBackToWhatWasSkippedOnlyWhenAsked() {
        int skipped = 0;
        while (Bench.on(() -> model.card().get()) instanceof Card.Asking) {
            Bench.run(model::skip);
            skipped++;
        }
        Card.Nothing nothing =
                assertInstanceOf(Card.Nothing.class, Bench.on(() -> model.card().get()));
        assertEquals(skipped, nothing.skipped());
        Bench.run(model.moves()::askSkipped);
        assertInstanceOf(Card.Asking.class, Bench.on(() -> model.card().get()));
    }

    @Test
    void asksAboutTheSectionAlone() {
        Bench.run(() -> model.moves().narrow("tone"));
        assertEquals(Optional.of("tone"), asked().section());
        assertEquals(1, Bench.on(() -> model.standing().get().here().progress().all()));
    }

    private void ask(String words, String clause) {
        bench.settle();
        Bench.run(() -> model.moves()
                .ask(bench.workspace.findings().stream()
                        .filter(finding -> finding.isOpen() && finding.text().equals(words))
                        .filter(finding -> finding.clause().equals(Optional.of(clause)))
                        .findFirst()
                        .orElseThrow()));
    }

    private Finding asked() {
        return assertInstanceOf(Card.Asking.class, Bench.on(() -> model.card().get()))
                .excerpt()
                .finding();
    }

    private void write(String sentence, String why) {
        Bench.run(() -> {
            model.draft().editByHand(why);
            model.draft().text().set(sentence);
        });
        awaitChecked();
    }

    private void accept() {
        awaitChecked();
        Bench.run(model::accept);
        bench.settle();
    }

    private void awaitChecked() {
        bench.settle();
        Bench.await("it is linted", () -> model.draft().check().get() instanceof Check.Known);
    }

    private void edit(String words, String instead) {
        Bench.run(() -> {
            String text = bench.text("spec.md");
            int at = text.indexOf(words);
            bench.workspace.apply(
                    SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.replace(at, at + words.length(), instead)));
        });
        bench.settle();
    }
}
