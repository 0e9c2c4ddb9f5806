package org.clausewright.desktop.parts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Price;
import org.clausewright.assist.Usage;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OutgoingCardTest {

    private static final Outgoing PRICED = new Outgoing(
            "example.org",
            "a-model",
            "w".repeat(400_000),
            50_000,
            Optional.of(new Price(new BigDecimal("1"), new BigDecimal("4"))));

    private static final class Refusing implements Consent {

        @Override
        public boolean isGiven(String kind, Outgoing outgoing) {
            return false;
        }

        @Override
        public void give(String kind, Outgoing outgoing) {}

        @Override
        public void giveForGood(String kind, Outgoing outgoing) {}
    }

    @Test
    void takesTheKeyboardAlsoInAPaneThatIsNotLaidOutYet(@TempDir Path home) throws Exception {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300);
                Tasks tasks = new Tasks(results::add)) {
            ConsentGate gate = new ConsentGate("test", tasks, new Refusing());
            OutgoingCard card = Bench.on(() -> new OutgoingCard(gate, new Subscriptions()));
            gate.pass("Ask", () -> Optional.of(new Outgoing("example.org", "a-model", "Words")), () -> {});
            Runnable question = results.take();
            Bench.run(() -> {
                Button ask = new Button("Ask");
                VBox dock = new VBox(ask, OutgoingCard.scrolled(card));
                dock.getStyleClass().add("dock");
                bench.root.getChildren().setAll(new Button("Elsewhere"), dock);
                ask.requestFocus();
                question.run();
                ask.setVisible(false);
            });
            Bench.await("the question has the keyboard", card::isFocused);
        }
    }

    @Test
    void takesNoRoomWhileNothingWaits(@TempDir Path home) throws Exception {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300);
                Tasks tasks = new Tasks(results::add)) {
            ConsentGate gate = new ConsentGate("test", tasks, new Refusing());
            FittingScroll asked = Bench.on(() -> OutgoingCard.scrolled(new OutgoingCard(gate, new Subscriptions())));
            bench.show(new VBox(asked));
            assertEquals(0, Bench.on(asked::getHeight));
            gate.pass("Ask", () -> Optional.of(new Outgoing("example.org", "a-model", "Words")), () -> {});
            Bench.run(results.take());
            Bench.await("the question is in sight", () -> asked.getHeight() > 60);
            Bench.run(gate::refuse);
            Bench.await("its room is free again", () -> asked.getHeight() == 0);
        }
    }

    @Test
    void saysWhatOneCallCosts(@TempDir Path home) throws Exception {
        String said = said(home, PRICED);
        assertTrue(said.contains("That costs about $0.30."), said);
        assertFalse(said.contains("calls, together"), said);
    }

    @Test
    void saysHowManyCallsThereAreAndWhatTheyCostTogether(@TempDir Path home) throws Exception {
        String said = said(home, PRICED.in(3).thenUpTo(2, new Usage(100_000, 50_000, false)));
        assertTrue(said.contains("Up to 5 calls, together roughly 300,000 tokens"), said);
        assertTrue(said.contains("All of them cost about $0.60 at most."), said);
    }

    /// What the card says of it, beside the exact text.
    private static String said(Path home, Outgoing outgoing) throws InterruptedException {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300);
                Tasks tasks = new Tasks(results::add)) {
            ConsentGate gate = new ConsentGate("test", tasks, new Refusing());
            OutgoingCard card = Bench.on(() -> new OutgoingCard(gate, new Subscriptions()));
            bench.show(card);
            gate.pass("Ask", () -> Optional.of(outgoing), () -> {});
            Bench.run(results.take());
            assertEquals(
                    List.of(outgoing.text()),
                    bench.all(TextArea.class, ".outgoing-text").stream()
                            .map(TextArea::getText)
                            .toList());
            return Bench.on(() -> card.getChildren().stream()
                    .filter(Node::isVisible)
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .map(Label::getText)
                    .collect(Collectors.joining("\n")));
        }
    }
}
